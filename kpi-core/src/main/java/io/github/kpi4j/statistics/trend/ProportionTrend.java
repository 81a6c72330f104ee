package io.github.kpi4j.statistics.trend;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Result;
import java.util.List;
import java.util.Objects;

/**
 * The chi-squared test for a linear trend in proportions x_i of n_i at scores t_i. With X = Σx, N = Σn, p = X/N and t̄ the mean
 * score weighted by n: {@code χ² = (Σ(x - np)(t - t̄))² / (p(1 - p) Σn(t - t̄)²)} on one degree of freedom, and the slope is {@code
 * Σx(t - t̄) / Σn(t - t̄)²}, a change of the share for each step of the score. Relative error below 1e-11.
 *
 * <p>Source: Armitage 1955; {@code prop.trend.test} of R.
 *
 * @param slope the change of the share for each step of the score
 * @param test whether chance alone would do; constant where none or all of the cases count: no evidence of a trend
 */
public record ProportionTrend(double slope, Result<Test> test) {

    /**
     * One period.
     *
     * @param score when: 1, 2, 3, or uneven
     * @param numerator how many count
     * @param denominator out of how many
     */
    public record Share(double score, double numerator, double denominator) {}

    /**
     * The test of no trend.
     *
     * @param chiSquared at least 0
     * @param p the probability of one at least so large if nothing changes
     */
    public record Test(double chiSquared, double p) {}

    /**
     * Checks that all is there.
     *
     * @param slope the change of the share for each step of the score
     * @param test whether chance alone would do
     */
    public ProportionTrend {
        Objects.requireNonNull(test, "test");
    }

    /**
     * Tests shares for a trend.
     *
     * @param shares the periods in any order; leave out those of which something is missing
     * @return the trend; {@link Cause#TOO_FEW} of less than two, {@link Cause#NOT_FINITE}, {@link Cause#NEGATIVE_NUMERATOR}, {@link
     *     Cause#NON_POSITIVE_DENOMINATOR}, {@link Cause#NUMERATOR_EXCEEDS_DENOMINATOR}, or {@link Cause#COLLINEAR} where all scores
     *     are the same
     */
    public static Result<ProportionTrend> of(List<Share> shares) {
        for (Share share : shares) {
            Result<Share> checked = checked(share);
            if (checked instanceof Result.Unknown<Share> unknown) {
                return Result.unknown(unknown.cause());
            }
        }
        if (shares.size() < 2) {
            return Result.unknown(Cause.TOO_FEW);
        }
        double events = shares.stream().mapToDouble(Share::numerator).sum();
        double all = shares.stream().mapToDouble(Share::denominator).sum();
        double centre = shares.stream()
                .mapToDouble(s -> s.denominator() / all * s.score())
                .sum();
        double p = events / all;
        double above = 0;
        double below = 0;
        for (Share share : shares) {
            double distance = share.score() - centre;
            above += (share.numerator() - share.denominator() * p) * distance;
            below += share.denominator() * distance * distance;
        }
        if (shares.stream().mapToDouble(Share::score).distinct().count() == 1) {
            return Result.unknown(Cause.COLLINEAR);
        }
        Result<Test> test = events == 0 || events == all
                ? Result.unknown(Cause.CONSTANT)
                : Result.finite(above / below * above / (p * (1 - p)))
                        .map(chi -> new Test(chi, Distributions.chiSquaredSurvival(chi, 1)));
        return Result.finite(above / below).map(slope -> new ProportionTrend(slope, test));
    }

    private static Result<Share> checked(Share share) {
        if (!Double.isFinite(share.score())
                || !Double.isFinite(share.numerator())
                || !Double.isFinite(share.denominator())) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        if (share.numerator() < 0) {
            return Result.unknown(Cause.NEGATIVE_NUMERATOR);
        }
        if (share.denominator() <= 0) {
            return Result.unknown(Cause.NON_POSITIVE_DENOMINATOR);
        }
        return share.numerator() > share.denominator()
                ? Result.unknown(Cause.NUMERATOR_EXCEEDS_DENOMINATOR)
                : Result.known(share);
    }
}
