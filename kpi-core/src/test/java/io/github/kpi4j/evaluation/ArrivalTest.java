package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.trend.TrendFinding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In which quarterly report a figure is judged, for figures that come every month, quarter or year, soon or late. */
class ArrivalTest {

    private static final String AREA = "E09000006";
    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final Period Q4_2023 = quarter(2023, 4);
    private static final Period Q1 = quarter(2024, 1);
    private static final Period Q2 = quarter(2024, 2);
    private static final Period Q3 = quarter(2024, 3);
    private static final List<Period> REPORTS = List.of(Q4_2023, Q1, Q2, Q3);
    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2023);
    private static final Figure YEAR_BEFORE = figure(Period.year(YearType.FINANCIAL, 2022));

    private static Period quarter(int startYear, int quarter) {
        return Period.quarter(YearType.FINANCIAL, startYear, quarter);
    }

    private static Indicator due(Cadence cadence, int dueAfterDays) {
        return Quantitative.define("staff", "Social workers")
                .measuredAs(new Direct(new Unit.Count("staff")))
                .reported(new Reporting(cadence, dueAfterDays))
                .trend(new AgainstPrevious())
                .target(Target.atLeast("50"))
                .build();
    }

    private static Figure figure(Period period) {
        return Figure.of("staff", AREA, period, "60");
    }

    private static Figure figure(Period period, int year, int month, int day) {
        return figure(period).recordedOn(LocalDate.of(year, month, day));
    }

    private static Evaluation evaluate(Indicator indicator, Period report, LocalDate asOf, Figure... figures) {
        return Evaluator.evaluate(Framework.of(AREA, indicator), Figures.of(figures), report, asOf)
                .evaluations()
                .get(0);
    }

    private static Object verdict(Evaluation evaluation) {
        return evaluation.judgement().<Object>match(finding -> finding.level(), reason -> reason);
    }

    /** The verdicts of reports that are each made so many days after their period. */
    private static List<Object> verdicts(int days, Indicator indicator, Figure... figures) {
        var verdicts = new ArrayList<Object>();
        for (Period report : REPORTS) {
            verdicts.add(verdict(evaluate(indicator, report, report.end().plusDays(days), figures)));
        }
        return verdicts;
    }

    @Test
    void annualFigureThatArrivesLongAfterItsYearIsJudgedOnceInTheFirstReportThatKnowsIt() {
        assertThat(verdicts(45, due(YEARLY, 180), YEAR_BEFORE, figure(YEAR, 2024, 9, 20)))
                .containsExactly(Reason.NOT_DUE, Reason.NOT_DUE, Level.MET, Reason.NOT_DUE);
    }

    @Test
    void annualFigureThatArrivesAfterTheYearsLastReportIsJudgedInTheNext() {
        assertThat(verdicts(45, due(YEARLY, 60), YEAR_BEFORE, figure(YEAR, 2024, 5, 28)))
                .containsExactly(Reason.NOT_DUE, Level.MET, Reason.NOT_DUE, Reason.NOT_DUE);
    }

    @Test
    void annualFigureThatIsThereForTheYearsLastReportIsJudgedInThatOneAlone() {
        Figure soon = figure(YEAR, 2024, 5, 10);

        assertThat(verdicts(45, due(YEARLY, 60), YEAR_BEFORE, soon))
                .containsExactly(Level.MET, Reason.NOT_DUE, Reason.NOT_DUE, Reason.NOT_DUE);
        assertThat(verdicts(75, due(YEARLY, 60), YEAR_BEFORE, figure(YEAR, 2024, 5, 28)))
                .containsExactly(Level.MET, Reason.NOT_DUE, Reason.NOT_DUE, Reason.NOT_DUE);
    }

    @Test
    void annualFigureThatNobodyDatedIsKnownFromTheEndOfItsYear() {
        assertThat(verdicts(45, due(YEARLY, 0), YEAR_BEFORE, figure(YEAR)))
                .containsExactly(Level.MET, Reason.NOT_DUE, Reason.NOT_DUE, Reason.NOT_DUE);
    }

    @Test
    void annualFigureThatIsOverdueIsLateUntilItArrivesAndJudgedThen() {
        assertThat(verdicts(45, due(YEARLY, 60), YEAR_BEFORE, figure(YEAR, 2025, 1, 20)))
                .containsExactly(Reason.NOT_DUE, Reason.LATE, Reason.LATE, Level.MET);
    }

    @Test
    void annualFigureIsJudgedOnceWheneverTheReportsAreMade() {
        for (int days : List.of(0, 10, 45, 60, 80)) {
            for (LocalDate day = YEAR.end(); day.isBefore(Q2.end()); day = day.plusDays(7)) {
                assertThat(verdicts(
                                days,
                                due(YEARLY, 200),
                                YEAR_BEFORE,
                                figure(YEAR).recordedOn(day)))
                        .as("reports after %s days, figure on %s", days, day)
                        .containsOnlyOnce(Level.MET);
            }
        }
    }

    @Test
    void reportMadeAnewMuchLaterJudgesTheFigureInTheReportOfItsOwnPeriodAlone() {
        LocalDate muchLater = LocalDate.of(2026, 1, 1);
        Indicator indicator = due(YEARLY, 180);
        Figure arrived = figure(YEAR, 2024, 9, 20);

        assertThat(verdict(evaluate(indicator, Q4_2023, muchLater, arrived))).isEqualTo(Level.MET);
        assertThat(List.of(Q1, Q2, Q3))
                .extracting(report -> verdict(evaluate(indicator, report, muchLater, arrived)))
                .containsOnly(Reason.NOT_DUE);
    }

    @Test
    void revisionDoesNotJudgeAFigureAgain() {
        Figure first = figure(YEAR, 2024, 5, 10);

        assertThat(verdicts(45, due(YEARLY, 60), YEAR_BEFORE, first, figure(YEAR, 2024, 9, 20)))
                .containsExactly(Level.MET, Reason.NOT_DUE, Reason.NOT_DUE, Reason.NOT_DUE);
    }

    @Test
    void rowThatOnlySaysNotDueIsNoArrival() {
        Figure notDue = Figure.of("staff", AREA, YEAR, new Observation.Missing(Reason.NOT_DUE));

        assertThat(verdicts(45, due(YEARLY, 180), YEAR_BEFORE, notDue, figure(YEAR, 2024, 9, 20)))
                .containsExactly(Reason.NOT_DUE, Reason.NOT_DUE, Level.MET, Reason.NOT_DUE);
    }

    @Test
    @DisplayName("Pitfall 41: annual measure repeated each quarter as \"no change\"")
    void annualFigureIsShownInOtherReportsWithItsPeriodAndMovesNothing() {
        Figure arrived = figure(YEAR, 2024, 9, 20);
        Evaluation second = evaluate(due(YEARLY, 180), Q2, LocalDate.of(2024, 11, 14), YEAR_BEFORE, arrived);
        Evaluation third = evaluate(due(YEARLY, 180), Q3, LocalDate.of(2025, 2, 14), YEAR_BEFORE, arrived);

        assertThat(Narrator.explain(second)).contains("60 staff in 2023/24; came in after the last report");
        assertThat(second.trends()).singleElement().isInstanceOf(TrendFinding.Detected.class);
        assertThat(Narrator.explain(third)).contains("60 staff in 2023/24; not due: no new figure falls");
        assertThat(third.trends())
                .containsExactly(new TrendFinding.NotDetected(new AgainstPrevious(), Reason.NOT_DUE, 0));
    }

    @Test
    void quarterlyFigureWithALagOfAQuarterIsJudgedInTheNextReport() {
        for (int lag : List.of(90, 92, 100)) {
            Figure first = figure(Q1).recordedOn(Q1.end().plusDays(lag));
            Evaluation second = evaluate(due(QUARTERLY, lag), Q2, LocalDate.of(2024, 11, 14), figure(Q4_2023), first);

            assertThat(verdict(second)).as("due after %s days", lag).isEqualTo(Level.MET);
            assertThat(second.timing().expected()).isEqualTo(Q1);
            assertThat(verdict(evaluate(due(QUARTERLY, lag), Q3, LocalDate.of(2025, 2, 14), first)))
                    .isEqualTo(Reason.NOT_DUE);
        }
    }

    @Test
    void quarterlyFigureIsNotJudgedAgainBeforeTheNextOneIsDue() {
        Indicator indicator = due(QUARTERLY, 30);
        Figure first = figure(Q1, 2024, 7, 8);

        assertThat(verdict(evaluate(indicator, Q1, LocalDate.of(2024, 7, 10), first)))
                .isEqualTo(Level.MET);
        assertThat(verdict(evaluate(indicator, Q2, LocalDate.of(2024, 10, 10), first)))
                .isEqualTo(Reason.NOT_DUE);
        assertThat(verdict(evaluate(indicator, Q2, LocalDate.of(2024, 11, 10), first)))
                .isEqualTo(Reason.LATE);
    }

    @Test
    void monthsFigureThatArrivesAfterTheQuartersReportIsJudgedUntilANewerOneIsThere() {
        Indicator monthly = due(Cadence.monthly(), 45);
        Figure june = figure(Period.month(YearMonth.of(2024, 6)), 2024, 8, 10);
        Figure september = figure(Period.month(YearMonth.of(2024, 9)), 2024, 11, 10);

        assertThat(evaluate(monthly, Q2, LocalDate.of(2024, 10, 20), june, september)
                        .timing())
                .isEqualTo(new Timing(Timing.State.ARRIVED, june.period(), LocalDate.of(2024, 8, 14)));
        assertThat(evaluate(monthly, Q2, LocalDate.of(2024, 11, 20), june, september)
                        .timing()
                        .expected())
                .isEqualTo(september.period());
    }
}
