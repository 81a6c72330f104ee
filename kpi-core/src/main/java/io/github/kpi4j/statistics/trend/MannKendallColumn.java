package io.github.kpi4j.statistics.trend;

/**
 * The statistic of Mann and Kendall of one series after the other, from columns, with nothing made on the way: the same numbers as
 * those of {@link MannKendall}, which are worked out here too. Values are put in order, and the pairs that fall are counted while each
 * finds its place; S is what is left of all pairs once the tied ones, and the falling ones twice, are taken away.
 *
 * <p>An object keeps what it found in the latest series, and so serves one thread at a time.
 */
public final class MannKendallColumn {

    /** So many are put in order by insertion; longer series are merged from such pieces. */
    private static final int INSERTED = 100;

    private static final int VARIANCE_DIVISOR = 18;

    private static final int S = 0;
    private static final int TIED_PAIRS = 1;

    private final double[] sorted;
    private final double[] left;
    private final long[] counted = new long[2];
    private final double[] variance = new double[1];

    /**
     * Makes room.
     *
     * @param most how many values a series has at most, with and without a number
     * @throws IllegalArgumentException if that is below 0
     */
    public MannKendallColumn(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most is " + most + "; a series has at least 0 values");
        }
        sorted = new double[most];
        left = new double[most];
    }

    /**
     * Looks at a series; {@link #s} and {@link #variance} then speak of it.
     *
     * @param values where the values are, in the order of time; one that is not a number has no point
     * @param from where the first value of the series is
     * @param count how many values the series has, with and without a number
     * @return how many points were used; of less than two, S and its variance are 0
     * @throws IllegalArgumentException if the series has more values than there is room for
     * @throws IndexOutOfBoundsException if the series reaches beyond the values
     */
    public int test(double[] values, int from, int count) {
        if (count > sorted.length) {
            throw new IllegalArgumentException("count is " + count + "; there is room for " + sorted.length);
        }
        int points = 0;
        for (int k = from; k < from + count; k++) {
            double value = values[k];
            sorted[points] = value;
            points += Double.isNaN(value) ? 0 : 1;
        }
        long falling = sort(points);
        countTies(points);
        counted[S] = pairs(points) - counted[TIED_PAIRS] - 2 * falling;
        return points;
    }

    /**
     * The pairs that rise less the pairs that fall, in the latest series.
     *
     * @return S, exact
     */
    public long s() {
        return counted[S];
    }

    /**
     * The variance of S if there is no trend, corrected for ties, in the latest series.
     *
     * @return at least 0; 0 where all values are equal
     */
    public double variance() {
        return variance[0];
    }

    long tiedPairs() {
        return counted[TIED_PAIRS];
    }

    static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    /** Puts in order; how many pairs fall. */
    private long sort(int size) {
        long falling = 0;
        for (int from = 0; from < size; from += INSERTED) {
            falling += insert(from, Math.min(from + INSERTED, size));
        }
        for (int width = INSERTED; width < size; width *= 2) {
            for (int from = 0; from + width < size; from += 2 * width) {
                falling += merge(from, from + width, Math.min(from + 2 * width, size));
            }
        }
        return falling;
    }

    private int insert(int from, int to) {
        int falling = 0;
        for (int k = from + 1; k < to; k++) {
            double moving = sorted[k];
            int hole = k;
            while (hole > from && sorted[hole - 1] > moving) {
                sorted[hole] = sorted[hole - 1];
                hole--;
            }
            sorted[hole] = moving;
            falling += k - hole;
        }
        return falling;
    }

    private long merge(int from, int middle, int to) {
        int size = middle - from;
        for (int k = 0; k < size; k++) {
            left[k] = sorted[from + k];
        }
        long falling = 0;
        int next = from;
        int later = middle;
        int earlier = 0;
        while (earlier < size && later < to) {
            if (left[earlier] > sorted[later]) {
                falling += size - earlier;
                sorted[next++] = sorted[later++];
            } else {
                sorted[next++] = left[earlier++];
            }
        }
        while (earlier < size) {
            sorted[next++] = left[earlier++];
        }
        return falling;
    }

    private void countTies(int points) {
        long tied = 0;
        double taken = 0;
        int from = 0;
        for (int k = 1; k <= points; k++) {
            // By numbers, not bits: -0.0 and 0.0 are tied.
            if (k == points || sorted[k] > sorted[from]) {
                long size = (long) k - from;
                tied += pairs(size);
                taken += forVariance(size);
                from = k;
            }
        }
        counted[TIED_PAIRS] = tied;
        variance[0] = points < 2 ? 0 : (forVariance(points) - taken) / VARIANCE_DIVISOR;
    }

    private static double forVariance(long size) {
        return (double) size * (size - 1) * (2 * size + 5);
    }
}
