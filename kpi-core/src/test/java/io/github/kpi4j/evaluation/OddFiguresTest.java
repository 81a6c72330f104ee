package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.DataQuality;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.AgainstLastYear;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.trend.TrendFinding;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures that do not end with a slot of their cadence, and figures that were carried forward. */
class OddFiguresTest {

    private static final Period Q2 = Period.quarter(YearType.FINANCIAL, 2024, 2);
    private static final Period Q3 = Period.quarter(YearType.FINANCIAL, 2024, 3);
    private static final Period Q4 = Period.quarter(YearType.FINANCIAL, 2024, 4);
    private static final Figure CENSUS_2023 = figure(Period.snapshot(LocalDate.of(2023, 9, 30)), "70");
    private static final Figure CENSUS_2024 = figure(Period.snapshot(LocalDate.of(2024, 9, 30)), "60");

    private static IndicatorBuilder<Quantitative> staff() {
        return Quantitative.define("staff", "Social workers")
                .measuredAs(new Direct(new Unit.Count("staff")))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .trend(new AgainstPrevious())
                .target(Target.atLeast("50"));
    }

    private static IndicatorBuilder<Quantitative> census() {
        return staff().reported(Cadence.of(Frequency.YEARLY, Span.SNAPSHOT, YearType.FINANCIAL));
    }

    private static Figure figure(Period period, String value) {
        return Figure.of("staff", "E09000006", period, value);
    }

    private static Figure carriedForward(Figure figure) {
        return new Figure(
                figure.indicator(),
                figure.area(),
                figure.period(),
                figure.observation(),
                Set.of(Mark.CARRIED_FORWARD),
                null,
                "");
    }

    private static Evaluation evaluate(
            IndicatorBuilder<Quantitative> indicator, Period period, LocalDate asOf, Figure... figures) {
        return Evaluator.evaluate(Framework.of("E09000006", indicator.build()), Figures.of(figures), period, asOf)
                .evaluations()
                .get(0);
    }

    private static Object verdict(Evaluation evaluation) {
        return evaluation.judgement().<Object>match(finding -> finding.level(), reason -> reason);
    }

    @Test
    void yearlyCensusInSeptemberIsJudgedInTheQuarterThatHoldsIt() {
        Evaluation second = evaluate(census(), Q2, Q2.end(), CENSUS_2023, CENSUS_2024);

        assertThat(verdict(second)).isEqualTo(Level.MET);
        assertThat(second.timing().expected()).isEqualTo(CENSUS_2024.period());
    }

    @Test
    void yearlyCensusInSeptemberIsNotDueInTheQuartersThatFollow() {
        for (Period later : new Period[] {Q3, Q4}) {
            Evaluation evaluation = evaluate(census(), later, later.end(), CENSUS_2023, CENSUS_2024);

            assertThat(verdict(evaluation)).isEqualTo(Reason.NOT_DUE);
            assertThat(Narrator.explain(evaluation)).contains("not due: no new figure falls in this report");
        }
    }

    @Test
    void yearlyCensusThatNobodySuppliedIsLateAtTheEndOfTheYear() {
        assertThat(verdict(evaluate(census(), Q4, Q4.end().plusDays(1), CENSUS_2023)))
                .isEqualTo(Reason.LATE);
    }

    @Test
    void figureCarriedForwardIsShownButNotJudgedAgain() {
        Figure again = carriedForward(figure(Q4, "60"));
        Evaluation due = evaluate(staff(), Q4, Q4.end(), figure(Q3, "60"), again);
        Evaluation late = evaluate(staff(), Q4, Q4.end().plusDays(1), figure(Q3, "60"), again);

        assertThat(verdict(due)).isEqualTo(Reason.NOT_DUE);
        assertThat(verdict(late)).isEqualTo(Reason.LATE);
        assertThat(Narrator.explain(due).replaceAll("\\s+", " "))
                .contains("60 staff in 2024/25 Q4; carried forward", "is due on 31 March 2025")
                .doesNotContain("steady");
    }

    @Test
    void figureCarriedForwardIsNoPointOfATrend() {
        Evaluation next = evaluate(staff(), Q4, Q4.end(), carriedForward(figure(Q3, "60")), figure(Q4, "70"));

        assertThat(verdict(next)).isEqualTo(Level.MET);
        assertThat(next.trends()).singleElement().isInstanceOf(TrendFinding.NotDetected.class);
    }

    @Test
    void figuresOfAnotherKindOfPeriodAreNotComparableAndNotLateAsWell() {
        Figure year = figure(Period.year(YearType.FINANCIAL, 2023), "60");
        Evaluation evaluation = evaluate(staff(), Q4, Q4.end().plusDays(99), year);

        assertThat(verdict(evaluation)).isEqualTo(Reason.NOT_COMPARABLE);
        assertThat(evaluation.timing().state()).isEqualTo(Timing.State.OTHER_PERIODS);
        assertThat(Narrator.explain(evaluation).replaceAll("\\s+", " "))
                .contains("there are figures, but of another kind of period; wanted is one such as 2024/25 Q4")
                .doesNotContain("late");
    }

    private static Figure marked(Figure figure, Mark... marks) {
        return new Figure(
                figure.indicator(),
                figure.area(),
                figure.period(),
                figure.observation(),
                Set.of(marks),
                figure.recorded(),
                figure.note());
    }

