package io.github.kpi4j.testkit;

import io.github.kpi4j.forecast.Forecast;
import io.github.kpi4j.forecast.Forecast.Projected;
import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.Uncertainty;
import io.github.kpi4j.forecast.Uncertainty.Spread;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import java.util.List;
import java.util.Optional;

/** The laws of how far off a forecast may be. Each check throws an AssertionError where the law does not hold. */
public final class LawsOfUncertainty {

    private static final List<Confidence> CONFIDENCES = List.of(
            new Confidence(0.5), new Confidence(0.8), Confidence.NINETY_FIVE, Confidence.NINETY_NINE_POINT_EIGHT);
    private static final double CLOSE = 1e-9;

    private LawsOfUncertainty() {}

    /**
     * Two forecasts have the same spread, up to a factor.
     *
     * @param one a forecast
     * @param factor how many times as wide the spread of the other is
     * @param other another forecast
     * @param what what tells the two apart
     */
    public static void same(Forecast one, Rational factor, Forecast other, String what) {
        if (one instanceof Projected first && other instanceof Projected second) {
            if (first.uncertainty() instanceof Spread expected && second.uncertainty() instanceof Spread actual) {
                Law.same(
                        expected.degreesOfFreedom(),
                        actual.degreesOfFreedom(),
                        "degrees of freedom of a series " + what);
                for (int i = 0; i < first.values().size(); i++) {
                    double wanted = expected.standardErrors().get(i) * factor.doubleValue();
                    double found = actual.standardErrors().get(i);
                    Law.holds(
                            Math.abs(wanted - found) <= CLOSE * wanted,
                            "standard errors of a series %s: expected %s but was %s",
                            what,
                            wanted,
                            found);
                }
            } else {
                Law.same(first.uncertainty(), second.uncertainty(), "uncertainty of a series " + what);
            }
        }
    }

    /**
     * Nothing is told by figures that never left the rule; totals of the year so far did, when they began.
     *
     * @param rule a rule that goes on as it is where nothing changes
     * @param flat a series of equal values
     */
    public static void noSpreadWithoutScatter(ForecastRule rule, Series flat) {
        if (flat.cadence().covers().span() != Span.YEAR_TO_DATE
                && rule.project(flat, 1) instanceof Projected projected) {
            Law.holds(
                    projected.uncertainty() instanceof Uncertainty.Unknown,
                    "a spread %s from figures without scatter",
                    projected.uncertainty());
        }
    }

    /**
     * Intervals hold the value, widen with confidence, and never narrow from one period to the next.
     *
     * @param forecast any forecast
     */
    public static void intervalsWiden(Forecast forecast) {
        if (!(forecast instanceof Projected projected)) {
            return;
        }
        for (int step = 1; step <= projected.values().size(); step++) {
            double narrower = 0;
            for (Confidence confidence : CONFIDENCES) {
                Optional<Interval> interval = projected.interval(step, confidence);
                if (interval.isEmpty()) {
                    continue;
                }
                double width = interval.get().width();
                double value = projected.values().get(step - 1).doubleValue();
                Law.holds(interval.get().contains(value), "%s lies outside %s", value, interval.get());
                Law.holds(narrower <= width, "%s is narrower than with less confidence", interval.get());
                narrower = width;
            }
        }
        if (projected.uncertainty() instanceof Spread spread) {
            List<Double> sorted = spread.standardErrors().stream().sorted().toList();
            Law.same(sorted, spread.standardErrors(), "standard errors, the further ahead the wider");
        }
    }

    /**
     * Chances below and above make 1, and less lies below a lower threshold.
     *
     * @param forecast any forecast
     * @param lower how far the lower threshold lies from each value
     * @param higher how far the higher one does, at least as far up
     */
    public static void chancesAddUp(Forecast forecast, Rational lower, Rational higher) {
        if (!(forecast instanceof Projected projected)) {
            return;
        }
        for (int step = 1; step <= projected.values().size(); step++) {
            Rational value = projected.values().get(step - 1);
            Optional<Double> below = projected.chanceBelow(step, value.plus(lower));
            Optional<Double> above = projected.chanceAbove(step, value.plus(lower));
            Law.same(projected.uncertainty() instanceof Spread, below.isPresent(), "whether there is a chance");
            Law.same(below.isPresent(), above.isPresent(), "whether there is a chance above as well");
            if (below.isPresent()) {
                double sum = below.get() + above.orElseThrow();
                Law.holds(below.get() >= 0 && below.get() <= 1, "a chance of %s", below.get());
                Law.holds(Math.abs(sum - 1) <= CLOSE, "chances make %s", sum);
                double more = projected.chanceBelow(step, value.plus(higher)).orElseThrow();
                Law.holds(below.get() <= more, "%s is likelier below a lower threshold than %s", below.get(), more);
            }
        }
    }
}
