package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;

/** Question D without the Sen slope, in plain arrays: the slope of least squares, and Mann-Kendall with ties corrected. */
final class TrendKernel {

    private final int series;
    private final double[] value;
    final double[] slope;
    final int[] s;
    final double[] variance;

    private final double[] sorted = new double[QUARTERS];

    TrendKernel(double[] value) {
        this.value = value;
        series = value.length / QUARTERS;
        slope = new double[series];
        s = new int[series];
        variance = new double[series];
    }

    /** The slope of least squares over the quarters with a value, a quarter. */
    void leastSquares() {
        for (int each = 0; each < series; each++) {
            int from = each * QUARTERS;
            int count = 0;
            int sumX = 0;
            int sumXx = 0;
            double sumY = 0;
            double sumXy = 0;
            for (int q = 0; q < QUARTERS; q++) {
                double v = value[from + q];
                boolean here = !Double.isNaN(v);
                double y = here ? v : 0;
                int x = here ? q : 0;
                count += here ? 1 : 0;
                sumX += x;
                sumXx += x * x;
                sumY += y;
                sumXy += x * y;
            }
            slope[each] = (count * sumXy - sumX * sumY) / ((double) count * sumXx - (double) sumX * sumX);
        }
    }

    /** What is before and above less what is before and below, counted while each value finds its place. */
    void mannKendall() {
        for (int each = 0; each < series; each++) {
            mannKendall(each);
        }
    }

    private void mannKendall(int each) {
        int from = each * QUARTERS;
        int count = 0;
        int score = 0;
        for (int q = 0; q < QUARTERS; q++) {
            double v = value[from + q];
            if (!Double.isNaN(v)) {
                int hole = count;
                while (hole > 0 && sorted[hole - 1] > v) {
                    sorted[hole] = sorted[hole - 1];
                    hole--;
                }
                sorted[hole] = v;
                int below = hole;
                while (below > 0 && sorted[below - 1] == v) {
                    below--;
                }
                score += below - (count - hole);
                count++;
            }
        }
        s[each] = score;
        variance[each] = variance(count);
    }

    private double variance(int count) {
        int ties = 0;
        int from = 0;
        for (int k = 1; k <= count; k++) {
            if (k == count || sorted[k] > sorted[from]) {
                int size = k - from;
                ties += size * (size - 1) * (2 * size + 5);
                from = k;
            }
        }
        return (count * (count - 1) * (2 * count + 5) - ties) / 18.0;
    }
}
