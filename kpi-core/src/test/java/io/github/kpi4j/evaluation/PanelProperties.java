package io.github.kpi4j.evaluation;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfPanels;
import io.github.kpi4j.testkit.Situation;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** Plain figures, which are judged in columns, with values that often lie exactly on an edge. */
@Domain(KpiDomain.class)
class PanelProperties {

    private static final LocalDate AS_OF = LocalDate.of(2030, 1, 1);
    private static final Period LAST = Period.quarter(YearType.FINANCIAL, 2019, 4);

    @Property(tries = 300)
    void plainFiguresAreJudgedInEveryPeriodAsByThemselves(
            @ForAll("plain indicators") Indicator indicator,
            @ForAll RatingScheme scheme,
            @ForAll("plain figures") List<Figure> figures) {
        var situation = new Situation(framework(indicator, scheme), figures, LAST, AS_OF);

        LawsOfPanels.everyObservationIsJudgedAsByItself(situation);
        LawsOfPanels.columnsAndRecordsSayTheSame(situation);
        LawsOfPanels.countsAddUp(situation);
    }

    private static Framework framework(Indicator indicator, RatingScheme scheme) {
        return new Framework(
                "f",
                "A framework",
                new AreaId("A"),
                YearType.FINANCIAL,
                scheme,
                List.of(),
                List.of(),
                List.of(indicator));
    }

    @Provide("plain indicators")
    Arbitrary<Indicator> indicators() {
        Arbitrary<Measure> measures =
                Arbitraries.of(new Percentage("a", "b"), new RatePer("a", "b", 20), new Direct(new Unit.Count("")));
        Arbitrary<Baseline> baselines = Arbitraries.of(
                new Baseline.OfPeriod(Period.quarter(YearType.FINANCIAL, 2018, 2)),
                new Baseline.Stated(Value.Amount.of(Rational.of(45)), "survey"),
                new Baseline.NoneYet("new"));
        Arbitrary<Polarity> polarities = Arbitraries.of(Polarity.HIGHER, Polarity.LOWER, Polarity.NEITHER);
        return Combinators.combine(measures, thresholds(), baselines, polarities)
                .as((measure, target, baseline, polarity) -> indicator(measure, target, baseline, polarity));
    }

    private static Indicator indicator(Measure measure, Threshold target, Baseline baseline, Polarity polarity) {
        var builder = Quantitative.define("visits", "Visits")
                .measuredAs(measure)
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .baseline(baseline);
        return polarity.equals(target.polarity())
                ? builder.better(polarity).target(target).build()
                : builder.better(Polarity.NEITHER)
                        .target(Target.none("for information"))
                        .build();
    }

    private static Arbitrary<Threshold> thresholds() {
        return Combinators.combine(
                        Arbitraries.of(Threshold.Comparison.class),
                        Arbitraries.integers().between(1, 20).map(n -> Rational.of(5L * n)),
                        io.github.kpi4j.testkit.KpiArbitraries.tolerances())
                .as((comparison, value, tolerance) -> new Threshold(comparison, value, tolerance, null, null));
    }

    @Provide("plain figures")
    Arbitrary<List<Figure>> figures() {
        Arbitrary<Period> quarters = Combinators.combine(
                        Arbitraries.integers().between(2017, 2019),
                        Arbitraries.integers().between(1, 4))
                .as((year, quarter) -> Period.quarter(YearType.FINANCIAL, year, quarter));
        Arbitrary<Observation> counts = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 20))
                .as((n, d) -> new Observation.Ratio(Rational.of(Math.min(n, d)), Rational.of(d), null));
        Arbitrary<Observation> singles =
                Arbitraries.integers().between(0, 40).map(n -> new Observation.Single(Rational.of(5L * n, 2)));
        Arbitrary<Observation> missing = Arbitraries.of(Reason.NOT_AVAILABLE, Reason.SUPPRESSED, Reason.LOW)
                .map(Observation.Missing::new);
        return Combinators.combine(
                        Arbitraries.of("A", "B"),
                        quarters,
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(5, counts),
                                net.jqwik.api.Tuple.of(3, singles),
                                net.jqwik.api.Tuple.of(1, missing)))
                .as((area, period, observation) -> Figure.of("visits", area, period, observation))
                .list()
                .uniqueElements(figure -> figure.area() + figure.period().label())
                .ofMinSize(1)
                .ofMaxSize(16);
    }
}
