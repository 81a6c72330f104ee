package io.github.kpi4j.statistics.funnel;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;

/**
 * The lines of a funnel. They are drawn for two tails: {@link #TWO_SIGMA} and {@link #THREE_SIGMA}.
 *
 * <p>Proportions: {@code baseline ± z √(baseline (1 - baseline) / n)}. Wilson's interval of an area touches the baseline just there.
 * Rates and ratios, whose axis are the events x: an area lies on the line if its expected events are {@code χ²(p; 2x) / 2} or {@code χ²(1
 * - p; 2x + 2) / 2}, so the ratio of observed to expected is x over those. In closed form, where the original bisects to
 * 1e-7. Relative error below 1e-10.
 *
 * <p>Source: Spiegelhalter 2005; PHEindicatormethods; OHID technical guidance.
 */
public final class FunnelLimits {

    /** The tail of the inner lines: one area in twenty lies outside by chance, about two standard errors. */
    public static final double TWO_SIGMA = 0.025;

    /** The tail of the outer lines: one area in five hundred, about three standard errors. */
    public static final double THREE_SIGMA = 0.001;

    private FunnelLimits() {}

    /**
     * Where the lines of a proportion are for an area of a size. Not cut off: hold them {@linkplain Interval#within within} 0 and
     * 1 to plot them.
     *
     * @param baseline the share of the whole, from 0 to 1
     * @param denominator n of the area, above 0
     * @param tail the probability beyond either line
     * @return both lines as shares; {@link Cause#NOT_FINITE}, {@link Cause#NON_POSITIVE_DENOMINATOR}, {@link Cause#NEGATIVE_NUMERATOR}
     *     or {@link Cause#NUMERATOR_EXCEEDS_DENOMINATOR} for a baseline that is no share
     * @throws IllegalArgumentException if the tail is not between 0 and 0.5
     */
    public static Result<Interval> proportion(double baseline, double denominator, double tail) {
        requireTail(tail);
        if (!Double.isFinite(baseline) || !Double.isFinite(denominator)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        if (denominator <= 0) {
            return Result.unknown(Cause.NON_POSITIVE_DENOMINATOR);
        }
        if (baseline < 0) {
            return Result.unknown(Cause.NEGATIVE_NUMERATOR);
        }
        if (baseline > 1) {
            return Result.unknown(Cause.NUMERATOR_EXCEEDS_DENOMINATOR);
        }
        double z = -Distributions.normalQuantile(tail);
        return Interval.around(baseline, z * Math.sqrt(baseline * (1 - baseline) / denominator));
    }

    /**
     * How many events would be expected of an area that lies on a line with the events it has.
     *
     * @param events x, above 0
     * @param tail the probability beyond either line
     * @return from the expected events on the upper line to those on the lower; {@link Cause#NOT_FINITE}, {@link Cause#NOT_POSITIVE}
     * @throws IllegalArgumentException if the tail is not between 0 and 0.5
     */
    public static Result<Interval> expected(double events, double tail) {
        requireTail(tail);
        if (!Double.isFinite(events)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        return events <= 0
                ? Result.unknown(Cause.NOT_POSITIVE)
                : Interval.between(
                        Distributions.chiSquaredQuantile(tail, 2 * events) / 2,
                        Distributions.chiSquaredUpperQuantile(tail, 2 * events + 2) / 2);
    }

    /**
     * Where the lines of a ratio of observed to expected events are. Times the baseline they are those of a rate, times 100 those of
     * an indirectly standardised ratio.
     *
     * @param events x, above 0
     * @param tail the probability beyond either line
     * @return both lines, around 1; the causes of {@link #expected}
     * @throws IllegalArgumentException if the tail is not between 0 and 0.5
     */
    public static Result<Interval> ratio(double events, double tail) {
        return expected(events, tail)
                .then(expected -> Interval.between(events / expected.upper(), events / expected.lower()));
    }

    /**
     * The denominator that a rate was taken of, where only the rate was published.
     *
     * @param events x, above 0
     * @param rate the rate, above 0
     * @param multiplier what the rate is per
     * @return multiplier times events over rate; {@link Cause#NOT_POSITIVE} where that cannot be told, {@link Cause#NOT_FINITE}
     */
    public static Result<Double> denominator(double events, double rate, double multiplier) {
        return events > 0 && rate > 0 ? Result.finite(multiplier * events / rate) : Result.unknown(Cause.NOT_POSITIVE);
    }

    private static void requireTail(double tail) {
        if (!(tail > 0 && tail < 0.5)) {
            throw new IllegalArgumentException("tail is " + tail + "; it must be between 0 and 0.5");
        }
    }
}
