package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.INDICATORS;
import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;
import static io.github.kpi4j.examples.benchmark.Workload.REGIONS;

import java.util.Arrays;

/** Question E in plain arrays: counts added up by region and for the nation, then value and rating. The nation comes last. */
final class RollUpKernel {

    private static final int CELLS = INDICATORS * QUARTERS;

    private final Workload workload;
    final int[] n = new int[(REGIONS + 1) * CELLS];
    final int[] d = new int[(REGIONS + 1) * CELLS];
    final double[] value = new double[(REGIONS + 1) * CELLS];
    final byte[] rating = new byte[(REGIONS + 1) * CELLS];

    RollUpKernel(Workload workload) {
        this.workload = workload;
    }

    void run() {
        Arrays.fill(n, 0);
        Arrays.fill(d, 0);
        for (int a = 0; a < workload.authorities(); a++) {
            add(workload.n(), a * CELLS, n, Workload.region(a) * CELLS);
            add(workload.d(), a * CELLS, d, Workload.region(a) * CELLS);
        }
        for (int region = 0; region < REGIONS; region++) {
            add(n, region * CELLS, n, REGIONS * CELLS);
            add(d, region * CELLS, d, REGIONS * CELLS);
        }
        for (int region = 0; region <= REGIONS; region++) {
            for (int i = 0; i < INDICATORS; i++) {
                rate(region * CELLS + i * QUARTERS, i);
            }
        }
    }

    /** A missing count, which is below zero, adds nothing. */
    private static void add(int[] from, int start, int[] to, int toStart) {
        for (int k = 0; k < CELLS; k++) {
            to[toStart + k] += Math.max(from[start + k], 0);
        }
    }

    private void rate(int from, int indicator) {
        int dir = workload.higher()[indicator] ? 1 : -1;
        double target = dir * workload.target(indicator);
        double amber = dir * workload.amber(indicator);
        for (int k = from; k < from + QUARTERS; k++) {
            double v = d[k] > 0 ? 100.0 * n[k] / d[k] : Double.NaN;
            value[k] = v;
            rating[k] = ScorecardKernel.rating(dir * v, target, amber);
        }
    }
}
