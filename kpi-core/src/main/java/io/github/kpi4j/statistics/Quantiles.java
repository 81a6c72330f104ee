package io.github.kpi4j.statistics;

import java.util.Arrays;

/**
 * Quantiles by linear interpolation between the values in order: the quantile of share f of n values stands at position
 * {@code (n - 1) f + 1}. This is type 7 of Hyndman and Fan 1996, the default of R, NumPy and Excel's {@code QUARTILE.INC},
 * and the one behind the quartiles of Fingertips and of the Local Authority Interactive Tool. Other types differ by a fraction of
 * the distance between neighbours. One interpolation between two doubles: an error below 1e-15 of the larger neighbour, and none at a
 * value itself.
 */
public final class Quantiles {

    private Quantiles() {}

    /**
     * The value below which a share of the values lies.
     *
     * @param values the values in any order
     * @param share from 0, the least value, to 1, the greatest; 0.5 is the median
     * @return the quantile, between the least and the greatest value; {@link Cause#MISSING}, {@link Cause#NOT_FINITE}, or {@link
     *     Cause#TOO_FEW} of none
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public static Result<Double> at(Values values, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share is " + share + "; a share lies between 0 and 1");
        }
        return values.complete().then(numbers -> {
            if (numbers.length == 0) {
                return Result.unknown(Cause.TOO_FEW);
            }
            Arrays.sort(numbers);
            return Result.known(ofSorted(numbers, share));
        });
    }

    /**
     * The middle value, or the mean of the two in the middle.
     *
     * @param values the values in any order
     * @return the median; {@link Cause#MISSING}, {@link Cause#NOT_FINITE}, or {@link Cause#TOO_FEW} of none
     */
    public static Result<Double> median(Values values) {
        return at(values, 0.5);
    }

    private static double ofSorted(double[] sorted, double share) {
        double position = (sorted.length - 1) * share;
        int below = (int) Math.floor(position);
        double fraction = position - below;
        double low = sorted[below];
        if (fraction == 0) {
            return low;
        }
        double high = sorted[below + 1];
        // Weights instead of a difference, which could overflow.
        return Math.min(Math.max((1 - fraction) * low + fraction * high, low), high);
    }
}
