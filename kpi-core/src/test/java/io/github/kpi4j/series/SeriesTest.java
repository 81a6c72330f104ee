package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final Cadence INSPECTIONS = Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.FINANCIAL);
    private static final Cadence CENSUS = Cadence.of(Frequency.YEARLY, Span.SNAPSHOT, YearType.FINANCIAL);

    private static Series.Point point(Period period, long value, Mark... marks) {
        return new Series.Point(period, Value.Amount.of(Rational.of(value)), Set.of(marks), "");
    }

    private static Period quarter(int startYear, int quarter) {
        return Period.quarter(YearType.FINANCIAL, startYear, quarter);
    }

    private static Period day(int year, int month, int day) {
        return Period.snapshot(LocalDate.of(year, month, day));
    }

    @Test
    void pointsStandInOrderOfPeriod() {
        Series.Point first = point(quarter(2023, 4), 1);
        Series.Point second = point(quarter(2024, 1), 2);

        assertThat(Series.of(QUARTERLY, List.of(second, first)).points()).containsExactly(first, second);
        assertThat(Series.of(QUARTERLY, List.of(second, first)).latest()).contains(second);
        assertThat(Series.of(QUARTERLY, List.of()).latest()).isEmpty();
    }

    @Test
    void previousPointIsThatOfThePreviousPeriodAndNotOfThePreviousRow() {
        Series.Point q1 = point(quarter(2024, 1), 1);
        Series.Point q3 = point(quarter(2024, 3), 3);
        Series.Point q4 = point(quarter(2024, 4), 4);
        Series series = Series.of(QUARTERLY, List.of(q1, q3, q4));

        assertThat(series.before(q4)).contains(q3);
        assertThat(series.before(q3)).isEmpty();
        assertThat(series.before(q1)).isEmpty();
    }

    @Test
    void lastYearsPointIsThatOfTheSameQuarter() {
        Series.Point then = point(quarter(2023, 2), 1);
        Series.Point now = point(quarter(2024, 2), 2);
        Series.Point other = point(quarter(2024, 3), 3);
        Series series = Series.of(QUARTERLY, List.of(then, now, other));

        assertThat(series.yearBefore(now)).contains(then);
        assertThat(series.yearBefore(other)).isEmpty();
    }

    @Test
    void irregularPointsFollowOneAnotherInTimeAndHaveNoLastYear() {
        Series.Point first = point(day(2016, 6, 27), 0);
        Series.Point second = point(day(2023, 11, 15), 3);
        Series series = Series.of(INSPECTIONS, List.of(second, first));

        assertThat(series.before(second)).contains(first);
        assertThat(series.before(first)).isEmpty();
        assertThat(series.yearBefore(second)).isEmpty();
    }

    @Test
    void laterOfTwoPointsInOneSlotHolds() {
        Series.Point may = point(day(2024, 5, 15), 1);
        Series.Point march = point(day(2025, 3, 31), 2);

        assertThat(Series.of(CENSUS, List.of(march, may)).points()).containsExactly(march);
        assertThat(Series.of(CENSUS, List.of(may, march)).points()).containsExactly(march);
    }

    @Test
    void breakOfThePointThatGivesWayIsNotLost() {
        Series.Point before = point(day(2024, 3, 31), 1);
        Series.Point broken = point(day(2024, 5, 15), 2, Mark.BREAK, Mark.PROVISIONAL);
        Series.Point after = point(day(2025, 3, 31), 3, Mark.REVISED);
        Series series = Series.of(CENSUS, List.of(after, broken, before));
        Series.Point latest = series.latest().orElseThrow();

        assertThat(latest.value()).isEqualTo(after.value());
        assertThat(latest.marks()).containsExactly(Mark.REVISED, Mark.BREAK);
        assertThat(series.breaksBetween(before, latest)).isTrue();
    }

    @Test
    void breakLiesBetweenWhatIsBeforeItAndItself() {
        Series.Point q1 = point(quarter(2024, 1), 1);
        Series.Point q2 = point(quarter(2024, 2), 2, Mark.BREAK);
        Series.Point q3 = point(quarter(2024, 3), 3);
        Series series = Series.of(QUARTERLY, List.of(q1, q2, q3));

        assertThat(series.breaksBetween(q1, q2)).isTrue();
        assertThat(series.breaksBetween(q1, q3)).isTrue();
        assertThat(series.breaksBetween(q2, q3)).isFalse();
    }

    @Test
    void pointIsFoundByItsPeriod() {
        Series.Point q1 = point(quarter(2024, 1), 1);
        Series.Point q2 = point(quarter(2024, 2), 2);
        Series series = Series.of(QUARTERLY, List.of(q1, q2));

        assertThat(series.at(quarter(2024, 1))).contains(q1);
        assertThat(series.at(quarter(2024, 2))).contains(q2);
        assertThat(series.at(quarter(2024, 3))).isEmpty();
        assertThat(series.at(quarter(2023, 4))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> series.at(Period.year(YearType.FINANCIAL, 2024)));
    }

    @Test
    void periodsOfAnotherKindAreRefused() {
        Series.Point year = point(Period.year(YearType.FINANCIAL, 2024), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(QUARTERLY, List.of(year)))
                .withMessageContaining("2024/25");
    }

    @Test
    void earlierPartEndsWithItsPoint() {
        Series.Point q1 = point(quarter(2024, 1), 1);
        Series.Point q2 = point(quarter(2024, 2), 2);
        Series series = Series.of(QUARTERLY, List.of(q1, q2));

        assertThat(series.upTo(q1)).isEqualTo(Series.of(QUARTERLY, List.of(q1)));
        assertThat(series.upTo(q2)).isEqualTo(series).hasSameHashCodeAs(series);
        assertThat(series.upTo(q1)).isNotEqualTo(series);
    }

    @Test
    void onlyAmountsAndGradesHaveARank() {
        Scale scale = new Scale("s", List.of("bad", "good"));

        assertThat(Value.Amount.of(Rational.of(7)).rank()).contains(Rational.of(7));
        assertThat(new Value.Graded(scale.grade("good")).rank()).contains(Rational.ONE);
        assertThat(new Value.Words("good").rank()).isEmpty();
        assertThat(new Value.Absent(Reason.LATE).rank()).isEmpty();
    }
}
