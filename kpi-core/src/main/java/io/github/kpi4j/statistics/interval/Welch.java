package io.github.kpi4j.statistics.interval;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.CorrectlyRounded;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Moments;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.List;
import java.util.Objects;

/**
 * The change from the mean of some values to that of others, by Welch's t test, which lets the two vary differently:
 * {@code se = √(s1²/n1 + s2²/n2)}, degrees of freedom by Satterthwaite. Relative error below 1e-11.
 *
 * <p>Source: Welch 1947; {@code t.test} of R. A trend that was there before is not removed.
 *
 * @param difference the mean after less the mean before
 * @param test how sure the difference is; too few where a side has less than two values, constant where neither side varies
 */
public record Welch(double difference, Result<Test> test) {

    /**
     * The test of no change.
     *
     * @param standardError of the difference, above 0
     * @param t the difference in standard errors
     * @param degreesOfFreedom by Satterthwaite, not a whole number
     * @param p the two-sided probability of a t at least so large if nothing changed
     * @param interval what the difference may be in truth
     */
    public record Test(double standardError, double t, double degreesOfFreedom, double p, Interval interval) {

        /**
         * Checks that all is there.
         *
         * @param standardError of the difference
         * @param t the difference in standard errors
         * @param degreesOfFreedom by Satterthwaite
         * @param p the two-sided probability
         * @param interval what the difference may be in truth
         */
        public Test {
            Objects.requireNonNull(interval, "interval");
        }
    }

    /**
     * Checks that all is there.
     *
     * @param difference the mean after less the mean before
     * @param test how sure the difference is
     */
    public Welch {
        Objects.requireNonNull(test, "test");
    }

    /**
     * Compares two means.
     *
     * @param before the values before, none of them missing: leave missing ones out by {@link Values#observed()}
     * @param after the values after, none of them missing
     * @param confidence how sure
     * @return the change; {@link Cause#MISSING}, {@link Cause#NOT_FINITE}, or {@link Cause#TOO_FEW} where a side has none
     */
    public static Result<Welch> of(Values before, Values after, Confidence confidence) {
        return before.complete()
                .then(first -> after.complete().then(second -> {
                    if (first.length == 0 || second.length == 0) {
                        return Result.unknown(Cause.TOO_FEW);
                    }
                    double difference = CorrectlyRounded.contrast(List.of(second), List.of(first));
                    return Result.finite(difference).map(d -> new Welch(d, test(d, first, second, confidence)));
                }));
    }

    private static Result<Test> test(double difference, double[] first, double[] second, Confidence confidence) {
        if (first.length < 2 || second.length < 2) {
            return Result.unknown(Cause.TOO_FEW);
        }
        double one = errorOfMean(first);
        double two = errorOfMean(second);
        double error = Math.hypot(one, two);
        if (error == 0) {
            return Result.unknown(Cause.CONSTANT);
        }
        double t = difference / error;
        if (!Double.isFinite(error) || !Double.isFinite(t)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        double df = degreesOfFreedom(one / error, first.length - 1.0, two / error, second.length - 1.0);
        return Interval.around(difference, confidence.t(df) * error)
                .map(interval -> new Test(error, t, df, Distributions.tTwoSided(t, df), interval));
    }

    private static double errorOfMean(double... values) {
        return Moments.rootOfSquares(values) / Math.sqrt((values.length - 1.0) * values.length);
    }

    /** Satterthwaite's, from the shares that the two have in the error. */
    private static double degreesOfFreedom(double one, double dfOne, double two, double dfTwo) {
        return 1 / (one * one * one * one / dfOne + two * two * two * two / dfTwo);
    }
}
