package io.github.kpi4j.statistics.funnel;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.interval.Proportions;
import io.github.kpi4j.statistics.interval.Rates;

/**
 * Where an area lies in a funnel. On a line is not beyond it.
 *
 * <p>Source: {@code calculate_funnel_points} of PHEindicatormethods; OHID, technical guidance.
 */
public enum FunnelFlag {
    /** Above the outer line. */
    HIGH_OUTER,
    /** Above the inner line. */
    HIGH_INNER,
    /** Between the inner lines: not to be told from the whole. */
    NOT_SIGNIFICANT,
    /** Below the inner line. */
    LOW_INNER,
    /** Below the outer line. */
    LOW_OUTER;

    /**
     * Places a proportion: its share against the lines for its own size.
     *
     * @param numerator x, from 0 to the denominator
     * @param denominator n, above 0
     * @param baseline the share of the whole, from 0 to 1
     * @return where it lies; the causes of {@link Proportions#value} and {@link FunnelLimits#proportion}
     */
    public static Result<FunnelFlag> ofProportion(double numerator, double denominator, double baseline) {
        return Proportions.value(numerator, denominator, 1)
                .then(share -> FunnelLimits.proportion(baseline, denominator, FunnelLimits.TWO_SIGMA)
                        .then(inner -> FunnelLimits.proportion(baseline, denominator, FunnelLimits.THREE_SIGMA)
                                .map(outer -> of(
                                        share > outer.upper(),
                                        share > inner.upper(),
                                        share < inner.lower(),
                                        share < outer.lower()))));
    }

    /**
     * Places a rate, or with a baseline of 1 a ratio of observed to expected events: whether its own interval leaves the baseline
     * out. That interval is exact below ten events and Byar's from ten on, see {@link Rates}.
     *
     * @param events x, at least 0
     * @param denominator n, or the expected events, above 0
     * @param baseline the rate of the whole, for one of the denominator
     * @return where it lies; the causes of {@link Rates#interval(double, double, Confidence, double)}
     */
    public static Result<FunnelFlag> ofRate(double events, double denominator, double baseline) {
        if (!Double.isFinite(baseline)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        return own(events, denominator, FunnelLimits.TWO_SIGMA)
                .then(inner -> own(events, denominator, FunnelLimits.THREE_SIGMA)
                        .map(outer -> of(
                                outer.lower() > baseline,
                                inner.lower() > baseline,
                                inner.upper() < baseline,
                                outer.upper() < baseline)));
    }

    private static Result<Interval> own(double events, double denominator, double tail) {
        return Rates.interval(events, denominator, new Confidence(1 - 2 * tail), 1)
                .map(Rates.Rate::interval);
    }

    private static FunnelFlag of(boolean aboveOuter, boolean aboveInner, boolean belowInner, boolean belowOuter) {
        if (aboveInner) {
            return aboveOuter ? HIGH_OUTER : HIGH_INNER;
        }
        if (belowInner) {
            return belowOuter ? LOW_OUTER : LOW_INNER;
        }
        return NOT_SIGNIFICANT;
    }
}
