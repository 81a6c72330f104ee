package io.github.kpi4j.statistics;

/**
 * A correctly rounded mean in nothing but {@code double}s, wherever that can be proved right on the way; elsewhere not a number.
 *
 * <p>Each value is cut in two at a power of two so large that the upper parts of all values add up without rounding, and so do
 * the lower parts (Rump, Ogita and Oishi, Accurate floating-point summation part I, 2008, section 3). The two sums are divided
 * with their remainder. What is left to round away decides: unless it is within a billionth of half the distance to the next
 * number, or nothing is left at all, no error made on the way can change the result.
 */
final class MeanInTwoParts {

    /** Of a {@code double}, in binary. */
    private static final int DIGITS = 53;

    /** Within these bounds neither parts nor remainders leave the range of numbers with all their digits. */
    private static final double LEAST = 1e-200;

    private static final double MOST = 1e290;

    /** More than the relative error of what is left to round away, by far, and never large enough to matter. */
    private static final double MARGIN = 1 + 0x1p-30;

    private MeanInTwoParts() {}

    /** The mean of at least one value; not a number where values are too far apart in size, too large or too small for this way. */
    static double of(double[] values, int from, int to) {
        double size = size(values, from, to);
        if (size == 0) {
            return 0;
        }
        if (!(size >= LEAST && size <= MOST)) {
            return Double.NaN;
        }
        double coarse = Math.scalb(1.0, Math.getExponent(size) + 2);
        int carries = Integer.SIZE - Integer.numberOfLeadingZeros(to - from);
        double fine = coarse * Math.scalb(1.0, carries + 1 - DIGITS);
        double upper = 0;
        double lower = 0;
        long lost = 0;
        for (int i = from; i < to; i++) {
            double value = values[i];
            double up = value + coarse - coarse;
            double low = value - up;
            upper += up;
            lower += low;
            lost |= Double.doubleToRawLongBits(low + fine - fine - low);
        }
        return lost == 0 ? quotient(upper, lower, to - from) : Double.NaN;
    }

    /** The sizes of all values added, within a few units in the last place. */
    private static double size(double[] values, int from, int to) {
        double even = 0;
        double odd = 0;
        int i = from;
        for (; i + 1 < to; i += 2) {
            even += Math.abs(values[i]);
            odd += Math.abs(values[i + 1]);
        }
        return even + odd + (i < to ? Math.abs(values[i]) : 0);
    }

    /** The number nearest to the sum of two divided by a third. */
    private static double quotient(double upper, double lower, double divisor) {
        double sum = upper + lower;
        double rest = left(upper, lower, sum);
        if (sum == 0) {
            return 0;
        }
        if (Math.abs(sum) < LEAST) {
            return Double.NaN;
        }
        double near = sum / divisor;
        double remainder = Math.fma(-near, divisor, sum);
        double all = remainder + rest;
        double more = all / divisor;
        double mean = near + more;
        double left = more - (mean - near);
        boolean exact = left(remainder, rest, all) == 0 && Math.fma(-more, divisor, all) == 0;
        return exact || mean + left * MARGIN == mean ? mean : Double.NaN;
    }

    /** What rounding took from a sum, exactly (Knuth's two-sum). */
    private static double left(double a, double b, double sum) {
        double second = sum - a;
        return (a - (sum - second)) + (b - second);
    }
}
