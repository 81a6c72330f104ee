package io.github.kpi4j.statistics.interval;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import java.util.Objects;

/**
 * The rate after over the rate before, for counted events. Given all x1 + x2 events, those after are binomial with the share
 * π = r·n2 / (n1 + r·n2) for a true ratio r; the interval is that of Clopper and Pearson for π turned into ratios, and the two-sided p
 * adds up every split that is no more probable than the one observed when r = 1. Relative error below 1e-9.
 *
 * <p>Source: Clopper and Pearson 1934; {@code poisson.test} of R. A trend that was there before is not removed.
 *
 * @param ratio (x2/n2) / (x1/n1); infinite where nothing happened before
 * @param interval what the ratio may be in truth; without an upper end where nothing happened before
 * @param p the two-sided probability of a split at least so uneven if the rates are equal
 */
public record RateRatio(double ratio, Interval interval, double p) {

    private static final double NO_MORE_PROBABLE = 1 + 1e-7;

    /**
     * Checks that all is there.
     *
     * @param ratio (x2/n2) / (x1/n1)
     * @param interval what the ratio may be in truth
     * @param p the two-sided probability
     */
    public RateRatio {
        Objects.requireNonNull(interval, "interval");
    }

    /**
     * Compares two rates.
     *
     * @param before x1, the events before
     * @param exposureBefore n1, the persons or years of persons before, above 0
     * @param after x2, the events after
     * @param exposureAfter n2, above 0
     * @param confidence how sure
     * @return the ratio; {@link Cause#NOT_FINITE}, {@link Cause#NON_POSITIVE_DENOMINATOR}, {@link Cause#NEGATIVE_NUMERATOR}, {@link
     *     Cause#ZERO_BASE} where nothing happened at all, or {@link Cause#NOT_SUPPORTED} of more than 2,147,483,647 events together
     */
    public static Result<RateRatio> of(
            long before, double exposureBefore, long after, double exposureAfter, Confidence confidence) {
        if (before < 0 || after < 0) {
            return Result.unknown(Cause.NEGATIVE_NUMERATOR);
        }
        if (before > Integer.MAX_VALUE || after > Integer.MAX_VALUE - before) {
            return Result.unknown(Cause.NOT_SUPPORTED);
        }
        if (!Double.isFinite(exposureBefore) || !Double.isFinite(exposureAfter)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        if (exposureBefore <= 0 || exposureAfter <= 0) {
            return Result.unknown(Cause.NON_POSITIVE_DENOMINATOR);
        }
        if (before + after == 0) {
            return Result.unknown(Cause.ZERO_BASE);
        }
        double exposure = exposureBefore / exposureAfter;
        double lower = after == 0 ? 0 : odds(confidence.tail(), (double) after, before + 1.0) * exposure;
        double upper = before == 0
                ? Double.POSITIVE_INFINITY
                : exposure / odds(confidence.tail(), (double) before, after + 1.0);
        double share = 1 / (1 + exposure);
        if (!(lower <= upper) || share == 0 || share == 1) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        double ratio = (double) after / before * exposure;
        return Result.known(
                new RateRatio(ratio, new Interval(lower, upper), twoSided((int) after, (int) (before + after), share)));
    }

    /** The odds of a lower quantile of the beta distribution. */
    private static double odds(double tail, double a, double b) {
        double share = Distributions.betaQuantile(tail, a, b);
        return share / (1 - share);
    }

    /** Every split no more probable than the one observed, as {@code binom.test} of R counts it. */
    private static double twoSided(int successes, int trials, double share) {
        double observed = Distributions.binomial(successes, trials, share) * NO_MORE_PROBABLE;
        double expected = trials * share;
        if (successes == expected) {
            return 1;
        }
        return successes < expected
                ? lowTail(successes, trials, share, observed)
                : highTail(successes, trials, share, observed);
    }

    private static double lowTail(int successes, int trials, double share, double observed) {
        int from = (int) Math.ceil(trials * share);
        int to = trials + 1;
        while (from < to) {
            int middle = from + (to - from) / 2;
            if (Distributions.binomial(middle, trials, share) <= observed) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        double other = from > trials ? 0 : Distributions.binomialSurvival(from - 1, trials, share);
        return Math.min(1, Distributions.binomialCdf(successes, trials, share) + other);
    }

    private static double highTail(int successes, int trials, double share, double observed) {
        int from = -1;
        int to = (int) Math.floor(trials * share);
        while (from < to) {
            int middle = from + (to - from + 1) / 2;
            if (Distributions.binomial(middle, trials, share) <= observed) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        double other = from < 0 ? 0 : Distributions.binomialCdf(from, trials, share);
        return Math.min(1, Distributions.binomialSurvival(successes - 1, trials, share) + other);
    }
}
