package io.github.kpi4j.statistics.trend;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Result;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The test of Mann and Kendall for a steady rise or fall, with Sen's slope. {@code S = Σ_(i<j) sign(x_j - x_i)}; its variance is
 * {@code (n(n - 1)(2n + 5) - Σ t(t - 1)(2t + 5)) / 18} over groups of t tied values; {@code z = (S ∓ 1) / √Var}, 0 if S is 0. Only the
 * order of the values counts, so one wild value changes little. Sen's slope is the median of {@code (x_j - x_i) / (t_j - t_i)}. S and
 * its variance are exact; the other numbers are good to 1e-12.
 *
 * <p>The normal approximation is rough under ten points; under five, no series at all is significant at 5%. Months and quarters
 * with a season are to be compared with the same period last year first.
 *
 * <p>Source: Mann 1945; Kendall 1975; Sen 1968; Gilbert 1987; the R package {@code trend}; pyMannKendall.
 *
 * @param count how many points were used
 * @param s the pairs that rise less the pairs that fall
 * @param variance of s if there is no trend; 0 where all values are equal
 * @param tau s over the number of pairs, from -1 to 1 (tau a)
 * @param tauCorrected the same over the pairs that are not tied (tau b); constant where all values are equal
 * @param test whether chance alone would do; constant where all values are equal: no trend
 * @param slope Sen's slope, in values for each unit of time
 * @param slopeInterval what the slope may be in truth; too few where the confidence reaches beyond the slopes there are
 * @param intercept the median value less the slope times the median time (Conover; pyMannKendall)
 * @param interceptOfResiduals the median of the values less the slope times their times
 */
public record MannKendall(
        int count,
        long s,
        double variance,
        double tau,
        Result<Double> tauCorrected,
        Result<Test> test,
        double slope,
        Result<Interval> slopeInterval,
        double intercept,
        double interceptOfResiduals) {

    /**
     * The test of no trend.
     *
     * @param z in standard errors, corrected for continuity
     * @param p the two-sided probability of one at least so large if there is no trend
     */
    public record Test(double z, double p) {}

    /**
     * Checks that all is there.
     *
     * @param count how many points were used
     * @param s the pairs that rise less the pairs that fall
     * @param variance of s
     * @param tau s over the number of pairs
     * @param tauCorrected s over the pairs that are not tied
     * @param test whether chance alone would do
     * @param slope Sen's slope
     * @param slopeInterval what the slope may be in truth
     * @param intercept of the median value
     * @param interceptOfResiduals the median of the residuals
     */
    public MannKendall {
        Objects.requireNonNull(tauCorrected, "tauCorrected");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(slopeInterval, "slopeInterval");
    }

    /**
     * Tests a series.
     *
     * @param points the series in the order of time; times need not be even
     * @param confidence how sure the interval of the slope is to be
     * @return the trend; {@link Cause#TOO_FEW} of less than two points, {@link Cause#NOT_FINITE}, {@link Cause#UNSORTED}, {@link
     *     Cause#DUPLICATE}, {@link Cause#NOT_SUPPORTED} of more than 65,536 points
     */
    public static Result<MannKendall> of(Points points, Confidence confidence) {
        Optional<Cause> disorder = points.disorder();
        if (disorder.isPresent()) {
            return Result.unknown(disorder.get());
        }
        if (points.size() < 2) {
            return Result.unknown(Cause.TOO_FEW);
        }
        if (points.size() > SenColumn.MOST) {
            return Result.unknown(Cause.NOT_SUPPORTED);
        }
        return of(points.times(), points.observations(), confidence);
    }

    private static Result<MannKendall> of(double[] times, double[] values, Confidence confidence) {
        int n = values.length;
        var sen = new SenColumn(n);
        int slopes = sen.deal(times, values, 0, n);
        if (slopes < 0) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        var kendall = new MannKendallColumn(n);
        kendall.test(values, 0, n);
        double slope = sen.median(slopes);
        double intercept = median(values) - slope * median(times);
        double ofResiduals = median(residuals(times, values, slope));
        if (!Double.isFinite(intercept) || !Double.isFinite(ofResiduals)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        long s = kendall.s();
        double variance = kendall.variance();
        return Result.known(new MannKendall(
                n,
                s,
                variance,
                (double) s / slopes,
                variance == 0
                        ? Result.unknown(Cause.CONSTANT)
                        : Result.known(s / Math.sqrt((double) slopes * (slopes - kendall.tiedPairs()))),
                test(s, variance),
                slope,
                interval(sen, slopes, confidence.z() * Math.sqrt(variance)),
                intercept,
                ofResiduals));
    }

    private static Result<Test> test(long s, double variance) {
        if (variance == 0) {
            return Result.unknown(Cause.CONSTANT);
        }
        double z = (s - Long.signum(s)) / Math.sqrt(variance);
        return Result.known(new Test(z, 2 * Distributions.normalSurvival(Math.abs(z))));
    }

    /** The slopes at the ranks that the confidence reaches, rounded half to even as R rounds. */
    private static Result<Interval> interval(SenColumn sen, int slopes, double reach) {
        double lower = Math.rint((slopes - reach) / 2);
        double upper = Math.rint((slopes + reach) / 2 + 1);
        return lower < 1 || upper > slopes
                ? Result.unknown(Cause.TOO_FEW)
                : Result.known(new Interval(sen.at(slopes, (int) lower - 1), sen.at(slopes, (int) upper - 1)));
    }

    private static double[] residuals(double[] times, double[] values, double slope) {
        double[] residuals = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            residuals[i] = values[i] - slope * times[i];
        }
        return residuals;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : sorted[half - 1] / 2 + sorted[half] / 2;
    }
}
