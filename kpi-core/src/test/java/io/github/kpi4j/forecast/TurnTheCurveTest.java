package io.github.kpi4j.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.forecast.CurveFinding.Compared;
import io.github.kpi4j.forecast.CurveFinding.NotCompared;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.statistics.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnTheCurveTest {

    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final TurnTheCurve RUN_RATE = new TurnTheCurve(year(2022), new RunRate(3));

    private static Period year(int start) {
        return Period.year(YearType.FINANCIAL, start);
    }

    /** Absence in the years from 2019/20 on; an empty text for a year without a figure, a ! before one that breaks the series. */
    private static Series series(String... values) {
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < values.length; i++) {
            String text = values[i].replace("!", "");
            Set<Mark> marks = values[i].startsWith("!") ? Set.of(Mark.BREAK) : Set.of();
            if (!text.isEmpty()) {
                points.add(new Series.Point(year(2019 + i), Value.Amount.of(Rational.parse(text)), marks, ""));
            }
        }
        return Series.of(YEARLY, points);
    }

    private static CurveFinding latest(TurnTheCurve turn, Series series) {
        return turn.compare(series, series.latest().orElseThrow(), Polarity.LOWER);
    }

    @Test
    void totalsOfTheYearSoFarBeginAgainAndHaveNoCurve() {
        var cadence = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
        var points = new ArrayList<Series.Point>();
        for (String end : List.of("December 2024", "March 2025")) {
            points.add(new Series.Point(
                    cadence.parse("2024/25 to " + end), Value.Amount.of(Rational.of(60)), Set.of(), ""));
        }
        Series series = Series.of(cadence, points);

        for (ForecastRule rule : List.of(new RunRate(1), new LastValue())) {
            assertThat(rule.project(series, 1)).isEqualTo(new Forecast.NotProjected(Reason.NOT_COMPARABLE, 0));
        }
    }

    @Test
    void runRateGoesOnByTheAverageChange() {
        // 18.0 to 21.6 in three years is 1.2 a year; two more years make 24.0.
        var found = (Compared) latest(RUN_RATE, series("18", "19", "21", "21.6", "21.0", "19.8"));

        assertThat(found.difference().from()).isEqualTo(Rational.parse("24"));
        assertThat(found.difference().to()).isEqualTo(Rational.parse("19.8"));
        assertThat(found.difference().amount()).isEqualTo(Rational.parse("-4.2"));
        assertThat(found.difference().direction()).isEqualTo(Change.Direction.IMPROVING);
        assertThat(found.basis()).hasSize(4);

        // The changes 1, 2 and 0.6 lie 1.04 in squares from their mean 1.2; two years on that is √(1.04 ÷ 2 × 2 × (1 +
        // 2 ÷ 3)).
        assertThat(found.uncertainty()).isInstanceOf(Uncertainty.Spread.class);
        var spread = (Uncertainty.Spread) found.uncertainty();
        assertThat(spread.degreesOfFreedom()).isEqualTo(2);
        assertThat(spread.standardErrors()).hasSize(1);
        assertThat(spread.standardErrors().get(0)).isCloseTo(Math.sqrt(1.04 / 2 * 10 / 3), within(1e-12));
        assertThat(found.mayBeChance(Confidence.NINETY_FIVE)).isTrue();
        assertThat(found.mayBeChance(new Confidence(0.8))).isFalse();
    }

    @Test
    void lastValueStaysAsItIs() {
        var turn = new TurnTheCurve(year(2022), new LastValue());
        var found = (Compared) latest(turn, series("", "", "", "21.6", "", "22"));

        assertThat(found.difference().from()).isEqualTo(Rational.parse("21.6"));
        assertThat(found.difference().direction()).isEqualTo(Change.Direction.WORSENING);
        assertThat(found.basis()).hasSize(1);
    }

    @Test
    void whatIsWantingIsNamed() {
        assertThat(latest(RUN_RATE, series("", "19", "21", "21.6", "21")))
                .isEqualTo(new NotCompared(RUN_RATE, Reason.TOO_FEW, 3));
        assertThat(latest(RUN_RATE, series("18", "", "21", "21.6", "21")))
                .isEqualTo(new NotCompared(RUN_RATE, Reason.NOT_AVAILABLE, 2));
        assertThat(latest(RUN_RATE, series("18", "19", "!21", "21.6", "21")))
                .isEqualTo(new NotCompared(RUN_RATE, Reason.NOT_COMPARABLE, 2));
        assertThat(latest(RUN_RATE, series("18", "19", "21", "21.6", "!21")))
                .isEqualTo(new NotCompared(RUN_RATE, Reason.NOT_COMPARABLE, 0));
        assertThat(latest(RUN_RATE, series("18", "19", "21", "", "21")))
                .isEqualTo(new NotCompared(RUN_RATE, Reason.NOT_AVAILABLE, 0));
        assertThat(latest(RUN_RATE, series("18", "19", "21", "21.6")))
                .isEqualTo(new NotCompared(RUN_RATE, Reason.NOT_DUE, 0));
    }

    @Test
    void ownRuleThatGivesTooFewValuesIsNotTrusted() {
        ForecastRule one = (history, ahead) ->
                new Forecast.Projected(List.of(Rational.ONE), history.points().subList(0, 1));
        var turn = new TurnTheCurve(year(2022), one);

        assertThat(latest(turn, series("18", "19", "21", "21.6", "21"))).isInstanceOf(Compared.class);
        assertThat(latest(turn, series("18", "19", "21", "21.6", "21", "20")))
                .isEqualTo(new NotCompared(turn, Reason.NOT_AVAILABLE, 0));
    }

    @Test
    void runRateIsOverAtLeastOnePeriod() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RunRate(0)).withMessageContaining("periods is 0");
    }
}
