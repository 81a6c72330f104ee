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
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.ChartTrend;
import io.github.kpi4j.trend.FiveYearTrend;
import io.github.kpi4j.trend.MannKendallTrend;
import io.github.kpi4j.trend.RegressionTrend;
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
                .startsWith("cannot be told by recent trend: it needs the cases counted, and out of how many, in every year");
    }
}
