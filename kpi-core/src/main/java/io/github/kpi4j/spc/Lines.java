package io.github.kpi4j.spc;

/** The lines of a chart as bare numbers, so that nothing is made for each of many series. */
final class Lines {

    private static final int MEAN = 0;
    private static final int LOWER = 1;
    private static final int LOWER_NEAR = 2;
    private static final int UPPER_NEAR = 3;
    private static final int UPPER = 4;

    private final double[] lines = new double[UPPER + 1];

    /** No lines: every value lies nowhere. */
    Lines() {
        only(Double.NaN);
    }

    /** Lines at the same distance on both sides. */
    void around(double mean, double toLimit, double toNear) {
        lines[MEAN] = mean;
        lines[LOWER] = mean - toLimit;
        lines[LOWER_NEAR] = mean - toNear;
        lines[UPPER_NEAR] = mean + toNear;
        lines[UPPER] = mean + toLimit;
    }

    /** A centre line without limits: nothing is outside them or near. If it is not a number, every value lies nowhere. */
    void only(double mean) {
        around(mean, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The lines of limits that are known, or the centre line without them. */
    void of(Limits limits) {
        if (limits instanceof Limits.Known known) {
            lines[MEAN] = known.mean();
            lines[LOWER] = known.lower();
            lines[LOWER_NEAR] = known.lowerNear();
            lines[UPPER_NEAR] = known.upperNear();
            lines[UPPER] = known.upper();
        } else {
            Double centre = limits.centre();
            only(centre == null ? Double.NaN : centre);
        }
    }

    boolean areLimits() {
        return upper() < Double.POSITIVE_INFINITY;
    }

    double mean() {
        return lines[MEAN];
    }

    double lower() {
        return lines[LOWER];
    }

    double lowerNear() {
        return lines[LOWER_NEAR];
    }

    double upperNear() {
        return lines[UPPER_NEAR];
    }

    double upper() {
        return lines[UPPER];
    }
}