    @Test
    void forecastIsShownButNotJudgedLikeAnOutturn() {
        Figure forecast = marked(figure(Q4, "60"), Mark.FORECAST);
        Evaluation due = evaluate(staff(), Q4, Q4.end(), figure(Q3, "60"), forecast);

        assertThat(verdict(due)).isEqualTo(Reason.NOT_DUE);
        assertThat(verdict(evaluate(staff(), Q4, Q4.end().plusDays(1), figure(Q3, "60"), forecast)))
                .isEqualTo(Reason.LATE);
        assertThat(Narrator.explain(due).replaceAll("\\s+", " "))
                .contains("60 staff in 2024/25 Q4; forecast; not due: the figure for 2024/25 Q4 is due")
                .doesNotContain("steady");
    }

    @Test
    void figureRecordedBeforeItsPeriodEndsIsAForecast() {
        Figure early = figure(Q4, "60").recordedOn(Q4.end().minusDays(1));
        Evaluation evaluation = evaluate(staff(), Q4, Q4.end(), early);

        assertThat(verdict(evaluation)).isEqualTo(Reason.NOT_DUE);
        assertThat(evaluation.history().points())
                .singleElement()
                .satisfies(point -> assertThat(point.marks()).containsExactly(Mark.FORECAST));
        assertThat(verdict(evaluate(staff(), Q4, Q4.end(), figure(Q4, "60").recordedOn(Q4.end()))))
                .isEqualTo(Level.MET);
    }

    @Test
    void outturnReplacesTheForecastOfItsPeriod() {
        Figure forecast = marked(figure(Q4, "60"), Mark.FORECAST).recordedOn(Q3.end());
        Figure outturn = figure(Q4, "40").recordedOn(Q4.end().plusDays(10));

        assertThat(verdict(evaluate(staff(), Q4, Q4.end().plusDays(20), forecast, outturn)))
                .isEqualTo(Level.MISSED);
    }

    @Test
    void forecastIsNoPointOfATrendAndNoBaseline() {
        IndicatorBuilder<Quantitative> fromForecast = staff().baseline(new Baseline.OfPeriod(Q3));
        Figure forecast = marked(figure(Q3, "60"), Mark.FORECAST);
        Evaluation next = evaluate(fromForecast, Q4, Q4.end(), figure(Q2, "50"), forecast, figure(Q4, "70"));

        assertThat(next.trends()).singleElement().isInstanceOf(TrendFinding.NotDetected.class);
        assertThat(next.baseline()).isEqualTo(new BaselineFinding.NotCompared(Reason.NO_BASELINE));
    }

    @Test
    @DisplayName("Carried forward: never feeds trend or baseline twice")
    void figureCarriedForwardIsNoBaselineAndIsNotComparedWithOne() {
        Figure again = carriedForward(figure(Q4, "60"));
        Evaluation shown = evaluate(staff().baseline(new Baseline.OfPeriod(Q3)), Q4, Q4.end(), figure(Q3, "60"), again);

        assertThat(shown.baseline()).isEqualTo(new BaselineFinding.NotCompared(Reason.NOT_DUE));
        assertThat(evaluate(
                                staff().baseline(new Baseline.OfPeriod(Q2)),
                                Q4,
                                Q4.end(),
                                carriedForward(figure(Q2, "60")),
                                figure(Q4, "70"))
                        .baseline())
                .isEqualTo(new BaselineFinding.NotCompared(Reason.NO_BASELINE));
    }

    @Test
    void breakAtAFigureCarriedForwardIsABreakAllTheSame() {
        IndicatorBuilder<Quantitative> yearly = staff().trend(new AgainstLastYear());
        Figure broken = marked(figure(Q3, "60"), Mark.CARRIED_FORWARD, Mark.BREAK);
        Period lastQ4 = Period.quarter(YearType.FINANCIAL, 2023, 4);
        Evaluation next = evaluate(yearly, Q4, Q4.end(), figure(lastQ4, "50"), broken, figure(Q4, "70"));

        assertThat(next.trends().get(1))
                .isEqualTo(new TrendFinding.NotDetected(new AgainstLastYear(), Reason.NOT_COMPARABLE, 1));
    }

    @Test
    void forecastAtAnIrregularDateDoesNotTakeThePlaceOfWhatWasObserved() {
        IndicatorBuilder<Quantitative> irregular =
                staff().reported(Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.FINANCIAL));
        Figure forecast = marked(figure(Period.snapshot(Q4.end()), "40"), Mark.FORECAST);

        assertThat(verdict(evaluate(irregular, Q4, Q4.end(), CENSUS_2024, forecast)))
                .isEqualTo(Level.MET);
        assertThat(verdict(evaluate(irregular, Q4, Q4.end(), forecast))).isEqualTo(Reason.NOT_DUE);
    }

    @Test
    void gradeOfDataQualityIsToldAndChangesNothing() {
        Evaluation graded = evaluate(staff(), Q4, Q4.end(), figure(Q4, "60").graded(DataQuality.POOR));

        assertThat(verdict(graded)).isEqualTo(Level.MET);
        assertThat(Narrator.explain(graded)).contains("60 staff in 2024/25 Q4; data quality poor");
        assertThat(Narrator.explain(evaluate(staff(), Q4, Q4.end(), figure(Q4, "60"))))
                .doesNotContain("quality");
    }
}
