package io.github.kpi4j.spc;

import io.github.kpi4j.statistics.CorrectlyRounded;

/** The moving ranges of the first rows of a series, and the mean of those that its limits are made from. */
final class MovingRanges {

    /** A range is kept only below so many times the mean of all: the limit of a chart of moving ranges. */
    private static final double SCREEN = 3.267;

    private static final int COUNT = 0;
    private static final int MEAN = 1;
    private static final int BOUND = 2;

    private final boolean screened;
    private final double[] sizes;
    private final double[] found = {0, Double.NaN, 0};

    /** Ranges of at most so many rows, screened or not. */
    MovingRanges(boolean screened, int rows) {
        this.screened = screened;
        sizes = new double[rows];
    }

    /** Measures the ranges between rows in succession; where a value is not a number there is none. */
    void measure(double[] values, int rows) {
        int count = 0;
        for (int i = 1; i < rows; i++) {
            double size = size(values, i);
            sizes[count] = size;
            count += size >= 0 ? 1 : 0;
        }
        double mean = mean(count);
        double bound = screened ? SCREEN * mean : Double.POSITIVE_INFINITY;
        int kept = drop(count, bound);
        found[COUNT] = count;
        found[MEAN] = kept == count ? mean : mean(kept);
        found[BOUND] = bound;
    }

    /** Drops the ranges that are not below a bound, and counts the others. */
    private int drop(int count, double bound) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            double size = sizes[i];
            sizes[kept] = size;
            kept += size < bound ? 1 : 0;
        }
        return kept;
    }

    private double mean(int ranges) {
        return ranges == 0 ? Double.NaN : CorrectlyRounded.mean(sizes, 0, ranges);
    }

    /** How many there are, kept or not. */
    int count() {
        return (int) found[COUNT];
    }

    /** The mean of those kept; not a number where none is. */
    double mean() {
        return found[MEAN];
    }

    /** The range that leads to a row other than the first; not a number where one of the two values is. */
    static double size(double[] values, int row) {
        return Math.abs(values[row] - values[row - 1]);
    }

    /** Whether a range of this size is kept. */
    boolean keep(double size) {
        return size < found[BOUND];
    }

    /** Whether one is kept that is not 0. */
    boolean showVariation() {
        return mean() > 0;
    }
}
