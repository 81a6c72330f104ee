package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.AgainstLastYear;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.trend.RunOfMoves;
import java.util.List;
import org.junit.jupiter.api.Test;

class HonestWordsTest {

    private static final Period Q1 = Period.quarter(YearType.FINANCIAL, 2024, 1);
    private static final Period Q2 = Period.quarter(YearType.FINANCIAL, 2024, 2);
    private static final Period Q3 = Period.quarter(YearType.FINANCIAL, 2024, 3);
    private static final Period Q4 = Period.quarter(YearType.FINANCIAL, 2024, 4);
    private static final Comparator ENGLAND =
            new Comparator("england", "England", Comparator.Summary.PUBLISHED, List.of(new AreaId("E92000001")));

    private static IndicatorBuilder<Outcome> share() {
        return Outcome.define("share", "Share")
                .measuredAs(new Percentage("hits", "cases"))
                .reported(Cadence.quarterly(YearType.FINANCIAL));
    }

    private static Figure figure(Period period, String value) {
        return Figure.of("share", "E09000006", period, value);
    }

    private static Figure england(String value) {
        return Figure.of("share", "E92000001", Q4, value);
    }

    private static Scorecard card(IndicatorBuilder<Outcome> indicator, Figure... figures) {
        var framework = new Framework(
                "",
                "",
                new AreaId("E09000006"),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(ENGLAND),
                List.of(indicator.build()));
        return Evaluator.evaluate(framework, Figures.of(figures), Q4, Q4.end());
    }

    private static String explain(IndicatorBuilder<Outcome> indicator, Figure... figures) {
        String told = Narrator.explain(card(indicator, figures).evaluations().get(0));
        return told.replaceAll("\\s+", " ");
    }

    private static String exceptions(IndicatorBuilder<Outcome> indicator, Figure... figures) {
        var report = new CommitteeReport(card(indicator, figures));
        return PlainText.render(Narrator.document(report)).replaceAll("\\s+", " ");
    }

    private static Baseline from(String value) {
        return new Baseline.Stated(Value.Amount.of(Rational.parse(value)), "");
    }

    @Test
    void valueShownEqualToTheFloorButWorseIsToldWithEnoughDigits() {
        String told = explain(share().target(Target.atMost("18").floor("25")), figure(Q4, "25.04"));

        assertThat(told)
                .contains("25.0%", "minimum acceptable 25%", "worse than the minimum acceptable", "25.04%")
                .doesNotContain("would read");
    }

    @Test
    void wayThatIsNearlyAllOrNearlyNothingIsNotRoundedToAllOrNothing() {
        assertThat(explain(share().target(Target.atLeast("100")).baseline(from("0")), figure(Q4, "99.97")))
                .contains("99.97% of the way")
                .doesNotContain("100.0% of the way");
        assertThat(explain(share().target(Target.atLeast("100")).baseline(from("50")), figure(Q4, "50.01")))
                .contains("0.02% more", "0.02% of the way");
    }

    @Test
    void reachingALimitThatDoesNotCountIsNotAllOfTheWay() {
        assertThat(explain(share().target(Target.moreThan("50")).baseline(from("40")), figure(Q4, "50")))
                .contains("Missed", "all of the way to the limit, which itself does not count")
                .doesNotContain("way to the target");
    }

    @Test
    void changeFromANegativeValueIsNotToldInPercent() {
        var score = share().measuredAs(new Direct(new Unit.Score("points")))
                .decimals(2)
                .target(Target.atLeast("0"));

        assertThat(explain(score.baseline(from("-0.20")), figure(Q4, "-0.30")))
                .contains("down 0.10 points since then, a worsening")
                .doesNotContain("less");
    }

    @Test
    void differenceOfTwoValuesIsNotTakenForTheDifferenceOfTheirDistancesFromARange() {
        var range = share().target(Target.within("4", "6")).compareWith("england");

        assertThat(explain(range, figure(Q4, "0"), england("12")))
                .contains("lower than that by 12.0 percentage points");
        assertThat(exceptions(range, figure(Q4, "0"), england("12")))
                .contains("Better than England, 12.0%.")
                .doesNotContain("by 12.0 percentage points. ");
        assertThat(exceptions(range, figure(Q4, "8"), england("2"))).contains("As good as England, 2.0%.");
    }

    @Test
    void missingEarlierFigureIsToldWithItsReason() {
        var indicator = share().target(Target.atLeast("50")).trend(new AgainstPrevious());
        var suppressed = Figure.of("share", "E09000006", Q3, new Observation.Missing(Reason.SUPPRESSED));

        assertThat(explain(indicator, suppressed, figure(Q4, "60")))
                .contains("cannot be told against the period before: no figure one period earlier, suppressed");
    }

    @Test
    void twoFallsWhereThreeMakeARunAreNotCalledSteady() {
        var indicator = share().target(Target.atLeast("5")).trend(new RunOfMoves(3));

        assertThat(explain(indicator, figure(Q1, "60"), figure(Q2, "70"), figure(Q3, "50"), figure(Q4, "20")))
                .contains("trend no clear change: no run of 3 moves the same way")
                .doesNotContain("steady");
    }

    @Test
    void figuresAtIrregularDatesHaveNoSamePeriodLastYear() {
        var indicator = share().reported(Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.FINANCIAL))
                .target(Target.atLeast("5"))
                .baseline(new Baseline.SamePeriodLastYear())
                .trend(new AgainstLastYear());
        Period latest = Period.snapshot(Q4.end());

        assertThat(explain(indicator, figure(latest.yearEarlier(), "7"), figure(latest, "9")))
                .contains(
                        "baseline none: figures at irregular dates have no same period last year",
                        "trend cannot be told against last year: figures at irregular dates have no same period last year");
    }
}
