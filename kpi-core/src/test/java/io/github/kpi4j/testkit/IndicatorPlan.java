package io.github.kpi4j.testkit;

import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.Holt;
import io.github.kpi4j.forecast.LastValue;
import io.github.kpi4j.forecast.LinearTrend;
import io.github.kpi4j.forecast.RunRate;
import io.github.kpi4j.forecast.SeasonalNaive;
import io.github.kpi4j.forecast.TurnTheCurve;
import io.github.kpi4j.indicator.Accountability;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Plausible;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.Rating;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.indicator.Stewardship;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.outlook.Outlook;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.trend.TrendRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An indicator that has not got its name and its place in a framework yet. */
record IndicatorPlan(Substance substance, Polarity polarity, TargetHistory targets, Publication publication) {

    private static final List<ForecastRule> CURVES = List.of(
            new LastValue(), new RunRate(1), new RunRate(2), new LinearTrend(4), new SeasonalNaive(), new Holt());

    /** What is measured, how often, and from where change is counted. */
    record Substance(Measure measure, Reporting reporting, Baselines baselines, List<TrendRule> trends) {}

    /** Everything that the other parts do not depend on. */
    record Publication(Indicator.Kind kind, Rounding rounding, Rating rating, int reviewYear, List<String> tiers) {}

    /** A smallest denominator only where there are denominators. */
    private Rating rating() {
        Rating rating = publication.rating();
        Measure measure = substance.measure();
        return measure.countsCases() ? rating : new Rating(rating.judging(), rating.scheme(), null);
    }

    /** What fits the measure and the periods: added up where that is possible, otherwise ratios of sums, or nothing. */
    private RollUpRules rollUp() {
        RollUpRules.Missing missing =
                publication.rounding().decimals() == 0 ? RollUpRules.Missing.REFUSE : RollUpRules.Missing.SKIP;
        return Stream.of(Combine.SUM, Combine.RATIO_OF_SUMS, Combine.MEAN, Combine.NONE)
                .map(rule -> new RollUpRules(rule, rule, missing))
                .filter(rules -> rules.fault(
                                substance.measure(), substance.reporting().cadence())
                        .isEmpty())
                .findFirst()
                .orElse(RollUpRules.UNDECLARED);
    }

    /** Where values are published without decimals, an outcome of the whole population. */
    private Outcome outcome(Definition definition) {
        return publication.rounding().decimals() == 0
                ? new Outcome(definition, Accountability.POPULATION, List.of("Schools", "NHS"), turn())
                : new Outcome(definition, Accountability.PERFORMANCE, List.of(), turn());
    }

    /** A turning point before most of the periods reported on; none where there is no curve to turn. */
    private @Nullable TurnTheCurve turn() {
        Measure measure = substance.measure();
        Cadence cadence = substance.reporting().cadence();
        if (!measure.isNumber() || cadence.slotsPerYear() == 0) {
            return null;
        }
        int tiers = publication.tiers().size();
        Period since = cadence.in(cadence.slotHolding(LocalDate.of(2019 + tiers * 3, 6, 30)));
        return new TurnTheCurve(since, CURVES.get((publication.rounding().decimals() + tiers) % CURVES.size()));
    }

    /** A forecast for the indicators whose values are published with decimals, where there is one to be made. */
    private @Nullable Outlook outlook() {
        Measure measure = substance.measure();
        int decimals = publication.rounding().decimals();
        if (decimals == 0
                || !measure.isNumber()
                || substance.reporting().cadence().slotsPerYear() == 0) {
            return null;
        }
        return new Outlook(CURVES.get((decimals + 1) % CURVES.size()), new Confidence(decimals % 2 == 0 ? 0.8 : 0.95));
    }

    /** For the indicators whose cases are counted, by all methods and at one level or two. */
    private @Nullable Significance significance() {
        int decimals = publication.rounding().decimals();
        if (substance.measure().countedAs().isEmpty() || publication.reviewYear() == 0) {
            return null;
        }
        Significance.Method[] methods = Significance.Method.values();
        return new Significance(
                Confidence.NINETY_FIVE,
                decimals % 2 == 0 ? Confidence.NINETY_NINE_POINT_EIGHT : null,
                methods[(publication.reviewYear() + publication.tiers().size()) % methods.length],
                decimals == 0 ? 5L : null);
    }

    Indicator named(String id, String priority, List<ComparedWith> comparators) {
        Definition definition = new Definition(
                new IndicatorId(id),
                "Number of " + id,
                "",
                priority,
                publication.tiers(),
                "Head of Service",
                substance.measure(),
                polarity,
                publication.rounding(),
                rating(),
                substance.reporting(),
                Plausible.ANYTHING,
                targets,
                substance.baselines(),
                substance.trends(),
                comparators,
                publication.reviewYear() == 0 ? null : LocalDate.of(publication.reviewYear(), 3, 31),
                rollUp(),
                Stewardship.NONE,
                outlook(),
                significance());
        return switch (publication.kind()) {
            case QUANTITATIVE -> new Quantitative(definition);
            case QUALITATIVE ->
                new Qualitative(definition, definition.rounding().decimals() == 1);
            case OUTCOME -> outcome(definition);
            case VALUE_FOR_MONEY -> new ValueForMoney(definition, ValueForMoney.Lens.EFFICIENCY, List.of());
        };
    }
}
