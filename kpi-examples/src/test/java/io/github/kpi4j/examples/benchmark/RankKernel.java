package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.INDICATORS;
import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;

import java.util.Arrays;

/**
 * Question C in plain arrays: the rank of each authority among all of them, for each indicator and quarter, ties sharing the
 * best; and its quarter of the field. Sorted by buckets in proportion to the authorities, then by insertion.
 */
final class RankKernel {

    private static final int BUCKETS_EACH = 3;
    private static final int QUARTILES = 4;

    private final Workload workload;
    private final double[] value;
    final short[] rank;
    final byte[] quartile;

    private final double[] key;
    private final int[] owner;
    private final double[] sorted;
    private final int[] sortedOwner;
    private final int[] starts;

    RankKernel(Workload workload, double[] value) {
        this.workload = workload;
        this.value = value;
        rank = new short[value.length];
        quartile = new byte[value.length];
        int authorities = workload.authorities();
        key = new double[authorities];
        owner = new int[authorities];
        sorted = new double[authorities];
        sortedOwner = new int[authorities];
        starts = new int[BUCKETS_EACH * authorities + 1];
    }

    void run() {
        for (int i = 0; i < INDICATORS; i++) {
            for (int q = 0; q < QUARTERS; q++) {
                group(i * QUARTERS + q, workload.higher()[i] ? -1 : 1);
            }
        }
    }

    private void group(int from, int sign) {
        int count = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int o = from; o < value.length; o += INDICATORS * QUARTERS) {
            double v = sign * value[o];
            if (!Double.isNaN(v)) {
                key[count] = v;
                owner[count] = o;
                count++;
                least = Math.min(least, v);
                most = Math.max(most, v);
            } else {
                rank[o] = 0;
                quartile[o] = 0;
            }
        }
        sort(count, least, most);
        int best = 0;
        for (int k = 0; k < count; k++) {
            if (sorted[k] > sorted[best]) {
                best = k;
            }
            rank[sortedOwner[k]] = (short) (best + 1);
            quartile[sortedOwner[k]] = (byte) (1 + QUARTILES * best / count);
        }
    }

    private void sort(int count, double least, double most) {
        double scale = most > least ? (starts.length - 2) / (most - least) : 0;
        Arrays.fill(starts, 0);
        for (int k = 0; k < count; k++) {
            starts[(int) ((key[k] - least) * scale) + 1]++;
        }
        for (int b = 1; b < starts.length; b++) {
            starts[b] += starts[b - 1];
        }
        for (int k = 0; k < count; k++) {
            int place = starts[(int) ((key[k] - least) * scale)]++;
            sorted[place] = key[k];
            sortedOwner[place] = owner[k];
        }
        for (int k = 1; k < count; k++) {
            double moving = sorted[k];
            int movingOwner = sortedOwner[k];
            int hole = k;
            while (hole > 0 && sorted[hole - 1] > moving) {
                sorted[hole] = sorted[hole - 1];
                sortedOwner[hole] = sortedOwner[hole - 1];
                hole--;
            }
            sorted[hole] = moving;
            sortedOwner[hole] = movingOwner;
        }
    }
}
