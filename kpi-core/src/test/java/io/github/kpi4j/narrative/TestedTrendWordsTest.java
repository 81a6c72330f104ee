package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.ChartTrend;
import io.github.kpi4j.trend.FiveYearTrend;
import io.github.kpi4j.trend.MannKendallTrend;
import io.github.kpi4j.trend.RegressionTrend;
import io.github.kpi4j.trend.RunChartTrend;
import io.github.kpi4j.trend.RunOfMoves;
import io.github.kpi4j.trend.TrendFinding;
import io.github.kpi4j.trend.TrendRule;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TestedTrendWordsTest {

    private static final YearType YEARS = YearType.FINANCIAL;
    private static final Period LAST = Period.year(YEARS, 2024);

    /** What is told of yearly percentages, the last of which is provisional. */
    private static String trend(TrendRule rule, int... values) {
        Outcome share = Outcome.define("share", "Share")
                .measuredAs(new Direct(new Unit.Percent()))
                .reported(Cadence.yearly(YEARS))
                .target(Target.atLeast("80"))
                .trend(rule)
                .build();
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < values.length; i++) {
            figures.add(new Figure(
                    new IndicatorId("share"),
                    new AreaId("a"),
                    Period.year(YEARS, 2025 - values.length + i),
                    new Observation.Single(Rational.of(values[i])),
                    i == values.length - 1 ? Set.of(Mark.PROVISIONAL) : Set.of(),
                    null,
                    ""));
        }
        String told =
                Narrator.explain(Evaluator.evaluate(Framework.of("a", share), Figures.of(figures), LAST, LAST.end())
                        .get(share.id()));
        String joined = told.lines().map(String::strip).collect(Collectors.joining(" "));
        return joined.substring(joined.indexOf("trend ") + "trend".length()).strip();
    }

    private static TrendRule charted() {
        return new ChartTrend(ChartRules.COUNCIL.withMinimumPoints(4), Phases.ONE);
    }

    @Test
    void aControlChartSaysWhetherTheProcessMeetsTheTarget() {
        assertThat(trend(charted(), 90, 92, 90, 92, 90, 92))
                .contains("within the limits of 85.7% and 96.3% (control chart of 6 years)")
                .contains("assurance  the process, as it is, can be expected to meet the target of at least 80% every"
                        + " time (control chart of 6 years)");
        assertThat(trend(charted(), 60, 62, 60, 62, 60, 62))
                .contains("can be expected to miss the target of at least 80% every time, unless it is changed");
        assertThat(trend(charted(), 79, 82, 79, 82, 79, 82))
                .contains("will sometimes meet the target of at least 80% and sometimes not");
        assertThat(trend(charted(), 90, 90, 90, 90, 90, 90)).doesNotContain("assurance");
        assertThat(trend(new MannKendallTrend(), 90, 92, 90, 92, 90, 92)).doesNotContain("assurance");
    }

    @Test
    void aRunChartSaysWhereTheLatestFiguresLie() {
        assertThat(trend(new RunChartTrend(), 60, 61, 62, 63, 64, 65, 66, 67, 68, 69))
                .startsWith(
                        "improving: the latest 5 figures lie above the median of 64.5%, and the figures cross it less"
                                + " often than chance explains (run chart of 10 years); one of the figures is provisional");
        assertThat(trend(
                        new RunChartTrend(10, 12),
                        64,
                        66,
                        64,
                        66,
                        64,
                        66,
                        64,
                        66,
                        64,
                        66,
                        65,
                        65,
                        61,
                        62,
                        61,
                        62,
                        61,
                        60,
                        61,
                        62))
                .startsWith("worsening: the latest 8 figures that are not on it lie below the median of 65.0%")
                .contains("more in a row than chance explains (run chart of 20 years, median of the first 12)");
        assertThat(trend(new RunChartTrend(), 60, 69, 61, 68, 62, 67, 63, 66, 64, 65))
                .startsWith("steady (no clear change): runs on either side of the median of 64.5% are no longer than"
                        + " chance makes them (run chart of 10 years)");
        assertThat(trend(new RunChartTrend(), 60, 60, 60, 60, 60, 60, 60, 60, 60, 60))
                .startsWith("steady (no clear change): all figures lie on their median (run chart of 10 years)");
        assertThat(trend(
                        new RunChartTrend(),
                        69,
                        69,
                        69,
                        69,
                        69,
                        69,
                        69,
                        69,
                        69,
                        61,
                        62,
                        61,
                        62,
                        61,
                        62,
                        61,
                        62,
                        61,
                        68,
                        62))
                .contains("the figures have shifted about the median of 65.0% by more than chance explains, but the"
                        + " latest do not show which way (run chart of 20 years)");
    }

    @Test
    void steadyAtTheBestPossibleIsSaid() {
        assertThat(trend(new MannKendallTrend(), 100, 100, 100, 100, 100))
                .startsWith("steady (no clear change), at the best possible: over 5 years, any change may be chance");
        assertThat(trend(new RunOfMoves(3), 100, 100, 100, 100, 100))
                .startsWith("no clear change, at the best possible: no run of 3 moves the same way");
    }

    @Test
    void aRuleOfOnesOwnIsCalledByItsName() {
        TrendRule own = new TrendRule() {
            @Override
            public TrendFinding detect(Series history, Polarity polarity) {
                return history.points().size() < 3
                        ? new TrendFinding.NotDetected(this, Reason.TOO_FEW, 2)
                        : new TrendFinding.Detected(this, history.points(), Change.Movement.UP, polarity);
            }

            @Override
            public String name() {
                return "seasonal comparison";
            }
        };
        assertThat(trend(own, 60, 61, 64))
                .startsWith("improving: up 4.0 percentage points since 2022/23 (seasonal comparison)");
        assertThat(trend(own, 60, 61)).startsWith("cannot be told by seasonal comparison: ");
    }

    @Test
    void aTrendSaysHowManyFiguresHowFastAndByWhichRule() {
        assertThat(trend(new MannKendallTrend(), 60, 61, 62, 63, 64))
                .isEqualTo("improving: rising over 5 years by 1.0 percentage points a year; unlikely to be chance"
                        + " (Mann-Kendall, p 0.027); one of the figures is provisional");
        assertThat(trend(new RegressionTrend(), 66, 64, 62, 60))
                .startsWith("worsening: falling over 4 years by 2.0 percentage points a year, give or take 0")
                .contains("(regression, 95% confidence)");
    }

    @Test
    void whatFindsNothingIsSteady() {
        assertThat(trend(new MannKendallTrend(), 60, 62, 61, 63, 64))
                .startsWith("steady (no clear change): over 5 years, any change may be chance (Mann-Kendall, p 0.086)");
        assertThat(trend(new RegressionTrend(), 60, 60, 60, 60))
                .startsWith("steady (no clear change): over 4 years, neither rising nor falling (regression");
        assertThat(trend(new ChartTrend(ChartRules.COUNCIL.withMinimumPoints(4), Phases.ONE), 60, 60, 60, 60))
                .startsWith(
                        "steady (no clear change): the figures do not vary enough to draw limits (control chart of 4");
    }

    @Test
    void whatCannotBeToldNamesTheRule() {
        assertThat(trend(new MannKendallTrend(), 60, 61))
                .startsWith(
                        "cannot be told by Mann-Kendall: it needs at least 5 comparable figures one after the other, and"
                                + " there are two");
        assertThat(trend(new FiveYearTrend(), 60, 61, 62, 63, 64))
                .startsWith(
                        "cannot be told by recent trend: it needs the cases counted, and out of how many, in every year");
    }
}
