package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.trend.TrendFinding;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final String AREA = "E09000006";
    private static final Period Q1 = Period.quarter(YearType.FINANCIAL, 2024, 1);
    private static final Period Q2 = Period.quarter(YearType.FINANCIAL, 2024, 2);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    private static IndicatorBuilder<Quantitative> visits() {
        return Quantitative.define("visits", "Visits in time")
                .measuredAs(new Percentage("visits in time", "visits"))
                .reported(Cadence.quarterly(YearType.FINANCIAL));
    }

    private static Evaluation evaluate(Indicator indicator, Period period, LocalDate asOf, Figure... figures) {
        return Evaluator.evaluate(Framework.of(AREA, indicator), Figures.of(figures), period, asOf)
                .get(indicator.id());
    }

    private static Figure figure(Period period, long n, long d) {
        return Figure.of("visits", AREA, period, n, d);
    }

    private static Object verdict(Evaluation evaluation) {
        return evaluation.judgement().<Object>match(finding -> finding.level(), reason -> reason);
    }

    @Test
    void reportOfADayShowsTheLatestFigureWhereverInTheQuarterTheDayLies() {
        Indicator indicator = visits().target(Target.atLeast("95")).build();
        Period day = Period.snapshot(LocalDate.of(2024, 8, 15));

        assertThat(verdict(evaluate(indicator, day, LATER, figure(Q1, 96, 100))))
                .isEqualTo(Level.MET);
        assertThat(verdict(evaluate(indicator, day, LATER))).isEqualTo(Reason.LATE);
        assertThat(verdict(
                        evaluate(indicator, Period.snapshot(Q1.end()), LATER, figure(Q1, 96, 100), figure(Q2, 1, 100))))
                .isEqualTo(Level.MET);
    }

    @Test
    void figureThatIsNotThereIsNotDueUntilItsDayAndLateAfterIt() {
        Indicator indicator = visits().target(Target.atLeast("95"))
                .reported(new Reporting(Cadence.quarterly(YearType.FINANCIAL), 30))
                .build();

        assertThat(verdict(evaluate(indicator, Q1, LocalDate.of(2024, 7, 30)))).isEqualTo(Reason.NOT_DUE);
        assertThat(verdict(evaluate(indicator, Q1, LocalDate.of(2024, 7, 31)))).isEqualTo(Reason.LATE);
        assertThat(evaluate(indicator, Q1, LATER).timing())
                .isEqualTo(new Timing(Timing.State.LATE, Q1, LocalDate.of(2024, 7, 30)));
    }

    @Test
    void lateFigureLeavesTheLastOneInSightButDoesNotJudgeItAgain() {
        Indicator indicator = visits().target(Target.atLeast("95"))
                .trend(new AgainstPrevious())
                .build();
        Evaluation evaluation = evaluate(indicator, Q2, LATER, figure(Q1, 96, 100));

        assertThat(verdict(evaluation)).isEqualTo(Reason.LATE);
        assertThat(evaluation.point()).isNotNull();
        assertThat(evaluation.trends())
                .containsExactly(new TrendFinding.NotDetected(new AgainstPrevious(), Reason.LATE, 0));
    }

    /** Pitfall 41. */
    @Test
    void annualFigureInAQuarterlyReportIsNotDueAndHasNoTrend() {
        Period year = Period.year(YearType.FINANCIAL, 2023);
        Indicator indicator = visits().reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("95"))
                .trend(new AgainstPrevious())
                .build();
        Figure[] years = {figure(Period.year(YearType.FINANCIAL, 2022), 90, 100), figure(year, 96, 100)};

        assertThat(verdict(evaluate(indicator, Period.quarter(YearType.FINANCIAL, 2023, 4), LATER, years)))
                .isEqualTo(Level.MET);
        Evaluation quarterLater = evaluate(indicator, Q1, LATER, years);
        assertThat(verdict(quarterLater)).isEqualTo(Reason.NOT_DUE);
        assertThat(quarterLater.timing().expected()).isEqualTo(year);
        assertThat(quarterLater.trends())
                .containsExactly(new TrendFinding.NotDetected(new AgainstPrevious(), Reason.NOT_DUE, 0));
    }

    /** Pitfall 43. */
    @Test
    void earlierDateOfKnowledgeReproducesWhatWasReportedThen() {
        Indicator indicator = visits().target(Target.atLeast("95")).build();
        Figure first = figure(Q1, 94, 100).recordedOn(LocalDate.of(2024, 7, 10));
        Figure revised = figure(Q1, 96, 100).recordedOn(LocalDate.of(2024, 9, 1));

        assertThat(verdict(evaluate(indicator, Q1, LocalDate.of(2024, 8, 1), first, revised)))
                .isEqualTo(Level.MISSED);
        assertThat(verdict(evaluate(indicator, Q1, LATER, first, revised))).isEqualTo(Level.MET);
    }

    /** Pitfall 47. */
    @Test
    void targetApprovedLaterDoesNotChangeAnEarlierReport() {
        TargetVersion easier = new TargetVersion(
                LocalDate.of(2024, 4, 1), null, Target.atLeast("90"), LocalDate.of(2024, 12, 1), "local", "eased");
        Indicator indicator =
                visits().target(Target.atLeast("95")).target(easier).build();

        assertThat(verdict(evaluate(indicator, Q1, LocalDate.of(2024, 11, 30), figure(Q1, 92, 100))))
                .isEqualTo(Level.MISSED);
        Evaluation afterwards = evaluate(indicator, Q1, LocalDate.of(2024, 12, 1), figure(Q1, 92, 100));
        assertThat(verdict(afterwards)).isEqualTo(Level.MET);
        assertThat(Objects.requireNonNull(afterwards.target()).version()).isEqualTo(easier);
    }

    @Test
    void targetIsTheOneOfThePeriodsLastDay() {
        TargetVersion nextYear =
                new TargetVersion(LocalDate.of(2025, 4, 1), null, Target.atLeast("99"), null, "local", "");
        Indicator indicator =
                visits().target(Target.atLeast("95")).target(nextYear).build();

        assertThat(verdict(evaluate(indicator, Q2, LocalDate.of(2025, 6, 1), figure(Q2, 96, 100))))
                .isEqualTo(Level.MET);
    }

    @Test
    void reportIsOfAPeriodThatHasAYearBeforeIt() {
        Framework framework = Framework.of(
                AREA,
                visits().target(Target.atLeast("95"))
                        .reported(Cadence.yearly(YearType.FINANCIAL))
                        .build());

        for (int year : new int[] {1900, 1901, 2999}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Evaluator.evaluate(framework, Figures.of(), Period.year(YearType.CALENDAR, year), LATER))
                    .withMessageContaining("1902 to 2998");
        }
        for (int year : new int[] {1902, 2998}) {
            Period month = Period.parse("Jan " + year, YearType.CALENDAR);
            assertThat(Evaluator.evaluate(framework, Figures.of(), month, LATER).evaluations())
                    .hasSize(1);
        }
    }
}
