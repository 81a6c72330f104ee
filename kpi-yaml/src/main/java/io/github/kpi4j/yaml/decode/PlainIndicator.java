package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Plausible;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * An indicator whose figures are numbers.
 *
 * @param id the indicator
 * @param cadence how its figures are reported
 * @param counts whether a numerator and a denominator alone are a figure
 * @param negative whether its numerator may be below zero
 * @param exceeding whether its numerator may be more than the denominator
 * @param held whether its figures are held against one another, or against what is plausible
 */
record PlainIndicator(
        IndicatorId id, Cadence cadence, boolean counts, boolean negative, boolean exceeding, boolean held) {

    /** What there is to know of an indicator; null if its figures are not such numbers. */
    static @Nullable PlainIndicator of(Definition definition) {
        Measure measure = definition.measure();
        boolean mean = measure instanceof Mean;
        boolean known =
                mean || measure instanceof Percentage || measure instanceof RatePer || measure instanceof Direct;
        boolean held = !definition.plausible().equals(Plausible.ANYTHING)
                || definition.reporting().accrual().given() == Accrual.Given.CUMULATIVE;
        return known
                ? new PlainIndicator(
                        definition.id(),
                        definition.reporting().figures(),
                        !(measure instanceof Direct),
                        mean,
                        mean || measure instanceof RatePer,
                        held)
                : null;
    }

    /** Whether so many of so many is a figure about which nothing is to be said, unless that there were no cases. */
    boolean takes(long numerator, long denominator) {
        return counts
                && (denominator > 0 || (denominator == 0 && numerator == 0))
                && (numerator >= 0 || negative)
                && (numerator <= denominator || exceeding);
    }
}
