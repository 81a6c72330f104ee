package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.CouncilSchemes;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsInARowTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);

    private static Period quarter(int year, int quarter) {
        return Period.quarter(YearType.FINANCIAL, year, quarter);
    }

    private static Figure figure(int year, int quarter, String value) {
        return Figure.of("visits", "E09000006", quarter(year, quarter), value);
    }

    private static Figure missing(int year, int quarter, Reason reason) {
        Figure figure = figure(year, quarter, "0");
        return new Figure(
                figure.indicator(),
                figure.area(),
                figure.period(),
                new Observation.Missing(reason),
                figure.marks(),
                figure.recorded(),
                figure.note());
    }

    private static Figure broken(int year, int quarter, String value) {
        Figure figure = figure(year, quarter, value);
        return new Figure(
                figure.indicator(),
                figure.area(),
                figure.period(),
                figure.observation(),
                EnumSet.of(Mark.BREAK),
                figure.recorded(),
                figure.note());
    }

    /** Visits: at least 80, and until March 2024 at least 50. */
    private static Scorecard card(RatingScheme scheme, Figure... figures) {
        TargetVersion earlier = new TargetVersion(
                TargetVersion.ALWAYS, LocalDate.of(2024, 3, 31), Target.atLeast("50"), null, "", "first target");
        TargetVersion later =
                new TargetVersion(LocalDate.of(2024, 4, 1), null, Target.atLeast("80"), null, "", "annual review");
        Indicator visits = Quantitative.define("visits", "Visits in time")
                .measuredAs(new Direct(new Unit.Percent()))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .target(earlier)
                .target(later)
                .decimals(0)
                .owner("Head of Visits")
                .build();
        Framework framework = new Framework(
                "f",
                "A framework",
                new AreaId("E09000006"),
                YearType.FINANCIAL,
                scheme,
                List.of(),
                List.of(),
                List.of(visits));
        return Evaluator.evaluate(framework, Figures.of(figures), quarter(2024, 4), AS_OF);
    }

    private static List<String> row(Figure... figures) {
        return labels(card(RatingScheme.DEFAULT, figures));
    }

    private static List<String> labels(Scorecard card) {
        return card.evaluations().get(0).inARow().stream().map(Period::label).toList();
    }

    private static TargetFinding finding(Scorecard card) {
        return card.evaluations().get(0).judgement().match(found -> found, reason -> {
            throw new AssertionError(reason);
        });
    }

    /** The committee report as one line, wherever it is broken. */
    private static String told(Scorecard card) {
        return PlainText.render(Narrator.document(new CommitteeReport(card))).replaceAll("\\s+", " ");
    }

    @Test
    void periodsAtTheSameLevelAreCountedUpToTheOneShown() {
        assertThat(row(figure(2024, 1, "85"), figure(2024, 2, "70"), figure(2024, 3, "71"), figure(2024, 4, "72")))
                .containsExactly("2024/25 Q2", "2024/25 Q3", "2024/25 Q4");
    }

    @Test
    void eachPeriodIsJudgedByTheTargetOfItsOwnTime() {
        assertThat(row(
                        figure(2023, 4, "70"),
                        figure(2024, 1, "70"),
                        figure(2024, 2, "70"),
                        figure(2024, 3, "70"),
                        figure(2024, 4, "70")))
                .startsWith("2024/25 Q1")
                .hasSize(4);
    }

    @Test
    void whatWasNotDueDoesNotEndTheRow() {
        assertThat(row(figure(2024, 2, "70"), missing(2024, 3, Reason.NOT_DUE), figure(2024, 4, "72")))
                .containsExactly("2024/25 Q2", "2024/25 Q4");
    }

    @Test
    void whatIsMissingEndsTheRow() {
        assertThat(row(figure(2024, 2, "70"), missing(2024, 3, Reason.SUPPRESSED), figure(2024, 4, "72")))
                .containsExactly("2024/25 Q4");
        assertThat(row(figure(2024, 2, "70"), figure(2024, 4, "72"))).containsExactly("2024/25 Q4");
    }

    @Test
    void breakInTheSeriesBeginsARow() {
        assertThat(row(figure(2024, 2, "70"), broken(2024, 3, "70"), figure(2024, 4, "72")))
                .containsExactly("2024/25 Q3", "2024/25 Q4");
    }

    @Test
    void whatIsNotJudgedStandsInNoRow() {
        assertThat(row(figure(2024, 2, "70"), figure(2024, 3, "70"))).isEmpty();
    }

    @Test
    void rowIsToldAmongTheExceptions() {
        assertThat(told(card(RatingScheme.DEFAULT, figure(2024, 3, "71"), figure(2024, 4, "72"))))
                .contains("Missed for 2 periods in a row, since 2024/25 Q3.")
                .doesNotContain("Escalated");
    }

    @Test
    void whatHasBeenAtTheWorstLevelForLongEnoughIsEscalated() {
        Figure[] figures = {figure(2024, 3, "71"), figure(2024, 4, "72")};

        assertThat(new CommitteeReport(card(RatingScheme.DEFAULT.escalatingAfter(3), figures)).escalated())
                .isEmpty();
        Scorecard card = card(RatingScheme.DEFAULT.escalatingAfter(2), figures);
        assertThat(new CommitteeReport(card).escalated()).isEqualTo(card.evaluations());
        assertThat(told(card))
                .contains("Escalated")
                .contains("Visits in time: Missed for 2 periods in a row, since 2024/25 Q3. Owner: Head of Visits.");
    }

    @Test
    void whatAnAudienceDoesNotSeeIsNotEscalatedToIt() {
        Scorecard card = card(RatingScheme.DEFAULT.escalatingAfter(1), figure(2024, 4, "72"));

        assertThat(new CommitteeReport(card, new Audience("members", "elected members", List.of("committee")))
                        .escalated())
                .isEmpty();
    }

    @Test
    void onePeriodAtTheWorstLevelCanBeEnoughToEscalate() {
        assertThat(told(card(CouncilSchemes.KENT.escalatingAfter(1), figure(2024, 4, "72"))))
                .contains("Visits in time: Red in 2024/25 Q4. Owner: Head of Visits.");
    }

    @Test
    void findingHoldsTheValueOfLastYearThatTheRuleAsksFor() {
        Scorecard card = card(CouncilSchemes.THURROCK, figure(2023, 4, "71"), figure(2024, 4, "72"));

        assertThat(finding(card).lastYear()).isEqualTo(Rational.of(71));
        assertThat(finding(card).level()).isEqualTo(Level.NEAR);
        assertThat(told(card))
                .contains("missed by 8 percentage points, but better than the same period last year (71%)");
    }

    @Test
    void missThatIsNotBetterThanLastYearSaysSo() {
        assertThat(told(card(CouncilSchemes.THURROCK, figure(2023, 4, "72"), figure(2024, 4, "72"))))
                .contains("missed by 8 percentage points, and not better than the same period last year (72%)");
        assertThat(told(card(CouncilSchemes.THURROCK, figure(2024, 4, "72"))))
                .contains("missed by 8 percentage points, with no figure of the same period last year to compare");
    }

    @Test
    void lastYearIsNotComparedAcrossABreak() {
        Scorecard card = card(CouncilSchemes.THURROCK, figure(2023, 4, "71"), broken(2024, 4, "72"));

        assertThat(finding(card).lastYear()).isNull();
        assertThat(finding(card).level()).isEqualTo(Level.MISSED);
    }

    @Test
    void wordsNameTheEdgeThatDecided() {
        assertThat(told(card(CouncilSchemes.HAVERING, figure(2024, 4, "72"))))
                .contains("missed by 8 percentage points, within 10% of the target");
        assertThat(told(card(CouncilSchemes.EAST_RIDING, figure(2024, 4, "82"))))
                .contains("met with 2 percentage points to spare, by more than the tolerance");
    }

    @Test
    void reportsShowOnlyTheLevelsOfTheScheme() {
        assertThat(told(card(CouncilSchemes.ROTHERHAM, figure(2024, 4, "82"))))
                .contains("Priority On target Not on target Not judged All");
    }
}
