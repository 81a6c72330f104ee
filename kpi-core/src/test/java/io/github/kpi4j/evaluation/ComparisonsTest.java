package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.UnitCost;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final Period CENSUS = Period.snapshot(LocalDate.of(2025, 3, 31));
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);
    private static final AreaId BROMLEY = new AreaId("E09000006");
    private static final AreaId KENT = new AreaId("E10000016");
    private static final Comparator NEIGHBOURS = new Comparator(
            "neighbours",
            "Neighbours",
            Comparator.Summary.MEAN_OF_AREAS,
            List.of(BROMLEY, KENT, new AreaId("E06000035")));
    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);

    private static Indicator direct(String id, Cadence cadence, Unit unit) {
        return Quantitative.define(id, "Number of " + id)
                .measuredAs(new Direct(unit))
                .reported(cadence)
                .target(Target.none("for context"))
                .build();
    }

    private static Framework framework(Indicator... indicators) {
        return new Framework(
                "f",
                "A framework",
                BROMLEY,
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(NEIGHBOURS),
                List.of(indicators));
    }

    private static Indicator waits() {
        return Quantitative.define("waits", "Days waited")
                .measuredAs(new Direct(new Unit.Days()))
                .reported(YEARLY)
                .target(Target.atMost("30"))
                .compareWith("neighbours")
                .build();
    }

    @Test
    void comparatorLooksAtTheSamePeriodAndLeavesTheOwnAreaOut() {
        Figures figures = Figures.of(
                Figure.of("waits", "E09000006", YEAR, "20"),
                Figure.of("waits", "E10000016", YEAR, "30"),
                Figure.of("waits", "E06000035", Period.year(YearType.FINANCIAL, 2023), "99"));
        BenchmarkFinding finding = Evaluator.evaluate(framework(waits()), figures, YEAR, AS_OF)
                .get(new IndicatorId("waits"))
                .benchmarks()
                .get(0);

        assertThat(finding.value()).isEqualTo(Value.Amount.of(Rational.of(30)));
        assertThat(finding.known()).isEqualTo(1);
        assertThat(finding.members()).isEqualTo(2);
    }

    @Test
    void membersOfAnIrregularIndicatorAreComparedByWhatStandsAndNotByTheSameDay() {
        Indicator waits = Quantitative.define("waits", "Days waited")
                .measuredAs(new Direct(new Unit.Days()))
                .reported(Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.FINANCIAL))
                .target(Target.atMost("30"))
                .compareWith("neighbours")
                .build();
        Figures figures = Figures.of(
                Figure.of("waits", "E09000006", Period.snapshot(LocalDate.of(2023, 11, 20)), "20"),
                Figure.of("waits", "E10000016", Period.snapshot(LocalDate.of(2021, 2, 1)), "99"),
                Figure.of("waits", "E10000016", Period.snapshot(LocalDate.of(2024, 5, 13)), "30"),
                Figure.of("waits", "E06000035", Period.snapshot(LocalDate.of(2025, 4, 1)), "10"));
        BenchmarkFinding finding = Evaluator.evaluate(framework(waits), figures, YEAR, AS_OF)
                .get(new IndicatorId("waits"))
                .benchmarks()
                .get(0);

        assertThat(finding.value()).isEqualTo(Value.Amount.of(Rational.of(30)));
        assertThat(finding.known()).isEqualTo(1);
    }

    @Test
    void neighbourIsEvaluatedByTheSameFramework() {
        Figures figures =
                Figures.of(Figure.of("waits", "E09000006", YEAR, "20"), Figure.of("waits", "E10000016", YEAR, "31"));
        Scorecard kent = Evaluator.evaluate(framework(waits()), figures, YEAR, AS_OF, KENT);

        assertThat(kent.area()).isEqualTo(KENT);
        assertThat(kent.tally().levels()).containsEntry(Level.MISSED, 1);
        assertThat(kent.get(new IndicatorId("waits")).benchmarks().get(0).value())
                .isEqualTo(Value.Amount.of(Rational.of(20)));
    }

    @Test
    void unitCostJoinsTheFinancialYearsCostWithTheNumberOn31March() {
        Measure each =
                new UnitCost(new IndicatorId("spend"), new IndicatorId("children"), new Unit.Money("GBP", "child"));
        Framework framework = framework(
                ValueForMoney.define("each", "Spend for each child", ValueForMoney.Lens.ECONOMY, "waits")
                        .measuredAs(each)
                        .reported(YEARLY)
                        .target(Target.atMost("300"))
                        .build(),
                new Outcome(waits().definition()),
                direct("spend", YEARLY, new Unit.Money("GBP", "")),
                direct(
                        "children",
                        Cadence.of(Frequency.YEARLY, Span.SNAPSHOT, YearType.FINANCIAL),
                        new Unit.Count("children")));
        Figures figures = Figures.of(
                Figure.of("spend", "E09000006", YEAR, "1000"), Figure.of("children", "E09000006", CENSUS, "3"));
        Evaluation evaluation =
                Evaluator.evaluate(framework, figures, YEAR, AS_OF).get(new IndicatorId("each"));

        assertThat(evaluation.point()).isNotNull();
        assertThat(evaluation.point().value())
                .isEqualTo(new Value.Amount(Rational.of(1_000, 3), Rational.of(1_000), Rational.of(3)));
        assertThat(evaluation.judgement().<Object>match(finding -> finding.level(), reason -> reason))
                .isEqualTo(Level.MISSED);
    }

    @Test
    void unitCostWhoseUnitsAreNotSuppliedIsNotDueAndThenLate() {
        Framework framework = framework(
                ValueForMoney.define("each", "Spend for each child", ValueForMoney.Lens.ECONOMY, "waits")
                        .measuredAs(new UnitCost(
                                new IndicatorId("spend"), new IndicatorId("children"), new Unit.Money("GBP", "child")))
                        .reported(new Reporting(YEARLY, 90))
                        .target(Target.atMost("300"))
                        .build(),
                new Outcome(waits().definition()),
                direct("spend", YEARLY, new Unit.Money("GBP", "")),
                direct("children", YEARLY, new Unit.Count("children")));
        Figures costs = Figures.of(Figure.of("spend", "E09000006", YEAR, "1000"));

        assertThat(Evaluator.evaluate(framework, costs, YEAR, LocalDate.of(2025, 6, 29))
                        .get(new IndicatorId("each"))
                        .judgement())
                .isEqualTo(new Judgement.NotJudged(Reason.NOT_DUE));
        assertThat(Evaluator.evaluate(framework, costs, YEAR, LocalDate.of(2025, 6, 30))
                        .get(new IndicatorId("each"))
                        .judgement())
                .isEqualTo(new Judgement.NotJudged(Reason.LATE));
    }
}
