package io.github.kpi4j.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.trend.TrendFinding.Detected;
import io.github.kpi4j.trend.TrendFinding.NotDetected;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwoPointRulesTest {

    private static final TrendRule PREVIOUS = new AgainstPrevious();
    private static final TrendRule LAST_YEAR = new AgainstLastYear();

    private static Series.Point point(int startYear, int quarter, String value, Mark... marks) {
        return new Series.Point(
                Period.quarter(YearType.FINANCIAL, startYear, quarter),
                Value.Amount.of(Rational.parse(value)),
                Set.of(marks),
                "");
    }

    private static Series.Point absent(int startYear, int quarter, Reason reason) {
        return Series.Point.of(Period.quarter(YearType.FINANCIAL, startYear, quarter), new Value.Absent(reason));
    }

    private static Series series(Series.Point... points) {
        return Series.of(Cadence.quarterly(YearType.FINANCIAL), List.of(points));
    }

    private static Detected found(TrendRule rule, Series series, Polarity polarity) {
        return (Detected) rule.detect(series, polarity);
    }

    @Test
    void latestPointIsHeldAgainstThatOfThePeriodBefore() {
        Series.Point before = point(2024, 1, "14.8");
        Series.Point latest = point(2024, 2, "18");
        Detected found = found(PREVIOUS, series(point(2023, 4, "99"), before, latest), Polarity.LOWER);

        assertThat(found.points()).containsExactly(before, latest);
        assertThat(found.movement()).isEqualTo(Movement.UP);
        assertThat(found.direction()).isEqualTo(Direction.WORSENING);
        assertThat(found.change().amount()).isEqualTo(Rational.parse("3.2"));
    }

    @Test
    void latestPointIsHeldAgainstThatOfTheSameQuarterLastYear() {
        Series.Point then = point(2023, 2, "20");
        Series.Point latest = point(2024, 2, "18");
        Detected found = found(LAST_YEAR, series(then, point(2024, 1, "10"), latest), Polarity.LOWER);

        assertThat(found.points()).containsExactly(then, latest);
        assertThat(found.direction()).isEqualTo(Direction.IMPROVING);
    }

    @Test
    void gapIsNotSteppedOver() {
        Series gap = series(point(2024, 1, "14"), point(2024, 3, "18"));

        assertThat(PREVIOUS.detect(gap, Polarity.LOWER)).isEqualTo(new NotDetected(PREVIOUS, Reason.NOT_AVAILABLE, 1));
        assertThat(LAST_YEAR.detect(gap, Polarity.LOWER))
                .isEqualTo(new NotDetected(LAST_YEAR, Reason.NOT_AVAILABLE, 1));
    }

    @Test
    void onePointIsTooFewAndNoPointIsNotAvailable() {
        assertThat(PREVIOUS.detect(series(point(2024, 1, "14")), Polarity.LOWER))
                .isEqualTo(new NotDetected(PREVIOUS, Reason.TOO_FEW, 1));
        assertThat(PREVIOUS.detect(series(), Polarity.LOWER))
                .isEqualTo(new NotDetected(PREVIOUS, Reason.NOT_AVAILABLE, 0));
    }

    /** Pitfall 2. */
    @Test
    void missingValueIsNotAFallToZero() {
        Series missingNow = series(point(2024, 1, "14"), absent(2024, 2, Reason.SUPPRESSED));
        Series missingThen = series(absent(2024, 1, Reason.LATE), point(2024, 2, "14"));

        assertThat(PREVIOUS.detect(missingNow, Polarity.LOWER))
                .isEqualTo(new NotDetected(PREVIOUS, Reason.SUPPRESSED, 0));
        assertThat(PREVIOUS.detect(missingThen, Polarity.LOWER)).isEqualTo(new NotDetected(PREVIOUS, Reason.LATE, 1));
    }

    /** Pitfall 34. */
    @Test
    void breakIsNotCrossed() {
        Series broken = series(point(2024, 1, "14"), point(2024, 2, "40", Mark.BREAK));

        assertThat(PREVIOUS.detect(broken, Polarity.LOWER))
                .isEqualTo(new NotDetected(PREVIOUS, Reason.NOT_COMPARABLE, 1));
    }

    @Test
    void wordsAreNotComparable() {
        Period q1 = Period.quarter(YearType.FINANCIAL, 2024, 1);
        Series words = series(Series.Point.of(q1, new Value.Words("good")), point(2024, 2, "14"));

        assertThat(PREVIOUS.detect(words, Polarity.HIGHER))
                .isEqualTo(new NotDetected(PREVIOUS, Reason.NOT_COMPARABLE, 1));
    }

    /** Pitfall 29. */
    @Test
    void moveNoLargerThanTheDeadBandIsNoMovement() {
        Series series = series(point(2024, 1, "14"), point(2024, 2, "14.5"));

        assertThat(found(new AgainstPrevious(Rational.parse("0.5")), series, Polarity.LOWER)
                        .movement())
                .isEqualTo(Movement.SAME);
        assertThat(found(new AgainstPrevious(Rational.parse("0.5")), series, Polarity.LOWER)
                        .direction())
                .isEqualTo(Direction.STEADY);
        assertThat(found(new AgainstPrevious(Rational.parse("0.4")), series, Polarity.LOWER)
                        .direction())
                .isEqualTo(Direction.WORSENING);
        assertThatIllegalArgumentException().isThrownBy(() -> new AgainstPrevious(Rational.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgainstLastYear(Rational.of(-1)));
    }

    @Test
    void irregularSeriesHasAPreviousPointButNoLastYear() {
        Cadence irregular = Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.FINANCIAL);
        Series.Point first = Series.Point.of(Period.snapshot(LocalDate.of(2022, 5, 1)), Value.Amount.of(Rational.ONE));
        Series.Point second =
                Series.Point.of(Period.snapshot(LocalDate.of(2023, 5, 1)), Value.Amount.of(Rational.of(2)));
        Series series = Series.of(irregular, List.of(first, second));

        assertThat(found(PREVIOUS, series, Polarity.HIGHER).direction()).isEqualTo(Direction.IMPROVING);
        assertThat(LAST_YEAR.detect(series, Polarity.HIGHER)).isInstanceOf(NotDetected.class);
    }

    @Test
    void findingRestsOnPointsThatHaveValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Detected(PREVIOUS, List.of(), Movement.SAME, Polarity.HIGHER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Detected(
                        PREVIOUS,
                        List.of(point(2024, 1, "1"), absent(2024, 2, Reason.LATE)),
                        Movement.SAME,
                        Polarity.HIGHER));
    }
}
