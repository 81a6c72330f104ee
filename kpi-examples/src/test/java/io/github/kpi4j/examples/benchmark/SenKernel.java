package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;

import java.util.Arrays;

/**
 * The Sen slope in plain arrays: the median of the slopes between any two values of a series, found in the bucket of a histogram
 * instead of by sorting them all.
 */
final class SenKernel {

    private static final int BUCKETS = 256;

    private final int series;
    private final double[] value;
    final double[] slope;

    private final double[] y = new double[QUARTERS];
    private final double[] x = new double[QUARTERS];
    private final double[] pairs = new double[QUARTERS * (QUARTERS - 1) / 2];
    private final int[] bucketOf = new int[pairs.length];
    private final int[] filled = new int[BUCKETS];
    private final double[] chosen = new double[pairs.length];

    SenKernel(double[] value) {
        this.value = value;
        series = value.length / QUARTERS;
        slope = new double[series];
    }

    void run() {
        for (int s = 0; s < series; s++) {
            slope[s] = series(s * QUARTERS);
        }
    }

    private double series(int from) {
        int count = 0;
        for (int q = 0; q < QUARTERS; q++) {
            double v = value[from + q];
            y[count] = v;
            x[count] = q;
            count += !Double.isNaN(v) ? 1 : 0;
        }
        int size = slopes(count);
        if (size == 0) {
            return Double.NaN;
        }
        double least = pairs[0];
        double most = pairs[0];
        for (int k = 1; k < size; k++) {
            least = Math.min(least, pairs[k]);
            most = Math.max(most, pairs[k]);
        }
        if (least == most) {
            return least;
        }
        fill(size, least, most);
        double high = find(size, size / 2);
        return size % 2 == 1 ? high : (find(size, size / 2 - 1) + high) / 2;
    }

    private int slopes(int count) {
        int size = 0;
        for (int i = 0; i < count - 1; i++) {
            double yi = y[i];
            double xi = x[i];
            for (int j = i + 1; j < count; j++) {
                pairs[size + j - i - 1] = (y[j] - yi) / (x[j] - xi);
            }
            size += count - 1 - i;
        }
        return size;
    }

    private void fill(int size, double least, double most) {
        double scale = (BUCKETS - 1) / (most - least);
        Arrays.fill(filled, 0);
        for (int k = 0; k < size; k++) {
            bucketOf[k] = (int) ((pairs[k] - least) * scale);
        }
        for (int k = 0; k < size; k++) {
            filled[bucketOf[k]]++;
        }
    }

    /** The slope of a place, from 0, among all in order. */
    private double find(int size, int place) {
        int bucket = 0;
        int before = 0;
        while (before + filled[bucket] <= place) {
            before += filled[bucket];
            bucket++;
        }
        int count = 0;
        for (int k = 0; k < size; k++) {
            if (bucketOf[k] == bucket) {
                chosen[count] = pairs[k];
                count++;
            }
        }
        Arrays.sort(chosen, 0, count);
        return chosen[place - before];
    }
}
