package io.github.kpi4j.statistics.regression;

/**
 * The slope of least squares of one series after the other, from columns, without anything being made: the same number as that of
 * {@link Line}, which is worked out here too.
 *
 * <p>Times are counted from that of the first point, x, and values from its value, d. With n points, {@code w = n x - Σx} is n times
 * the distance from the mean time: of whole numbers it is exact, and so are Σw = 0 and Σw² as long as it is below 2^53. The
 * slope is then {@code n Σwd / Σw²}: nothing large is taken from anything large, and what all times or all values have in
 * common costs no digits.
 */
public final class LineColumn {

    private static final int FEWEST = 2;

    private LineColumn() {}

    /**
     * The slope of a series.
     *
     * @param times when the values were observed, in any order, from the first value on: those of periods are shared by many series
     * @param values where the values are; one that is not a number has no point
     * @param from where the first value of the series is
     * @param count how many values the series has, with and without a number
     * @return in values for each unit of time; not a number where there are less than two points, all are at one time, or it is not
     *     finite
     * @throws IndexOutOfBoundsException if the series reaches beyond the times or the values
     */
    public static double slope(double[] times, double[] values, int from, int count) {
        int points = points(values, from, count);
        if (points < FEWEST) {
            return Double.NaN;
        }
        int first = first(values, from);
        double sumOfTimes = times(times, values, from, count, first);
        double squares = squares(times, values, from, count, first, points, sumOfTimes);
        double slope = points * products(times, values, from, count, first, points, sumOfTimes) / squares;
        return Double.isFinite(slope) ? slope : Double.NaN;
    }

    private static int points(double[] values, int from, int count) {
        int points = 0;
        for (int k = from; k < from + count; k++) {
            points += Double.isNaN(values[k]) ? 0 : 1;
        }
        return points;
    }

    /** The place of the first point, counted from {@code from}; there must be one. */
    private static int first(double[] values, int from) {
        int first = 0;
        while (Double.isNaN(values[from + first])) {
            first++;
        }
        return first;
    }

    /** Σx. */
    static double times(double[] times, double[] values, int from, int count, int first) {
        double origin = times[first];
        double sum = 0;
        for (int k = first; k < count; k++) {
            sum += Double.isNaN(values[from + k]) ? 0 : times[k] - origin;
        }
        return sum;
    }

    /** Σw². */
    static double squares(
            double[] times, double[] values, int from, int count, int first, int points, double sumOfTimes) {
        double origin = times[first];
        double sum = 0;
        for (int k = first; k < count; k++) {
            double w = Double.isNaN(values[from + k]) ? 0 : points * (times[k] - origin) - sumOfTimes;
            sum += w * w;
        }
        return sum;
    }

    /** Σwd. */
    static double products(
            double[] times, double[] values, int from, int count, int first, int points, double sumOfTimes) {
        double origin = times[first];
        double base = values[from + first];
        double sum = 0;
        for (int k = first; k < count; k++) {
            double value = values[from + k];
            double w = points * (times[k] - origin) - sumOfTimes;
            sum += Double.isNaN(value) ? 0 : w * (value - base);
        }
        return sum;
    }
}
