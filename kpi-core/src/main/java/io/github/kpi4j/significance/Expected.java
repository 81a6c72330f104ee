package io.github.kpi4j.significance;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Estimate;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.funnel.FunnelLimits;
import io.github.kpi4j.statistics.interval.Comparison;
import io.github.kpi4j.statistics.interval.Proportions;
import java.util.List;

/**
 * What another value would make of an area's size.
 *
 * @param own the area's value, with its size as denominator
 * @param value the other value
 */
record Expected(Quotient own, Rational value) {

    /** The cases to be expected; of a share those, or the others, whichever are fewer. */
    Rational fewest() {
        Rational cases = cases();
        return own.form() == Quotient.Form.SHARE ? cases.min(own.denominator().minus(cases)) : cases;
    }

    private Rational cases() {
        return value.dividedBy(own.factor()).times(own.denominator());
    }

    Result<Bounded> controlLimits(List<Confidence> levels) {
        double cases = cases().doubleValue();
        double size = own.denominator().doubleValue();
        double factor = own.factor().doubleValue();
        return Sampled.at(
                value,
                levels,
                own.form() == Quotient.Form.SHARE
                        ? confidence -> Proportions.wilson(cases, size, confidence, factor)
                                .map(Estimate::interval)
                        : confidence -> Comparison.limitsOfRate(cases, confidence)
                                .then(events -> scaled(events, factor / size)));
    }

    /** The lines of a funnel of shares at the area's size. */
    Result<Bounded> funnel(List<Confidence> levels) {
        double share = value.dividedBy(own.factor()).doubleValue();
        double size = own.denominator().doubleValue();
        double factor = own.factor().doubleValue();
        return fewest().isZero()
                ? Result.unknown(Cause.NOT_POSITIVE)
                : Sampled.at(
                        value,
                        levels,
                        confidence -> FunnelLimits.proportion(share, size, confidence.tail())
                                .then(lines -> scaled(lines.within(0, 1), factor)));
    }

    private static Result<Interval> scaled(Interval interval, double unit) {
        return Interval.between(interval.lower() * unit, interval.upper() * unit);
    }
}
