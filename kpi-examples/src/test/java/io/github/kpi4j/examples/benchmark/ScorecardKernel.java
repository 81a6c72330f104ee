package io.github.kpi4j.examples.benchmark;

/**
 * Question A in plain arrays: value, rating, variance from the target, change since the quarter before and the year before, and
 * distance travelled. Not a number where one of the two is missing.
 */
final class ScorecardKernel {

    static final byte NONE = 0;
    static final byte RED = 1;
    static final byte AMBER = 2;
    static final byte GREEN = 3;

    private static final int YEAR = 4;

    private final Workload workload;
    final double[] value;
    final byte[] rating;
    final double[] variance;
    final double[] change;
    final double[] yearChange;
    final double[] distance;

    ScorecardKernel(Workload workload) {
        this.workload = workload;
        int size = workload.observations();
        value = new double[size];
        rating = new byte[size];
        variance = new double[size];
        change = new double[size];
        yearChange = new double[size];
        distance = new double[size];
    }

    void run() {
        for (int s = 0; s < workload.series(); s++) {
            series(s);
        }
    }

    /** One fused pass; the series is not read twice while it is in the cache. */
    void series(int s) {
        int i = workload.indicator(s);
        int dir = workload.higher()[i] ? 1 : -1;
        double target = workload.target(i);
        double signedTarget = dir * target;
        double signedAmber = dir * workload.amber(i);
        double baseline = workload.baseline(s);
        double way = target - baseline;
        int from = s * Workload.QUARTERS;
        int to = from + Workload.QUARTERS;
        int[] n = workload.n();
        int[] d = workload.d();
        for (int o = from; o < to; o++) {
            double v = d[o] > 0 ? 100.0 * n[o] / d[o] : Double.NaN;
            value[o] = v;
            rating[o] = rating(dir * v, signedTarget, signedAmber);
            variance[o] = v - target;
            distance[o] = (v - baseline) / way;
        }
        change[from] = Double.NaN;
        for (int o = from + 1; o < to; o++) {
            change[o] = value[o] - value[o - 1];
        }
        for (int o = from; o < from + YEAR; o++) {
            yearChange[o] = Double.NaN;
        }
        for (int o = from + YEAR; o < to; o++) {
            yearChange[o] = value[o] - value[o - YEAR];
        }
    }

    /** Each edge that a value reaches is a step up; one that is not there reaches none. */
    static byte rating(double signed, double signedTarget, double signedAmber) {
        return (byte) ((signed >= Double.NEGATIVE_INFINITY ? 1 : 0)
                + (signed >= signedAmber ? 1 : 0)
                + (signed >= signedTarget ? 1 : 0));
    }
}
