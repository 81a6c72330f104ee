package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.Holt;
import io.github.kpi4j.forecast.LastValue;
import io.github.kpi4j.forecast.LinearTrend;
import io.github.kpi4j.forecast.RunRate;
import io.github.kpi4j.forecast.SeasonalNaive;
import io.github.kpi4j.forecast.TurnTheCurve;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.Target;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** How a report tells what a rule made of the figures up to the turning point, the fourth before the last. */
class CurvesInWordsTest {

    private static final String AREA = "E09000006";
    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final Cadence YEAR_TO_DATE = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
    private static final String[] QUARTERS = {"52", "55", "53", "57", "54", "56.5", "55", "59", "57", "60", "58", "63"};

    private static String told(ForecastRule rule, String... values) {
        return told(rule, QUARTERLY, new Unit.Percent(), values.length - 5, values);
    }

    /** The facts about the last of some figures, of the quarters from 2022/23 Q1 on. */
    private static String told(ForecastRule rule, Cadence cadence, Unit unit, int since, String... values) {
        long first = 2021L * 4;
        var rows = new ArrayList<Figure>();
        for (int i = 0; i < values.length; i++) {
            rows.add(Figure.of("lasting", AREA, cadence.in(first + i), values[i]));
        }
        Period last = cadence.in(first + values.length - 1);
        var turn = new TurnTheCurve(cadence.in(first + since), rule);
        Outcome lasting = Outcome.define("lasting", "Placements that last", turn)
                .measuredAs(new Direct(unit))
                .reported(cadence)
                .target(new Promise.Stated(Target.atLeast("60")))
                .build();
        return Narrator.explain(Evaluator.evaluate(Framework.of(AREA, lasting), Figures.of(rows), last, last.end())
                        .get(new IndicatorId("lasting")))
                .replaceAll("\\s+", " ");
    }

    @Test
    void everyRuleHasItsWords() {
        assertThat(told(new LastValue(), QUARTERS))
                .contains("had it stayed as in 2023/24 Q4, it would be 59.0% in 2024/25 Q4");
        assertThat(told(new RunRate(4), QUARTERS))
                .contains("had it gone on as in 2022/23 Q4 to 2023/24 Q4, it would be 61.0%");
        assertThat(told(new LinearTrend(8), QUARTERS))
                .contains(
                        "had it gone on along the straight line through 2022/23 Q1 to 2023/24 Q4, it would be 60.2% in 2024/25"
                                + " Q4, give or take 6.5 percentage points; it is 63.0%: better by 2.8 percentage points, which"
                                + " may be chance (from 8 figures)");
        assertThat(told(new SeasonalNaive(), QUARTERS))
                .contains("had it repeated the year from 2023/24 Q1 to 2023/24 Q4, it would be 59.0% in 2024/25 Q4");
        assertThat(told(new Holt(Rational.of(1, 2), Rational.of(1, 10)), QUARTERS))
                .contains(
                        "had it gone on by the trend of 2022/23 Q1 to 2023/24 Q4, later figures counting more, it would be"
                                + " 67.0%");
    }

    @Test
    void differenceBeyondTheScatterIsUnlikelyToBeChance() {
        String[] turned = {"52", "53.1", "54", "55.2", "56", "56.9", "58", "59.1", "61", "64", "68", "73"};

        assertThat(told(new LinearTrend(8), turned))
                .contains("better by 10.0 percentage points, unlikely to be chance (from 8 figures)");
        assertThat(told(new LastValue(), "50", "52", "54", "53", "53", "53", "53", "53"))
                .contains("it is 53.0%: no different (from 1 figure)");
    }

    @Test
    void everyRuleSaysWhatItLacks() {
        String[] six = {"54", "57", "60", "58", "63", "61"};

        assertThat(told(new RunRate(4), six))
                .contains(
                        "the run rate over 4 periods needs 5 comparable figures one after the other up to 2022/23 Q2");
        assertThat(told(new LinearTrend(4), six))
                .contains("the straight line through 4 figures needs 4 comparable figures one after the other up to");
        assertThat(told(new SeasonalNaive(), six))
                .contains(
                        "repeating the latest year needs 4 comparable figures one after the other up to 2022/23 Q2, and there"
                                + " are two");
        assertThat(told(new Holt(), six))
                .contains("Holt's method needs 6 comparable figures one after the other up to");
    }

    @Test
    void totalsOfTheYearSoFarGoOnWithinTheirYear() {
        assertThat(told(new RunRate(4), YEAR_TO_DATE, new Unit.Count("adoptions"), 1, "5", "12", "16", "25"))
                .contains(
                        "had it gone on as in the year 2022/23 to September 2022, it would be 24 adoptions in the year"
                                + " 2022/23 to March 2023; it is 25 adoptions: better by 1 adoption (from 1 figure, too few to tell a"
                                + " difference from chance)");
        assertThat(told(new RunRate(4), YEAR_TO_DATE, new Unit.Count("adoptions"), 3, "5", "12", "16", "25", "6"))
                .contains("begin again each year, so they have no curve that goes on");
    }

    @Test
    void percentageOfTheYearSoFarIsNoTotal() {
        assertThat(told(new RunRate(4), YEAR_TO_DATE, new Unit.Percent(), 1, "50", "55", "58", "60"))
                .contains("begin again each year, so they have no curve that goes on");
    }
}
