package io.github.kpi4j.statistics.interval;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Estimate;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;

/**
 * A proportion x of n with Wilson's score interval. With p = x/n and z the normal quantile of the confidence, its centre is
 * {@code (2x + z²) / (2(n + z²))} and its half-width {@code z √(z² + 4x(1 - p)) / (2(n + z²))}. Unlike the textbook's p ± z·se it
 * stays inside 0 and 1 and has a width at 0 of n. Counts need not be whole numbers. Relative error below 1e-13.
 *
 * <p>Source: Wilson 1927; Newcombe and Altman 2000; {@code phe_proportion} of PHEindicatormethods.
 */
public final class Proportions {

    /** From here on the interval is narrower than the step from one double to the next, and its terms could overflow. */
    private static final double COUNT_WITHOUT_WIDTH = 1e100;

    private Proportions() {}

    /**
     * The proportion alone, as a complete count may be shown.
     *
     * @param numerator x, from 0 to the denominator
     * @param denominator n, above 0
     * @param multiplier 100 for per cent, above 0
     * @return x/n times the multiplier; {@link Cause#NOT_FINITE}, {@link Cause#NEGATIVE_NUMERATOR}, {@link
     *     Cause#NON_POSITIVE_DENOMINATOR} or {@link Cause#NUMERATOR_EXCEEDS_DENOMINATOR}
     * @throws IllegalArgumentException if the multiplier is not above 0
     */
    public static Result<Double> value(double numerator, double denominator, double multiplier) {
        Counted.requireMultiplier(multiplier);
        return Counted.ofProportion(numerator, denominator)
                .then(counted -> Result.finite(counted.share() * multiplier));
    }

    /**
     * The proportion with its interval. The lower end is exactly 0 for 0 of n, the upper exactly the multiplier for n of n.
     *
     * @param numerator x, from 0 to the denominator
     * @param denominator n, above 0
     * @param confidence how sure
     * @param multiplier 100 for per cent, above 0
     * @return the proportion and its interval; the causes of {@link #value}
     * @throws IllegalArgumentException if the multiplier is not above 0
     */
    public static Result<Estimate> wilson(
            double numerator, double denominator, Confidence confidence, double multiplier) {
        Counted.requireMultiplier(multiplier);
        double z = confidence.z();
        return Counted.ofProportion(numerator, denominator).then(counted -> {
            Interval shares = wilson(counted, z);
            return Interval.between(shares.lower() * multiplier, shares.upper() * multiplier)
                    .map(interval -> new Estimate(counted.share() * multiplier, interval));
        });
    }

    /**
     * Areas, months or groups taken together: the counts are added first. A missing count makes the whole unknown; nothing is
     * skipped in silence.
     *
     * @param numerators the x of each
     * @param denominators the n of each, as many
     * @param confidence how sure
     * @param multiplier 100 for per cent, above 0
     * @return the proportion of the sums and its interval; {@link Cause#MISSING}, {@link Cause#UNEVEN} or the causes of {@link
     *     #value}
     * @throws IllegalArgumentException if the multiplier is not above 0
     */
    public static Result<Estimate> wilson(
            Values numerators, Values denominators, Confidence confidence, double multiplier) {
        return Counted.sums(numerators, denominators)
                .then(sums -> wilson(sums.numerator(), sums.denominator(), confidence, multiplier));
    }

    /** The interval as shares; written so that no end leaves 0 to 1 and none is lost to cancellation near 0. */
    static Interval wilson(Counted counted, double z) {
        double x = counted.numerator();
        double n = counted.denominator();
        if (x > COUNT_WITHOUT_WIDTH) {
            return new Interval(x / n, x / n);
        }
        double root = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
        double below = 2 * (n + z * z);
        double upper = x == n ? 1 : Math.min(1, (2 * x + z * z + root) / below);
        // (2x + z² - root) / below, multiplied out: the product of both ends is x² / (n (n + z²)).
        double lower = x == 0 ? 0 : 2 * x * x / n / (2 * x + z * z + root);
        return new Interval(Math.min(lower, x / n), Math.max(upper, x / n));
    }
}
