package io.github.kpi4j.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.StandardScales;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.SpecialCause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.trend.TrendFinding.Detected;
import io.github.kpi4j.trend.TrendFinding.NotDetected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TestedRulesTest {

    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final MannKendallTrend MANN_KENDALL = new MannKendallTrend();
    private static final RegressionTrend REGRESSION = new RegressionTrend();
    private static final FiveYearTrend FIVE_YEARS = new FiveYearTrend();

    private static List<Series.Point> points(int... values) {
        var points = new ArrayList<Series.Point>();
        Arrays.stream(values).forEach(value -> points.add(year(points.size(), value)));
        return points;
    }

    private static Series.Point year(int number, int value, Mark... marks) {
        return new Series.Point(YEARLY.in(2001 + number), Value.Amount.of(Rational.of(value)), Set.of(marks), "");
    }

    private static Series series(int... values) {
        return Series.of(YEARLY, points(values));
    }

    /** So many of a hundred in each year. */
    private static Series shares(int... counts) {
        var points = new ArrayList<Series.Point>();
        for (int count : counts) {
            Rational share = Rational.of(count);
            points.add(
                    Series.Point.of(YEARLY.in(2001 + points.size()), new Value.Amount(share, share, Rational.HUNDRED)));
        }
        return Series.of(YEARLY, points);
    }

    private static Detected found(TrendRule rule, Series series) {
        return (Detected) rule.detect(series, Polarity.HIGHER);
    }

    private static Evidence.Test test(TrendRule rule, Series series) {
        return (Evidence.Test) found(rule, series).evidence();
    }

    private static NotDetected refused(TestedRule rule, Obstacle obstacle, int points) {
        Reason reason = obstacle == Obstacle.TOO_SHORT ? Reason.TOO_FEW : Reason.NOT_COMPARABLE;
        return new NotDetected(rule, reason, points, obstacle);
    }

    /** S = 10, variance 5 × 4 × 15 / 18 = 50/3, z = 9 / √(50/3) = 2.2045. */
    @Test
    void fiveRisesAreTheFewestThatMannAndKendallCanTellFromChance() {
        assertThat(MANN_KENDALL.fewestPoints()).isEqualTo(5);
        assertThat(found(MANN_KENDALL, series(1, 2, 3, 4, 5)).movement()).isEqualTo(Movement.UP);
        assertThat(test(MANN_KENDALL, series(1, 2, 3, 4, 5)).value()).isCloseTo(9 / Math.sqrt(50 / 3.0), within(1e-12));
        assertThat(test(MANN_KENDALL, series(1, 2, 3, 4, 5)).slope()).isEqualTo(1.0);
        assertThat(MANN_KENDALL.detect(series(1, 2, 3, 4), Polarity.HIGHER))
                .isEqualTo(refused(MANN_KENDALL, Obstacle.TOO_SHORT, 4));
        assertThat(new MannKendallTrend(Confidence.NINETY_NINE_POINT_EIGHT, null).fewestPoints())
                .isEqualTo(8);
    }

    /** One pair falls: S = 8, z = 7 / √(50/3) = 1.71. */
    @Test
    void oneStepBackAmongFiveIsSteady() {
        Detected steady = found(MANN_KENDALL, series(1, 3, 2, 4, 5));
        assertThat(steady.movement()).isEqualTo(Movement.SAME);
        assertThat(steady.direction()).isEqualTo(Direction.STEADY);
        assertThat(steady.points()).hasSize(5);
    }

    @Test
    void constantSeriesIsSteadyByEveryRule() {
        int[] flat = new int[13];
        Arrays.fill(flat, 100);
        for (TestedRule rule : List.of(MANN_KENDALL, REGRESSION, new ChartTrend())) {
            assertThat(found(rule, series(flat)).direction()).as("%s", rule).isEqualTo(Direction.STEADY);
        }
        assertThat(found(FIVE_YEARS, shares(100, 100, 100, 100, 100)).direction())
                .isEqualTo(Direction.STEADY);
        assertThat(found(FIVE_YEARS, shares(0, 0, 0, 0, 0)).direction()).isEqualTo(Direction.STEADY);
    }

    /** Slope 0.9, Sxx 5, RSS 0.7: the standard error is √0.07 = 0.26458, t(2) at 95% 4.30265; at 90% 2.91999. */
    @Test
    void slopeMovesOnlyWhereItsIntervalLeavesOutZero() {
        Series rising = series(1, 3, 3, 4);
        assertThat(test(REGRESSION, rising).value()).isCloseTo(0.9, within(1e-12));
        assertThat(test(REGRESSION, rising).threshold()).isCloseTo(4.302652729911275 * Math.sqrt(0.07), within(1e-9));
        assertThat(found(REGRESSION, rising).movement()).isEqualTo(Movement.SAME);
        assertThat(found(new RegressionTrend(new Confidence(0.9), null), rising).movement())
                .isEqualTo(Movement.UP);
        assertThat(REGRESSION.detect(series(1, 2, 3), Polarity.HIGHER))
                .isEqualTo(refused(REGRESSION, Obstacle.TOO_SHORT, 3));
    }

    @Test
    void windowIsTheLatestFiguresAtMost() {
        Series turned = series(9, 8, 7, 6, 5, 4, 5, 6, 7, 8, 9);
        assertThat(found(REGRESSION, turned).movement()).isEqualTo(Movement.SAME);
        Detected recent = found(new RegressionTrend(Confidence.NINETY_FIVE, 6), turned);
        assertThat(recent.movement()).isEqualTo(Movement.UP);
        assertThat(recent.points()).hasSize(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegressionTrend(Confidence.NINETY_FIVE, 3))
                .withMessageContaining("over: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MannKendallTrend(Confidence.NINETY_FIVE, 4))
                .withMessageContaining("over: 4");
    }

    /** Pitfall 34. */
    @Test
    void windowEndsAtABreakAndAtAGap() {
        List<Series.Point> points = points(1, 2, 3, 4, 5, 6, 7, 8);
        points.set(4, year(4, 5, Mark.BREAK));
        assertThat(MANN_KENDALL.detect(Series.of(YEARLY, points), Polarity.HIGHER))
                .isEqualTo(refused(MANN_KENDALL, Obstacle.TOO_SHORT, 4));
        assertThat(found(REGRESSION, Series.of(YEARLY, points)).points()).hasSize(4);

        points = points(1, 2, 3, 4, 5, 6, 7, 8);
        points.remove(2);
        assertThat(found(MANN_KENDALL, Series.of(YEARLY, points)).points()).hasSize(5);
    }

    @Test
    void provisionalFiguresAmongFinalOnesAreCounted() {
        List<Series.Point> points = points(1, 2, 3, 4, 5);
        points.set(4, year(4, 5, Mark.PROVISIONAL));
        assertThat(found(MANN_KENDALL, Series.of(YEARLY, points)).provisional()).isEqualTo(1);
        points.replaceAll(point -> new Series.Point(point.period(), point.value(), Set.of(Mark.PROVISIONAL), ""));
        assertThat(found(MANN_KENDALL, Series.of(YEARLY, points)).provisional()).isZero();
    }

    /** Pitfall 36. */
    @Test
    void overlappingPeriodsAreRefused() {
        Cadence rolling = Cadence.of(Frequency.QUARTERLY, Span.ROLLING_YEAR, YearType.FINANCIAL);
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < 14; i++) {
            points.add(Series.Point.of(rolling.in(8000 + i), Value.Amount.of(Rational.of(i))));
        }
        Series series = Series.of(rolling, points);
        for (TestedRule rule : List.of(MANN_KENDALL, REGRESSION, new ChartTrend())) {
            assertThat(rule.detect(series, Polarity.HIGHER)).isEqualTo(refused(rule, Obstacle.OVERLAPPING, 14));
        }
    }

    @Test
    void gradesAndWordsAreNoNumbers() {
        Scale.Grade grade = StandardScales.OFSTED.grades().get(0);
        Series graded = Series.of(YEARLY, List.of(Series.Point.of(YEARLY.in(2001), new Value.Graded(grade))));
        assertThat(REGRESSION.detect(graded, Polarity.HIGHER)).isEqualTo(refused(REGRESSION, Obstacle.NOT_NUMERIC, 0));
    }

    @Test
    void hugeNumbersAreRefusedAndNeverNaN() {
        Rational huge = Rational.parse("1" + "0".repeat(320));
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < 13; i++) {
            points.add(Series.Point.of(YEARLY.in(2001 + i), Value.Amount.of(huge.times(Rational.of(i)))));
        }
        for (TestedRule rule : List.of(MANN_KENDALL, REGRESSION, new ChartTrend())) {
            assertThat(rule.detect(Series.of(YEARLY, points), Polarity.HIGHER))
                    .isEqualTo(refused(rule, Obstacle.TOO_LARGE, 13));
        }
    }

    /** X = 250 of N = 500, Σx(t - 3) = 100, χ² = 100² / (0.25 × 100 × 10) = 40. */
    @Test
    void fiveSharesThatRiseAreARecentTrend() {
        Detected rise = found(FIVE_YEARS, shares(30, 40, 50, 60, 70));
        assertThat(rise.direction()).isEqualTo(Direction.IMPROVING);
        assertThat(((Evidence.Test) rise.evidence()).value()).isCloseTo(40, within(1e-9));
    }

    /** χ² is 17.9, but without the last year nothing changes at all, and with it the first four fall. */
    @Test
    void trendThatASingleYearMakesIsNone() {
        Detected steady = found(FIVE_YEARS, shares(33, 32, 31, 30, 80));
        assertThat(((Evidence.Test) steady.evidence()).isSignificant()).isTrue();
        assertThat(steady.movement()).isEqualTo(Movement.SAME);
    }

    @Test
    void recentTrendNeedsShares() {
        assertThat(FIVE_YEARS.detect(series(1, 2, 3, 4, 5), Polarity.HIGHER))
                .isEqualTo(refused(FIVE_YEARS, Obstacle.NO_COUNTS, 5));
        assertThat(FIVE_YEARS.detect(shares(90, 95, 99, 100, 100), Polarity.HIGHER))
                .isEqualTo(refused(FIVE_YEARS, Obstacle.ALL_COUNTED, 5));
    }

    /** Quarters are none however many there are: more of them would not help. */
    @Test
    void recentTrendIsForFiguresThatComeOnceAYear() {
        Cadence quarters = Cadence.quarterly(YearType.FINANCIAL);
        for (int figures : new int[] {1, 5}) {
            assertThat(FIVE_YEARS.detect(rising(quarters, figures), Polarity.HIGHER))
                    .isEqualTo(refused(FIVE_YEARS, Obstacle.NOT_YEARLY, figures));
        }
        for (Span span : List.of(Span.YEAR, Span.SNAPSHOT, Span.ROLLING_YEAR, Span.YEAR_TO_DATE)) {
            Cadence yearly = Cadence.of(Frequency.YEARLY, span, YearType.FINANCIAL);
            assertThat(found(FIVE_YEARS, rising(yearly, 5)).movement())
                    .as("%s", span)
                    .isEqualTo(Movement.UP);
        }
        Cadence pools = Cadence.of(Frequency.YEARLY, Span.THREE_YEARS, YearType.FINANCIAL);
        assertThat(FIVE_YEARS.detect(rising(pools, 5), Polarity.HIGHER))
                .isEqualTo(refused(FIVE_YEARS, Obstacle.OVERLAPPING, 5));
    }

    /** 30, 40, 50 and so on of a hundred. */
    private static Series rising(Cadence cadence, int figures) {
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < figures; i++) {
            Rational count = Rational.of(30 + 10 * i);
            long slot = 2001L * Math.max(1, cadence.slotsPerYear()) + i;
            points.add(Series.Point.of(cadence.in(slot), new Value.Amount(count, count, Rational.HUNDRED)));
        }
        return Series.of(cadence, points);
    }

    /** Mean 11, mean moving range 2: the limits are 11 ± 5.32, until a value of 20 stands out. */
    @Test
    void figureOutsideTheLimitsIsWorseWhereLessIsBetter() {
        int[] values = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 30};
        Detected out = (Detected) new ChartTrend().detect(series(values), Polarity.LOWER);
        assertThat(out.direction()).isEqualTo(Direction.WORSENING);
        assertThat(((Evidence.Chart) out.evidence()).cause()).isEqualTo(SpecialCause.ABOVE_UPPER_LIMIT);
        values[12] = 10;
        assertThat(found(new ChartTrend(), series(values)).direction()).isEqualTo(Direction.STEADY);
    }

    @Test
    void freshStartBeginsAStretchOfItsOwn() {
        int[] values = {10, 12, 10, 12, 10, 12, 20, 22, 20, 22, 20, 22};
        var rules = ChartRules.COUNCIL.withMinimumPoints(6);
        LocalDate start = YEARLY.in(2007).start();
        var rebased = new ChartTrend(rules, Phases.ONE.rebasedFrom(start, "new service"));
        assertThat(found(rebased, series(values)).points()).hasSize(6);
        assertThat(found(rebased, series(values)).movement()).isEqualTo(Movement.SAME);
        var later = new ChartTrend(rules, Phases.ONE.rebasedFrom(YEARLY.in(2008).start(), "new service"));
        assertThat(later.detect(series(values), Polarity.HIGHER)).isEqualTo(refused(later, Obstacle.TOO_SHORT, 5));
    }

    @Test
    void closerIsJudgedByWhereTheFiguresWent() {
        Polarity closer = Polarity.closerTo(Rational.of(4), Rational.of(5));
        Series rising = series(1, 2, 3, 4, 5);
        assertThat(((Detected) MANN_KENDALL.detect(rising, closer)).direction()).isEqualTo(Direction.IMPROVING);
        Series above = series(5, 6, 7, 8, 9);
        assertThat(((Detected) MANN_KENDALL.detect(above, closer)).direction()).isEqualTo(Direction.WORSENING);
        Series endsLow = series(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 2);
        assertThat(((Detected) MANN_KENDALL.detect(endsLow, closer)).direction())
                .isEqualTo(Direction.NOT_JUDGED);
    }
}
