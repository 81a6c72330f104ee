package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Direct;
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
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.vfm.Corner;
import io.github.kpi4j.vfm.CostPerUnit;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Partner;
import io.github.kpi4j.vfm.Side;
import io.github.kpi4j.vfm.Since;
import io.github.kpi4j.vfm.Worth;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorthOfMoneyTest {

    private static final String AREA = "E09000006";
    private static final LocalDate AS_OF = LocalDate.of(2025, 7, 1);
    private static final Period BEFORE = Period.year(YearType.FINANCIAL, 2019);
    private static final Period NOW = Period.year(YearType.FINANCIAL, 2024);

    private static Indicator cost() {
        return ValueForMoney.define(
                        "cost",
                        "Cost of each child",
                        ValueForMoney.Lens.EFFICIENCY,
                        List.of(new Partner(new IndicatorId("result"))),
                        new Since.Of(BEFORE),
                        DeadBand.NONE)
                .measuredAs(new Direct(new Unit.Money("GBP", "child")))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atMost("100"))
                .build();
    }

    private static IndicatorBuilder<Outcome> result() {
        return Outcome.define("result", "Children in school")
                .measuredAs(new Direct(new Unit.Percent()))
                .reported(Cadence.yearly(YearType.FINANCIAL));
    }

    private static Indicator better() {
        return result().target(Target.atLeast("50")).build();
    }

    private static Figure missing(String id, Period period) {
        return new Figure(
                new IndicatorId(id),
                new AreaId(AREA),
                period,
                new Observation.Missing(Reason.SUPPRESSED),
                EnumSet.noneOf(Mark.class),
                null,
                "");
    }

    private static Figure broken(String id, Period period, String value) {
        return new Figure(
                new IndicatorId(id),
                new AreaId(AREA),
                period,
                new Observation.Single(Rational.parse(value)),
                EnumSet.of(Mark.BREAK),
                null,
                "");
    }

    private static Figure figure(String id, Period period, String value) {
        return Figure.of(id, AREA, period, value);
    }

    private static Evaluation evaluate(Indicator result, Figure... rows) {
        return Evaluator.evaluate(Framework.of(AREA, cost(), result), Figures.of(rows), NOW, AS_OF)
                .get(new IndicatorId("cost"));
    }

    private static Object verdict(Evaluation evaluation) {
        return evaluation.judgement().<Object>match(finding -> finding.level(), reason -> reason);
    }

    private static Worth only(Evaluation evaluation) {
        assertThat(evaluation.worth()).hasSize(1);
        return evaluation.worth().get(0);
    }

    /** 20 less for 2 points less: 10 saved for each. */
    @Test
    @DisplayName("Pitfall 56: cheap is good (unit costs)")
    void aCheapCostIsNotGreenWhileWhatItBuysGetsWorse() {
        Evaluation evaluation = evaluate(
                better(),
                figure("cost", BEFORE, "110"),
                figure("cost", NOW, "90"),
                figure("result", BEFORE, "60"),
                figure("result", NOW, "58"));

        assertThat(only(evaluation).corner()).hasValue(Corner.WORSE_AND_CHEAPER);
        assertThat(only(evaluation).costPerUnit()).isEqualTo(new CostPerUnit.Of(Rational.of(10)));
        assertThat(verdict(evaluation)).isEqualTo(Reason.RESULT_NOT_HELD);
    }

    @Test
    void aCheapCostIsGreenWhereWhatItBuysIsHeldAndACostThatIsMissedIsMissed() {
        Figure[] held = {figure("result", BEFORE, "60"), figure("result", NOW, "60")};

        assertThat(verdict(
                        evaluate(better(), figure("cost", BEFORE, "110"), figure("cost", NOW, "90"), held[0], held[1])))
                .isEqualTo(Level.MET);
        assertThat(verdict(evaluate(
                        better(),
                        figure("cost", BEFORE, "110"),
                        figure("cost", NOW, "101"),
                        figure("result", NOW, "1"))))
                .isEqualTo(Level.MISSED);
    }

    @Test
    void aSuppressedResultTakesItsReasonAlongAndIsNotHeld() {
        Evaluation evaluation = evaluate(
                better(),
                figure("cost", BEFORE, "110"),
                figure("cost", NOW, "90"),
                missing("result", BEFORE),
                figure("result", NOW, "58"));

        assertThat(only(evaluation).result())
                .isEqualTo(new Side.NotCompared(Side.Lack.START, Reason.SUPPRESSED, BEFORE));
        assertThat(only(evaluation).costMove()).hasValue(Corner.Cost.CHEAPER);
        assertThat(verdict(evaluation)).isEqualTo(Reason.RESULT_NOT_HELD);
    }

    @Test
    void aSuppressedCostTakesItsReasonAlong() {
        Evaluation evaluation = evaluate(better(), missing("cost", BEFORE), figure("cost", NOW, "90"));

        assertThat(only(evaluation).cost()).isEqualTo(new Side.NotCompared(Side.Lack.START, Reason.SUPPRESSED, BEFORE));
        assertThat(only(evaluation).result()).isEqualTo(new Side.NotCompared(Side.Lack.END, Reason.NOT_AVAILABLE, NOW));
    }

    @Test
    void neitherSideIsComparedAcrossABreak() {
        Period between = Period.year(YearType.FINANCIAL, 2022);
        Evaluation evaluation = evaluate(
                better(),
                figure("cost", BEFORE, "110"),
                broken("cost", between, "100"),
                figure("cost", NOW, "90"),
                figure("result", BEFORE, "60"),
                broken("result", NOW, "58"));

        assertThat(only(evaluation).cost())
                .isEqualTo(new Side.NotCompared(Side.Lack.BREAK, Reason.NOT_COMPARABLE, BEFORE));
        assertThat(only(evaluation).result())
                .isEqualTo(new Side.NotCompared(Side.Lack.BREAK, Reason.NOT_COMPARABLE, NOW));
    }

    /** The academic year 2023/24 ends on 31 August 2024, within the financial year 2024/25. */
    @Test
    void anAcademicYearBelongsToTheFinancialYearInWhichItEnds() {
        Indicator academic = result().reported(Cadence.yearly(YearType.ACADEMIC))
                .target(Target.atLeast("50"))
                .build();
        Evaluation evaluation = evaluate(
                academic,
                figure("cost", BEFORE, "110"),
                figure("cost", NOW, "120"),
                figure("result", Period.year(YearType.ACADEMIC, 2018), "60"),
                figure("result", Period.year(YearType.ACADEMIC, 2023), "65"));

        assertThat(only(evaluation).corner()).hasValue(Corner.BETTER_AND_DEARER);
        assertThat(only(evaluation).costPerUnit()).isEqualTo(new CostPerUnit.Of(Rational.of(2)));
        assertThat(((Side.Compared) only(evaluation).result()).toPeriod())
                .isEqualTo(Period.year(YearType.ACADEMIC, 2023));
    }

    @Test
    void whatStandsSinceBeforeIsNoNewResult() {
        Indicator inspected =
                new Qualitative(result().reported(Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.FINANCIAL))
                        .target(Target.atLeast("50"))
                        .build()
                        .definition());
        Period day = Period.snapshot(LocalDate.of(2018, 5, 1));
        Evaluation evaluation = evaluate(
                inspected, figure("cost", BEFORE, "110"), figure("cost", NOW, "90"), figure("result", day, "60"));

        assertThat(only(evaluation).result())
                .isEqualTo(new Side.NotCompared(Side.Lack.SAME_FIGURE, Reason.NOT_AVAILABLE, day));
        assertThat(verdict(evaluation)).isEqualTo(Reason.RESULT_NOT_HELD);
    }

    @Test
    void aResultWithoutABetterWayIsNotTold() {
        Indicator neutral =
                result().better(Polarity.NEITHER).target(Target.none("context")).build();
        Evaluation evaluation = evaluate(
                neutral,
                figure("cost", BEFORE, "110"),
                figure("cost", NOW, "90"),
                figure("result", BEFORE, "60"),
                figure("result", NOW, "65"));

        assertThat(only(evaluation).result())
                .isEqualTo(new Side.NotCompared(Side.Lack.POLARITY, Reason.NO_POLARITY, null));
    }

    /** 30 is 10 short of the range that the target asks for, and 42 lies in it. */
    @Test
    void theTargetSaysWhichRangeIsToBeReached() {
        Indicator closer = result().target(Target.within("40", "50")).build();
        Evaluation evaluation = evaluate(
                closer,
                figure("cost", BEFORE, "110"),
                figure("cost", NOW, "90"),
                figure("result", BEFORE, "30"),
                figure("result", NOW, "42"));

        assertThat(only(evaluation).corner()).hasValue(Corner.BETTER_AND_CHEAPER);
        assertThat(verdict(evaluation)).isEqualTo(Level.MET);
    }

    /** No figure of the cost a year before; that of the result is there, so that it is told. */
    @Test
    void lastYearIsThatOfTheCalendarWhetherOrNotTheCostHasAFigureForIt() {
        Period lastYear = Period.year(YearType.FINANCIAL, 2023);
        Indicator cost = ValueForMoney.define(
                        "cost",
                        "Cost of each child",
                        ValueForMoney.Lens.EFFICIENCY,
                        List.of(new Partner(new IndicatorId("result"))),
                        new Since.LastYear(),
                        DeadBand.NONE)
                .measuredAs(new Direct(new Unit.Money("GBP", "child")))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atMost("100"))
                .build();
        Figures figures = Figures.of(
                figure("cost", BEFORE, "90"),
                figure("cost", NOW, "95"),
                figure("result", lastYear, "60"),
                figure("result", NOW, "61"));

        Worth worth = only(Evaluator.evaluate(Framework.of(AREA, cost, better()), figures, NOW, AS_OF)
                .get(new IndicatorId("cost")));

        assertThat(worth.cost()).isEqualTo(new Side.NotCompared(Side.Lack.START, Reason.NO_BASELINE, lastYear));
        assertThat(worth.resultMove()).hasValue(Corner.Result.BETTER);
    }
}
