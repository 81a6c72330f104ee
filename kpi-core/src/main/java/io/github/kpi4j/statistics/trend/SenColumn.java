package io.github.kpi4j.statistics.trend;

import java.util.Arrays;

/**
 * Sen's slope of one series after the other, from columns: the same number as that of {@link MannKendall}, which is worked out here
 * too. The slopes between any two points are not sorted but dealt out to buckets from the least to the greatest, and only the bucket
 * that holds the one in the middle is put in order. The median is therefore exact, and nothing is made on the way but what it takes
 * to sort a bucket in which many slopes are equal.
 *
 * <p>An object has room for every pair of points, 20 bytes each, and so serves one thread at a time.
 */
public final class SenColumn {

    /** An array holds all pairs of so many points. */
    static final int MOST = 1 << 16;

    private static final int BUCKETS = 256;

    private final double[] x;
    private final double[] y;
    private final double[] slopes;
    private final int[] bucket;
    private final int[] filled = new int[BUCKETS];
    private final double[] chosen;

    /**
     * Makes room.
     *
     * @param most how many values a series has at most, with and without a number
     * @throws IllegalArgumentException if that is below 0 or above 65,536, of which an array does not hold all pairs
     */
    public SenColumn(int most) {
        if (most < 0 || most > MOST) {
            throw new IllegalArgumentException("most is " + most + "; a series has from 0 to " + MOST + " values");
        }
        int pairs = (int) MannKendallColumn.pairs(most);
        x = new double[most];
        y = new double[most];
        slopes = new double[pairs];
        bucket = new int[pairs];
        chosen = new double[pairs];
    }

    /**
     * The slope of a series: the median of {@code (y_j - y_i) / (t_j - t_i)} over all pairs of points.
     *
     * @param times when the values were observed, each later than the one before, from the first value on: those of periods are
     *     shared by many series
     * @param values where the values are; one that is not a number has no point
     * @param from where the first value of the series is
     * @param count how many values the series has, with and without a number
     * @return in values for each unit of time; not a number where there are less than two points, or a slope is not finite
     * @throws IllegalArgumentException if the series has more values than there is room for
     * @throws IndexOutOfBoundsException if the series reaches beyond the times or the values
     */
    public double slope(double[] times, double[] values, int from, int count) {
        int size = deal(times, values, from, count);
        return size < 1 ? Double.NaN : median(size);
    }

    /** Deals the slopes of a series out to buckets: how many there are, or -1 where one is not finite. */
    int deal(double[] times, double[] values, int from, int count) {
        if (count > x.length) {
            throw new IllegalArgumentException("count is " + count + "; there is room for " + x.length);
        }
        int size = divide(gather(times, values, from, count));
        if (size == 0) {
            return 0;
        }
        double least = slopes[0];
        double most = slopes[0];
        for (int k = 1; k < size; k++) {
            least = slopes[k] < least ? slopes[k] : least;
            most = slopes[k] > most ? slopes[k] : most;
        }
        if (!Double.isFinite(least) || !Double.isFinite(most)) {
            return -1;
        }
        deal(size, least, most);
        return size;
    }

    private int gather(double[] times, double[] values, int from, int count) {
        int points = 0;
        for (int k = 0; k < count; k++) {
            double value = values[from + k];
            y[points] = value;
            x[points] = times[k];
            points += Double.isNaN(value) ? 0 : 1;
        }
        return points;
    }

    private int divide(int points) {
        int size = 0;
        for (int i = 0; i < points - 1; i++) {
            double xi = x[i];
            double yi = y[i];
            int at = size - i - 1;
            for (int j = i + 1; j < points; j++) {
                slopes[at + j] = (y[j] - yi) / (x[j] - xi);
            }
            size += points - i - 1;
        }
        return size;
    }

    private void deal(int size, double least, double most) {
        // Beyond what doubles can scale, be it far too wide or far too narrow, all share a bucket.
        double scale = (BUCKETS - 1) / (most - least);
        double step = scale < Double.POSITIVE_INFINITY ? scale : 0;
        Arrays.fill(filled, 0);
        for (int k = 0; k < size; k++) {
            bucket[k] = (int) ((slopes[k] - least) * step);
        }
        for (int k = 0; k < size; k++) {
            filled[bucket[k]]++;
        }
    }

    /** The median of the slopes dealt out, at least one. */
    double median(int size) {
        int half = size / 2;
        int before = choose(size, half);
        double upper = chosen[half - before];
        if (size % 2 == 1) {
            return upper;
        }
        return (half > before ? chosen[half - before - 1] : at(size, half - 1)) / 2 + upper / 2;
    }

    /** The slope at a place, from 0, among those dealt out in ascending order. */
    double at(int size, int place) {
        return chosen[place - choose(size, place)];
    }

    /** Chooses the bucket that holds a place, and puts it in order: how many slopes are below it. */
    private int choose(int size, int place) {
        int into = 0;
        int before = 0;
        while (before + filled[into] <= place) {
            before += filled[into];
            into++;
        }
        int found = 0;
        for (int k = 0; k < size; k++) {
            if (bucket[k] == into) {
                chosen[found] = slopes[k];
                found++;
            }
        }
        Arrays.sort(chosen, 0, found);
        return before;
    }
}
