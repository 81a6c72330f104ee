package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.RunOfMoves;
import org.junit.jupiter.api.Test;

/** What is bad by more than chance and on its way to be worse, in the report. */
class ConcernWordsTest {

    private static final String AREA = "E09000006";

    private static Period quarter(int quarter) {
        return Period.quarter(YearType.FINANCIAL, 2024, quarter);
    }

    private static IndicatorBuilder<Quantitative> share() {
        return Quantitative.define("it", "In time")
                .owner("Head of Plans")
                .measuredAs(new Percentage("in time", "plans"))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .significance(new Significance(Confidence.NINETY_FIVE));
    }

    /** Of 60 each quarter; 45 lie between 62.8% and 84.2%, 28 between 34.6% and 59.1%. */
    private static String report(IndicatorBuilder<Quantitative> indicator, int... inTime) {
        var figures = new Figure[inTime.length];
        for (int i = 0; i < inTime.length; i++) {
            figures[i] = Figure.of("it", AREA, quarter(i + 1), inTime[i], 60);
        }
        Period last = quarter(inTime.length);
        Framework framework = Framework.of(AREA, indicator.build());
        return PlainText.render(Narrator.document(new CommitteeReport(Evaluator.evaluate(
                        framework, Figures.of(figures), last, last.end().plusDays(20)))))
                .replaceAll("\\s+", " ");
    }

    @Test
    void worseThanTheTargetAndWorseThanBeforeIsListed() {
        assertThat(report(share().target(Target.atLeast("60")), 45, 28))
                .contains(
                        "Significantly worse and getting worse ------------------------------------- - In time:"
                                + " significantly worse than the target (95% interval 34.6% to 59.1%); significantly worse"
                                + " than in 2024/25 Q1 (95% intervals 34.6% to 59.1% now, 62.8% to 84.2% then). Owner: Head of Plans.");
    }

    @Test
    void trendRuleCountsAsGettingWorse() {
        assertThat(report(share().target(Target.atLeast("90")).trend(new RunOfMoves(3)), 48, 47, 46, 45))
                .contains("Significantly worse and getting worse")
                .contains(
                        "In time: significantly worse than the target (95% interval 62.8% to 84.2%); worsening: 3 falls in a row");
    }

    @Test
    void whatIsNotWorseOrNotGettingWorseIsNotListed() {
        assertThat(report(share().target(Target.atLeast("60")), 28, 28)).doesNotContain("getting worse");
        assertThat(report(share().target(Target.atLeast("55")), 45, 28)).doesNotContain("getting worse");
        assertThat(report(share().target(Target.atLeast("90")), 45, 45)).doesNotContain("getting worse");
    }
}
