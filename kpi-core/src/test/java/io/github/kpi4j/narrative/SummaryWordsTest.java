package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.summary.Cuts;
import io.github.kpi4j.summary.ShareMet;
import io.github.kpi4j.summary.SummaryRule;
import io.github.kpi4j.summary.Weighted;
import io.github.kpi4j.summary.WorstOf;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SummaryWordsTest {

    private static final String AREA = "E09000006";
    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final Cuts CUTS = new Cuts(Rational.of(80), Rational.of(40));

    private static Indicator indicator(String id) {
        return Quantitative.define(id, "Number of " + id)
                .priority("safe")
                .measuredAs(new Direct(new Unit.Count("")))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("10"))
                .build();
    }

    /** Visits meet their target, calls miss it, letters are late. */
    private static String report(@Nullable SummaryRule rule, RollUp rollUp) {
        var framework = new Framework(
                "f",
                "A framework",
                new AreaId(AREA),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(new Priority("safe", "Children are safe", rule)),
                List.of(),
                List.of(indicator("visits"), indicator("calls"), indicator("letters")),
                Governance.NONE,
                rollUp,
                ResultsChain.NONE);
        Figures figures = Figures.of(Figure.of("visits", AREA, YEAR, "12"), Figure.of("calls", AREA, YEAR, "9"));
        return PlainText.render(Narrator.document(new CommitteeReport(
                        Evaluator.evaluate(framework, figures, YEAR, YEAR.end().plusDays(30)))))
                .replaceAll("\\s+", " ");
    }

    private static String report(@Nullable SummaryRule rule) {
        return report(rule, RollUp.NONE);
    }

    @Test
    @DisplayName("Pitfall 26: counts by level first, and one level only under a named rule")
    void withoutARuleThereAreCountsAndNoLevelForAll() {
        assertThat(report(null))
                .contains("3 indicators: 2 judged (1 met, 1 missed), 1 not judged (1 late)")
                .doesNotContain("Children are safe:", "as a whole");
    }

    @Test
    void worstOfSaysOfHowManyAndWhatIsMissing() {
        assertThat(report(new WorstOf(List.of())))
                .contains("Children are safe: ■ Missed, the worst of the 2 judged. Incomplete: 2 of 3 indicators are"
                        + " judged; not judged: Number of letters (late).");
    }

    @Test
    void shareSaysWhatTheRuleAsksFor() {
        assertThat(report(new ShareMet(CUTS, List.of())))
                .contains(
                        "Children are safe: ▲ Near, 50% of the 2 judged are on target; the rule asks for 80%, and for 40%"
                                + " to be near.");
    }

    @Test
    @DisplayName("Pitfall 25: planned and actual weights are both told")
    void weightedTellsPlannedAndActualWeights() {
        Map<String, Rational> weights =
                Map.of("visits", Rational.of(3), "calls", Rational.ONE, "letters", Rational.of(4));

        assertThat(report(new Weighted(weights, new Cuts(Rational.of(80), null), List.of())))
                .contains(
                        "Children are safe: ■ Missed, 75% by weight of the 2 judged is on target; the rule asks for 80%."
                                + " Weights planned and actual: Number of visits 38% and 75%; Number of calls 13% and 25%; Number of"
                                + " letters 50% and 0%.");
    }

    @Test
    void criticalMemberIsNamed() {
        assertThat(report(new ShareMet(new Cuts(Rational.ONE, null), List.of("calls"))))
                .contains("Children are safe: ■ Missed, because Number of calls is critical and is missed.");
        assertThat(report(new ShareMet(new Cuts(Rational.ONE, null), List.of("letters"))))
                .contains("Children are safe: no level, late.");
    }

    @Test
    void wholeOverPrioritiesIsIncompleteWhereAPriorityIs() {
        assertThat(report(
                        new ShareMet(CUTS, List.of()),
                        new RollUp(new WorstOf(List.of()), RollUp.Over.PRIORITIES, List.of())))
                .contains("The framework as a whole: ▲ Near, the level of the only one judged. Incomplete: 2 of 3"
                        + " indicators are judged; not judged: Children are safe (2 of 3).");
    }
}
