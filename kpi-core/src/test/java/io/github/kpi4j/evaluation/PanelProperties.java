package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;

/**
 * Plain figures, which are judged in columns, with values that often lie exactly on an edge; beside them now and then a series that
 * breaks and so is judged period by period, and figures of later periods than are known.
 */
@Domain(KpiDomain.class)
class PanelProperties {

    private static final LocalDate AS_OF = LocalDate.of(2030, 1, 1);
    private static final AreaId GROUP = new AreaId("G");
    private static final Period LAST = Period.quarter(YearType.FINANCIAL, 2019, 4);

    @Property(tries = 300)
    void plainFiguresAreJudgedInEveryPeriodAsByThemselves(
            @ForAll("plain indicators") Indicator indicator,
            @ForAll RatingScheme scheme,
            @ForAll("plain figures") List<Figure> figures,
            @ForAll("dates of knowledge") LocalDate asOf) {
        var situation = new Situation(framework(indicator, scheme), figures, LAST, asOf);

        LawsOfPanels.everyObservationIsJudgedAsByItself(situation);
        LawsOfPanels.columnsAndRecordsSayTheSame(situation);
        LawsOfPanels.countsAddUp(situation);
        LawsOfPanels.rowsAndColumnsAreThoseOfTheAreas(situation);
        LawsOfPanels.helpersAndTheOrderOfAreasChangeNothing(situation);
    }

    @Property(tries = 200)
    void countsOfAGroupAreAddedUpAsByItself(
            @ForAll("plain indicators") Indicator indicator,
            @ForAll RollUpRules.Missing missing,
            @ForAll("plain figures") List<Figure> figures) {
        Indicator rolled = indicator.definition().measure() instanceof Percentage
                ? rolledUp(indicator.definition(), missing)
                : indicator;
        Framework framework = framework(rolled, RatingScheme.DEFAULT);

        Panel panel = BulkEvaluation.of(framework, Figures.of(figures), AS_OF)
                .areas(List.of(GROUP))
                .collect()
                .get(0);

        for (int column = 0; column < panel.periods().size(); column++) {
            Evaluation alone = Evaluator.evaluate(
                            framework, Figures.of(figures), panel.periods().get(column), AS_OF, GROUP)
                    .get(rolled.id());
            boolean isOfThePeriod = alone.point() != null
                    && alone.point().period().equals(panel.periods().get(column));
            Double value = isOfThePeriod
                    ? alone.point().value().rank().map(Rational::doubleValue).orElse(Double.NaN)
                    : Double.NaN;
            assertThat((Double) panel.value(0, column)).isEqualTo(value);
            assertThat(panel.level(0, column))
                    .isEqualTo(
                            isOfThePeriod
                                    ? alone.judgement()
                                            .match(finding -> Optional.of(finding.level()), reason -> Optional.empty())
                                    : Optional.empty());
        }
    }

    private static Indicator rolledUp(Definition definition, RollUpRules.Missing missing) {
        return Quantitative.define("visits", "Visits")
                .measuredAs(definition.measure())
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .better(definition.polarity())
                .target(definition.targets().versions().get(0).stated().orElseThrow())
                .rollUp(new RollUpRules(null, Combine.RATIO_OF_SUMS, missing))
                .build();
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
                List.of(indicator),
                Governance.NONE,
                new RollUp(
                        null,
                        RollUp.NONE.over(),
                        List.of(new AreaGroup(GROUP, "Both", List.of(new AreaId("B"), new AreaId("A"))))),
                ResultsChain.NONE);
    }

    @Provide("dates of knowledge")
    Arbitrary<LocalDate> datesOfKnowledge() {
        return Arbitraries.of(AS_OF, LocalDate.of(2019, 1, 31));
    }

    @Provide("plain indicators")
    Arbitrary<Indicator> indicators() {
        Arbitrary<Measure> measures =
                Arbitraries.of(new Percentage("a", "b"), new RatePer("a", "b", 20), new Direct(new Unit.Count("")));
        Arbitrary<Baseline> baselines = Arbitraries.of(
                new Baseline.OfPeriod(Period.quarter(YearType.FINANCIAL, 2018, 2)),
                new Baseline.Stated(Value.Amount.of(Rational.of(45)), "survey"),
                new Baseline.ByArea(
                        Map.of(new AreaId("B"), new Baseline.Stated(Value.Amount.of(Rational.of(60)), "")),
                        new Baseline.Stated(Value.Amount.of(Rational.of(40)), LAST, "")),
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
        if (measure instanceof Percentage) {
            builder = builder.rollUp(new RollUpRules(null, Combine.RATIO_OF_SUMS, RollUpRules.Missing.SKIP));
        }
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
        Arbitrary<Boolean> breaks = Arbitraries.frequency(Tuple.of(60, false), Tuple.of(1, true));
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        quarters,
                        Arbitraries.frequencyOf(Tuple.of(5, counts), Tuple.of(3, singles), Tuple.of(1, missing)),
                        breaks)
                .as(PanelProperties::figure)
                .list()
                .uniqueElements(figure -> figure.area() + figure.period().label())
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    /** A figure that is plain but for a break, which makes its series one that is judged period by period. */
    private static Figure figure(String area, Period period, Observation observation, boolean isBreak) {
        Set<Mark> marks = isBreak ? EnumSet.of(Mark.BREAK) : EnumSet.noneOf(Mark.class);
        return new Figure(new IndicatorId("visits"), new AreaId(area), period, observation, marks, null, "");
    }
}
