package io.github.kpi4j.statistics;

import java.util.Arrays;

/**
 * Mean, spread and serial correlation of values. The mean is correctly rounded and the sum of squares is taken about it, less
 * what the rounding of the mean adds, so that a large common offset costs no digits: against NIST's certified values, at
 * least 13 digits wherever the data themselves are doubles that hold them. NumAcc3 and NumAcc4 are none that doubles hold: 9.5 and
 * 8.3 digits are what the numbers read leave to any arithmetic.
 *
 * <p>Source: Statistical Reference Datasets of NIST, univariate summary statistics.
 */
public final class Moments {

    private Moments() {}

    /**
     * The arithmetic mean, correctly rounded.
     *
     * @param values the values
     * @return the mean; {@link Cause#MISSING}, {@link Cause#NOT_FINITE}, or {@link Cause#TOO_FEW} of none
     */
    public static Result<Double> mean(Values values) {
        return values.complete()
                .then(y -> y.length == 0 ? Result.unknown(Cause.TOO_FEW) : Result.known(CorrectlyRounded.mean(y)));
    }

    /**
     * The sample standard deviation, {@code sqrt(Σ(y - ȳ)² / (n - 1))}; exactly 0 for equal values.
     *
     * @param values the values
     * @return the standard deviation; {@link Cause#MISSING}, {@link Cause#NOT_FINITE}, or {@link Cause#TOO_FEW} of less than two
     */
    public static Result<Double> standardDeviation(Values values) {
        return values.complete()
                .then(y -> y.length < 2
                        ? Result.unknown(Cause.TOO_FEW)
                        : Result.finite(rootOfSquares(y) / Math.sqrt(y.length - 1.0)));
    }

    /**
     * The correlation of each value with the next, {@code Σ(y_i - ȳ)(y_(i+1) - ȳ) / Σ(y_i - ȳ)²}: near 1 for a slow drift, near
     * 0 for independent values, negative for values that swing. Tests that assume independence claim too much where it is high.
     *
     * @param values the values in the order of time
     * @return from -1 to 1; {@link Cause#MISSING}, {@link Cause#NOT_FINITE}, {@link Cause#TOO_FEW} of less than two, or {@link
     *     Cause#CONSTANT}
     */
    public static Result<Double> autocorrelation(Values values) {
        return values.complete().then(y -> {
            if (y.length < 2) {
                return Result.unknown(Cause.TOO_FEW);
            }
            double[] distances = distances(y);
            int exponent = exponent(distances);
            double before = Math.scalb(distances[0], -exponent);
            double products = 0;
            double squares = before * before;
            for (int i = 1; i < distances.length; i++) {
                double distance = Math.scalb(distances[i], -exponent);
                squares += distance * distance;
                products += before * distance;
                before = distance;
            }
            return squares == 0 ? Result.unknown(Cause.CONSTANT) : Result.finite(products / squares);
        });
    }

    /**
     * The square root of the sum of the squared distances from the mean. It is a length: it neither overflows nor vanishes where
     * the squares would.
     *
     * @param values finite values, at least one
     * @return at least 0, exactly 0 for equal values only; infinite where it overflows
     * @throws IllegalArgumentException if there are none, or one is not finite
     */
    public static double rootOfSquares(double... values) {
        double[] distances = distances(values);
        int exponent = exponent(distances);
        double squares = 0;
        double rest = 0;
        for (double each : distances) {
            double distance = Math.scalb(each, -exponent);
            squares += distance * distance;
            rest += distance;
        }
        return squares == Double.POSITIVE_INFINITY
                ? squares
                : Math.scalb(Math.sqrt(Math.max(0, squares - rest * rest / values.length)), exponent);
    }

    /** The exponent of the largest distance. */
    private static int exponent(double... distances) {
        return Math.getExponent(Arrays.stream(distances).map(Math::abs).max().orElse(0));
    }

    /** The distances from the mean. */
    private static double[] distances(double... values) {
        double mean = CorrectlyRounded.mean(values);
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }
}
