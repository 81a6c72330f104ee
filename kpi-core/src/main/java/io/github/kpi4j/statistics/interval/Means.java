package io.github.kpi4j.statistics.interval;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Moments;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.Objects;

/**
 * A mean with Student's interval, {@code mean ± t(1 - α/2; k - 1) s / √k}, s being the standard deviation with k - 1. The mean is
 * correctly rounded; relative error of the half-width below 1e-12.
 *
 * <p>Source: {@code phe_mean} of PHEindicatormethods.
 *
 * @param count how many values there are
 * @param sum their sum, correctly rounded
 * @param mean their mean, correctly rounded
 * @param standardDeviation their spread; too few where there is one value
 * @param interval what the mean may be in truth; too few where there is one value, no wider than the mean where all are equal
 */
public record Means(int count, double sum, double mean, Result<Double> standardDeviation, Result<Interval> interval) {

    /**
     * Checks that all is there.
     *
     * @param count how many values there are
     * @param sum their sum
     * @param mean their mean
     * @param standardDeviation their spread
     * @param interval what the mean may be in truth
     */
    public Means {
        Objects.requireNonNull(standardDeviation, "standardDeviation");
        Objects.requireNonNull(interval, "interval");
    }

    /**
     * The mean of values.
     *
     * @param values the values, none of them missing: leave missing ones out by {@link Values#observed()}, and tell how many
     * @param confidence how sure
     * @return the mean; {@link Cause#MISSING}, {@link Cause#NOT_FINITE}, or {@link Cause#TOO_FEW} of none
     */
    public static Result<Means> of(Values values, Confidence confidence) {
        return Moments.mean(values)
                .then(mean -> values.sum().map(sum -> {
                    int count = values.size();
                    Result<Double> deviation = Moments.standardDeviation(values);
                    Result<Interval> interval = deviation.then(
                            s -> Interval.around(mean, s == 0 ? 0 : confidence.t(count - 1) * s / Math.sqrt(count)));
                    return new Means(count, sum, mean, deviation, interval);
                }));
    }
}
