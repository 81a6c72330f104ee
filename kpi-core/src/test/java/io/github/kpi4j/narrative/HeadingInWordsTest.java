package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.forecast.RunRate;
import io.github.kpi4j.forecast.TurnTheCurve;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.ByArea;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.promise.Trajectory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How a report tells where an indicator is heading. */
class HeadingInWordsTest {

    private static final String AREA = "E09000006";
    private static final TurnTheCurve TURN = new TurnTheCurve(year(2021), new RunRate(1));

    private static Period year(int start) {
        return Period.year(YearType.FINANCIAL, start);
    }

    private static UnaryOperator<IndicatorBuilder<Outcome>> end(String limit) {
        return builder -> builder.baseline(new Baseline.OfPeriod(year(2020)))
                .endTarget(new EndTarget(
                        LocalDate.of(2028, 3, 31), new Promise.Stated(Target.atLeast(limit)), null, "", ""));
    }

    /** The facts about the last of some figures, which are of 2020/21 and the years after it. */
    private static String told(UnaryOperator<IndicatorBuilder<Outcome>> more, String... values) {
        return told(new Promise.Stated(Target.atLeast("60")), more, values);
    }

    private static String told(Promise target, UnaryOperator<IndicatorBuilder<Outcome>> more, String... values) {
        var rows = new ArrayList<Figure>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                rows.add(Figure.of("lasting", AREA, year(2020 + i), values[i]));
            }
        }
        int last = 2020 + values.length - 1;
        IndicatorBuilder<Outcome> builder = Outcome.define("lasting", "Placements that last", TURN)
                .measuredAs(new Direct(new Unit.Percent()))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(target);
        return Narrator.explain(Evaluator.evaluate(
                                Framework.of(AREA, more.apply(builder).build()),
                                Figures.of(rows),
                                year(last),
                                year(last).end())
                        .get(new IndicatorId("lasting")))
                .replaceAll("\\s+", " ");
    }

    @Test
    void paceSaysHowFarHowLongAndHowFast() {
        assertThat(told(end("80"), "70", "70", "71", "72", "74"))
                .contains(
                        "pace 40% of the way to 80%, with 57% of the time gone; needs 2.0 percentage points a year until"
                                + " 31 March 2028, has made 1.0 percentage points a year: behind");
        assertThat(told(end("80"), "70", "", "", "", "79"))
                .contains(
                        "needs 0.3 percentage points a year until 31 March 2028, has made 2.3 percentage points a year:"
                                + " on pace");
    }

    @Test
    void pacesThatRoundAlikeAreToldApart() {
        assertThat(told(end("80"), "70", "71.43", "72.86", "74.2", "75.7"))
                .contains(
                        "needs 1.433 percentage points a year until 31 March 2028, has made 1.425 percentage points a"
                                + " year: behind",
                        "it would be 75.72% in 2024/25; it is 75.70%: worse by 0.02 percentage points");
    }

    @Test
    void theWayToTheTargetIsNotMistakenForTheWayToTheGoal() {
        assertThat(told(new Promise.Stated(Target.atLeast("72")), end("80"), "70", "71"))
                .contains("50% of the way to the present target", "pace 10% of the way to 80%");
    }

    @Test
    void milestonesOfOneAreaHaveAPace() {
        var way = new Trajectory(
                Terms.of(Threshold.Comparison.AT_LEAST),
                List.of(
                        new Trajectory.Milestone(LocalDate.of(2021, 3, 31), Rational.of(50)),
                        new Trajectory.Milestone(LocalDate.of(2026, 3, 31), Rational.of(60))),
                Trajectory.Between.LINEAR);

        assertThat(told(
                        new ByArea(Map.of(new AreaId(AREA), way), null),
                        builder -> builder.baseline(new Baseline.OfPeriod(year(2020))),
                        "50",
                        "52"))
                .contains("pace 20% of the way to 60%, with 20% of the time gone");
    }

    @Test
    void whatCannotBeIsNotHeldAgainstWhatIs() {
        assertThat(told(builder -> builder, "80", "90", "92", "95"))
                .contains(
                        "turn the curve had it gone on as in 2020/21 to 2021/22, it would be 110.0% in 2023/24, which cannot"
                                + " be, so nothing is told by it; it is 95.0% (from 2 figures)");
    }

    @Test
    void everyVerdictHasItsSentence() {
        assertThat(told(end("80"), "70", "81")).contains("110% of the way to 80%, with 14% of the time gone: arrived");
        assertThat(told(end("80"), "70", "69"))
                .contains(
                        "pace further from 80% than at the start, with 14% of the time gone; needs 1.8 percentage points a"
                                + " year until 31 March 2028, has made 1.0 percentage points a year the other way: going the wrong"
                                + " way");
        assertThat(told(end("80"), "70", "70")).contains("none of the way to 80%", "has not moved so far: behind");
        assertThat(told(end("80"), "70"))
                .contains(
                        "with none of the time gone; needs 1.4 percentage points a year until 31 March 2028; too early to"
                                + " tell the pace so far");
        assertThat(told(end("80"), "70", "", "", "", "", "", "", "79"))
                .contains(
                        "90% of the way to 80%, with all of the time gone; short by 1.0 percentage points: out of time");
    }

    @Test
    void whatStandsInTheWayIsNamed() {
        assertThat(told(end("70"), "70", "71")).contains("pace cannot be told: the baseline was at the goal already");
        assertThat(told(end("80"), "", "71")).contains("pace cannot be told: no baseline to count from");
        assertThat(told(builder -> builder, "70", "71")).doesNotContain("pace");
    }

    @Test
    void curveIsToldWithoutNamingACause() {
        assertThat(told(builder -> builder, "70", "71", "73", "75"))
                .contains(
                        "turn the curve had it gone on as in 2020/21 to 2021/22, it would be 73.0% in 2023/24; it is 75.0%: better"
                                + " by 2.0 percentage points (from 2 figures, too few to tell a difference from chance)");
        assertThat(told(builder -> builder, "", "71", "73"))
                .contains(
                        "turn the curve cannot be told: the run rate over 1 period needs 2 comparable figures one after"
                                + " the other up to 2021/22, and there is one");
        assertThat(told(builder -> builder, "70", "71"))
                .contains("turn the curve cannot be told: no figure yet after 2021/22");
    }
}
