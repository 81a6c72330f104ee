package io.github.kpi4j.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.forecast.Forecast.NotProjected;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForecastRefusalsTest {

    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final Cadence YEAR_TO_DATE = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
    private static final List<ForecastRule> OF_FOUR = List.of(new RunRate(3), new LinearTrend(4), new SeasonalNaive());

    /** Values from 2010/11 Q1 on; an empty text for no figure, ! for a break before it, x for one that was not collected. */
    private static Series series(Cadence cadence, String... values) {
        long first = 2009L * cadence.slotsPerYear();
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < values.length; i++) {
            String text = values[i].replace("!", "");
            Set<Mark> marks = values[i].startsWith("!") ? Set.of(Mark.BREAK) : Set.of();
            Value value = text.equals("x")
                    ? new Value.Absent(Reason.NOT_COLLECTED)
                    : text.equals("words") ? new Value.Words("good") : text.isEmpty() ? null : amount(text);
            if (value != null) {
                points.add(new Series.Point(cadence.in(first + i), value, marks, ""));
            }
        }
        return Series.of(cadence, points);
    }

    private static Value amount(String text) {
        return Value.Amount.of(Rational.parse(text));
    }

    private static void assertRefused(ForecastRule rule, Series series, Reason reason, int points) {
        assertThat(rule.project(series, 1)).isEqualTo(new NotProjected(reason, points));
    }

    @Test
    void whatIsWantingIsNamed() {
        for (ForecastRule rule : OF_FOUR) {
            assertRefused(rule, series(QUARTERLY), Reason.NOT_AVAILABLE, 0);
            assertRefused(rule, series(QUARTERLY, "2", "3", "5"), Reason.TOO_FEW, 3);
            assertRefused(rule, series(QUARTERLY, "1", "", "3", "5", "4"), Reason.NOT_AVAILABLE, 3);
            assertRefused(rule, series(QUARTERLY, "1", "2", "!3", "5", "4"), Reason.NOT_COMPARABLE, 3);
            assertRefused(rule, series(QUARTERLY, "1", "x", "3", "5", "4"), Reason.NOT_COLLECTED, 3);
            assertRefused(rule, series(QUARTERLY, "1", "words", "3", "5", "4"), Reason.NOT_COMPARABLE, 3);
            assertRefused(rule, series(QUARTERLY, "1", "2", "3", "5", "x"), Reason.NOT_COLLECTED, 0);
        }
        assertRefused(new Holt(), series(QUARTERLY, "1", "2", "3", "5", "4"), Reason.TOO_FEW, 5);
        assertRefused(new Holt(), series(QUARTERLY, "1", "!2", "3", "5", "4", "6"), Reason.NOT_COMPARABLE, 5);
    }

    @Test
    void figuresAtIrregularDatesHaveNoNextPeriod() {
        var cadence = Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.FINANCIAL);
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < 8; i++) {
            points.add(Series.Point.of(cadence.in(15_000 + 200L * i), amount("" + i)));
        }
        Series inspections = Series.of(cadence, points);

        for (ForecastRule rule : OF_FOUR) {
            assertRefused(rule, inspections, Reason.NOT_COMPARABLE, 0);
        }
        assertRefused(new Holt(), inspections, Reason.NOT_COMPARABLE, 0);
        assertThat(((Forecast.Projected) new LastValue().project(inspections, 1)).uncertainty())
                .isEqualTo(new Uncertainty.Unknown(Uncertainty.Why.NOT_STATED));
    }

    @Test
    void onlyTheRunRateGoesOnWithTotalsOfTheYearSoFar() {
        Series totals = series(YEAR_TO_DATE, "10", "20", "30", "40", "10", "20", "30");

        for (ForecastRule rule : List.of(new LastValue(), new LinearTrend(4), new SeasonalNaive(), new Holt())) {
            assertRefused(rule, totals, Reason.NOT_COMPARABLE, 0);
        }
        assertThat(new RunRate(1).project(totals, 1)).isInstanceOf(Forecast.Projected.class);
        assertThat(new RunRate(1).project(totals, 2)).isEqualTo(new NotProjected(Reason.NOT_COMPARABLE, 0));
        assertThat(new RunRate(1).project(totals, Integer.MAX_VALUE))
                .isEqualTo(new NotProjected(Reason.NOT_COMPARABLE, 0));
        assertRefused(new RunRate(2), series(YEAR_TO_DATE, "10", "!20", "30"), Reason.NOT_COMPARABLE, 2);
        assertRefused(new RunRate(2), series(YEAR_TO_DATE, "10", "", "30"), Reason.NOT_AVAILABLE, 1);
        assertRefused(new RunRate(2), series(YEAR_TO_DATE, "10", "20", "x"), Reason.NOT_COLLECTED, 0);
    }

    @Test
    void shareOfCasesInTheYearSoFarIsNoTotal() {
        var half = new Value.Amount(Rational.of(50), Rational.of(20), Rational.of(40));
        Series share = Series.of(YEAR_TO_DATE, List.of(Series.Point.of(YEAR_TO_DATE.in(2010L * 4), half)));

        assertRefused(new RunRate(1), share, Reason.NOT_COMPARABLE, 0);
    }

    @Test
    void poolsThatShareYearsHaveNoChangeThatGoesOn() {
        var pools = Cadence.of(Frequency.YEARLY, Span.THREE_YEARS, YearType.FINANCIAL);
        Series series = series(pools, "1", "2", "3", "5", "4", "6");

        assertRefused(new RunRate(2), series, Reason.NOT_COMPARABLE, 3);
        assertThat(new RunRate(3).project(series, 1)).isInstanceOf(Forecast.Projected.class);
        assertThat(new LinearTrend(4).project(series, 1)).isInstanceOf(Forecast.Projected.class);
    }

    @Test
    void yearlyFiguresHaveNoTimeOfYear() {
        assertRefused(new SeasonalNaive(), series(YEARLY, "1", "2"), Reason.NOT_COMPARABLE, 0);
        assertRefused(new SeasonalNaive(), series(YEARLY), Reason.NOT_AVAILABLE, 0);
    }

    @Test
    void settingsAreInTheirBounds() {
        for (int over : new int[] {3, 121}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LinearTrend(over))
                    .withMessageContaining("over is " + over);
        }
        for (String weight : List.of("0", "1", "-0.5", "1/3", "0.0000001")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Holt(Rational.parse(weight), null))
                    .withMessageContaining("level is " + weight);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Holt(null, Rational.parse(weight)))
                    .withMessageContaining("trend is " + weight);
        }
    }
}
