package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineVersion;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said about where change is counted from. */
class StartingPointWordsTest {

    private static final Period Q3 = Period.quarter(YearType.FINANCIAL, 2024, 3);
    private static final Period Q4 = Period.quarter(YearType.FINANCIAL, 2024, 4);
    private static final Value FORTY = Value.Amount.of(Rational.of(40));

    private static IndicatorBuilder<Quantitative> visits(Baseline baseline) {
        return Quantitative.define("visits", "Visits in time")
                .measuredAs(new Percentage("visits in time", "visits"))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .target(Target.atLeast("80"))
                .baseline(baseline);
    }

    private static Figure figure(Period period, String value, Mark... marks) {
        Figure plain = Figure.of("visits", "E09000006", period, new Observation.Single(Rational.parse(value)));
        return new Figure(plain.indicator(), plain.area(), period, plain.observation(), Set.of(marks), null, "");
    }

    private static String baseline(IndicatorBuilder<Quantitative> indicator, Figure... figures) {
        String told = Narrator.explain(
                Evaluator.evaluate(Framework.of("E09000006", indicator.build()), Figures.of(figures), Q4, Q4.end())
                        .evaluations()
                        .get(0));
        return told.replaceAll("\\s+", " ").replaceAll("^.*? baseline ", "");
    }

    @Test
    void statedValueIsToldWithItsPeriod() {
        var stated = new Baseline.Stated(FORTY, Period.year(YearType.FINANCIAL, 2022), "annual return");

        assertThat(baseline(visits(stated), figure(Q4, "60")))
                .startsWith("40.0% in 2022/23; up 20.0 percentage points (50% more) since then, an improvement");
    }

    @Test
    @DisplayName("Pitfall 34: comparison across a definition change")
    void statedValueFromBeforeABreakIsNotComparedAndTheBreakIsNamed() {
        var stated = new Baseline.Stated(FORTY, Period.year(YearType.FINANCIAL, 2022), "annual return");

        assertThat(baseline(visits(stated), figure(Q3, "50", Mark.BREAK), figure(Q4, "60")))
                .startsWith("not comparable with 2022/23: the series breaks in 2024/25 Q3");
    }

    @Test
    void statedValueThatNobodyDatedIsNotCarriedAcrossABreakSilently() {
        var stated = new Baseline.Stated(FORTY, "annual return");

        assertThat(baseline(visits(stated), figure(Q3, "50", Mark.BREAK), figure(Q4, "60")))
                .contains("nobody noted when the baseline is from, and the series breaks in 2024/25 Q3");
        assertThat(baseline(visits(stated), figure(Q3, "50"), figure(Q4, "60"))).doesNotContain("nobody noted");
    }

    @Test
    void statedValueOfALaterPeriodIsNoStartingPointYet() {
        var stated = new Baseline.Stated(FORTY, Period.quarter(YearType.FINANCIAL, 2025, 1), "annual return");

        assertThat(baseline(visits(stated), figure(Q4, "60"))).startsWith("that of 2025/26 Q1 is later than this");
    }

    @Test
    void meanIsToldWithItsPeriodsAndWhatItStillWants() {
        Period q1 = Period.quarter(YearType.FINANCIAL, 2024, 1);
        Period q2 = Period.quarter(YearType.FINANCIAL, 2024, 2);
        var mean = new Baseline.MeanOf(List.of(q1, q2));

        assertThat(baseline(visits(mean), figure(q1, "40"), figure(q2, "50"), figure(Q4, "60")))
                .startsWith("45.0% on average over 2024/25 Q1 and 2024/25 Q2; up 15.0 percentage points");
        assertThat(baseline(visits(mean), figure(q1, "40"), figure(Q4, "60")))
                .startsWith("no value in 2024/25 Q2, which the mean needs");
    }

    @Test
    void newBaselineIsToldWithItsDayItsReasonAndWhatItTookThePlaceOf() {
        Period q2 = Period.quarter(YearType.FINANCIAL, 2024, 2);
        var rebaselined = visits(new Baseline.OfPeriod(q2))
                .baseline(new BaselineVersion(
                        new Baseline.OfPeriod(Q3), Q4.start(), Q4.start(), "visits by phone no longer count"));

        assertThat(baseline(rebaselined, figure(q2, "40"), figure(Q3, "50"), figure(Q4, "60")))
                .startsWith("50.0% in 2024/25 Q3, re-baselined on 1 January 2025 (visits by phone no longer count;"
                        + " before that, counted from 2024/25 Q2); up 10.0 percentage points");
    }

    @Test
    void otherStartingPointsAreToldByName() {
        var both = visits(new Baseline.OfPeriod(Q3))
                .otherBaseline("before the pandemic", new Baseline.Stated(FORTY, "annual return"));

        assertThat(baseline(both, figure(Q3, "50"), figure(Q4, "60")))
                .contains("baseline before the pandemic: 40.0%; up 20.0 percentage points");
    }
}
