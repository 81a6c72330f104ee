package io.github.kpi4j.period;

import static io.github.kpi4j.period.YearType.ACADEMIC;
import static io.github.kpi4j.period.YearType.CALENDAR;
import static io.github.kpi4j.period.YearType.FINANCIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTest {

    private static final YearMonth JUNE_2024 = YearMonth.of(2024, 6);

    static Stream<Arguments> periods() {
        return Stream.of(
                Arguments.of(Period.month(YearMonth.of(2018, 11)), "2018-11-01", "2018-11-30", "Nov 2018"),
                Arguments.of(Period.month(YearMonth.of(2024, 9)), "2024-09-01", "2024-09-30", "Sep 2024"),
                Arguments.of(Period.quarter(FINANCIAL, 2024, 1), "2024-04-01", "2024-06-30", "2024/25 Q1"),
                Arguments.of(Period.quarter(FINANCIAL, 2024, 4), "2025-01-01", "2025-03-31", "2024/25 Q4"),
                Arguments.of(Period.quarter(CALENDAR, 2024, 4), "2024-10-01", "2024-12-31", "2024 Q4"),
                Arguments.of(Period.halfYear(FINANCIAL, 2024, 1), "2024-04-01", "2024-09-30", "2024/25 H1"),
                Arguments.of(Period.halfYear(FINANCIAL, 2024, 2), "2024-10-01", "2025-03-31", "2024/25 H2"),
                Arguments.of(Period.term(2024, 1), "2024-09-01", "2024-12-31", "2024/25 Autumn"),
                Arguments.of(Period.term(2024, 2), "2025-01-01", "2025-04-30", "2024/25 Spring"),
                Arguments.of(Period.term(2024, 3), "2025-05-01", "2025-08-31", "2024/25 Summer"),
                Arguments.of(Period.year(FINANCIAL, 2024), "2024-04-01", "2025-03-31", "2024/25"),
                Arguments.of(Period.year(CALENDAR, 2024), "2024-01-01", "2024-12-31", "2024"),
                Arguments.of(Period.rollingYear(JUNE_2024), "2023-07-01", "2024-06-30", "12 months to June 2024"),
                Arguments.of(
                        Period.yearToDate(FINANCIAL, JUNE_2024), "2024-04-01", "2024-06-30", "2024/25 to June 2024"),
                Arguments.of(Period.yearToDate(CALENDAR, JUNE_2024), "2024-01-01", "2024-06-30", "2024 to June 2024"),
                Arguments.of(Period.snapshot(LocalDate.of(2025, 3, 31)), "2025-03-31", "2025-03-31", "31 March 2025"));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void aPeriodHasItsDaysAndItsName(Period period, LocalDate start, LocalDate end, String label) {
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2025-02-01, 2025-02-28",
        "QUARTER, 2025-01-01, 2025-03-31",
        "TERM, 2025-01-01, 2025-04-30",
        "HALF_YEAR, 2024-10-01, 2025-03-31",
        "YEAR, 2024-04-01, 2025-03-31",
        "ROLLING_YEAR, 2024-03-01, 2025-02-28",
        "YEAR_TO_DATE, 2024-04-01, 2025-02-28",
        "SNAPSHOT, 2025-02-14, 2025-02-14"
    })
    void aDayLiesInOnePeriodOfEachKind(Span span, LocalDate start, LocalDate end) {
        Period period = Period.of(new PeriodKind(span, FINANCIAL), LocalDate.of(2025, 2, 14));

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2024-05-01, 2024-07-31",
        "QUARTER, 2024-04-01, 2024-06-29",
        "QUARTER, 2024-04-02, 2024-06-30",
        "QUARTER, 2024-01-01, 2024-06-30",
        "YEAR, 2024-01-01, 2024-12-31",
        "MONTH, 2024-02-01, 2024-02-28",
        "ROLLING_YEAR, 2024-02-15, 2025-02-14",
        "ROLLING_YEAR, 2024-02-01, 2025-02-28",
        "YEAR_TO_DATE, 2024-04-01, 2025-04-30",
        "YEAR_TO_DATE, 2024-04-01, 2024-06-15",
        "SNAPSHOT, 2024-04-01, 2024-04-02"
    })
    void daysThatAreNoSuchPeriodAreRefused(Span span, LocalDate start, LocalDate end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(new PeriodKind(span, FINANCIAL), start, end))
                .withMessageStartingWith(start + " to " + end + " is not ");
    }

    @Test
    void theRefusalSaysWhatWouldBeSuchAPeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(
                        new PeriodKind(Span.QUARTER, FINANCIAL), LocalDate.of(2024, 5, 1), LocalDate.of(2024, 7, 31)))
                .withMessage(
                        "2024-05-01 to 2024-07-31 is not a financial quarter;" + " 2024-07-01 to 2024-09-30 would be");
    }

    @Test
    void partsAreNumberedFromOneToAsManyAsThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.quarter(FINANCIAL, 2024, 5))
                .withMessage("financial quarter is 5; 1 to 4 is wanted");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.quarter(FINANCIAL, 2024, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.halfYear(FINANCIAL, 2024, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.term(2024, 4));
    }

    @Test
    void periodsLieInTheYears1900To2999() {
        assertThat(Period.year(CALENDAR, 1900).start()).isEqualTo("1900-01-01");
        assertThat(Period.year(CALENDAR, 2999).end()).isEqualTo("2999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.snapshot(LocalDate.of(1899, 12, 31)))
                .withMessage("day is 1899-12-31; a day from 1900 to 2999 is wanted");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.snapshot(LocalDate.of(3000, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.year(FINANCIAL, 2999))
                .withMessage("end is 3000-03-31; a day from 1900 to 2999 is wanted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.rollingYear(YearMonth.of(1900, 3)))
                .withMessageStartingWith("start is 1899-04-01");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.year(FINANCIAL, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2023-02-28",
        "2025-02-28, 2024-02-29",
        "2024-02-28, 2023-02-28",
        "2025-03-31, 2024-03-31",
        "2025-03-30, 2024-03-30",
        "2025-01-16, 2024-01-16"
    })
    void aSnapshotAYearEarlierStaysAtTheMonthEnd(LocalDate day, LocalDate earlier) {
        assertThat(Period.snapshot(day).yearEarlier()).isEqualTo(Period.snapshot(earlier));
    }

    @Test
    void aYearEarlierIsTheSamePlaceInTheCalendar() {
        assertThat(Period.quarter(FINANCIAL, 2024, 4).yearEarlier()).isEqualTo(Period.quarter(FINANCIAL, 2023, 4));
        assertThat(Period.month(YearMonth.of(2025, 2)).yearEarlier()).isEqualTo(Period.month(YearMonth.of(2024, 2)));
        assertThat(Period.term(2024, 2).yearEarlier()).isEqualTo(Period.term(2023, 2));
        assertThat(Period.rollingYear(YearMonth.of(2024, 2)).yearEarlier())
                .isEqualTo(Period.rollingYear(YearMonth.of(2023, 2)));
        assertThat(Period.yearToDate(FINANCIAL, JUNE_2024).yearEarlier())
                .isEqualTo(Period.yearToDate(FINANCIAL, YearMonth.of(2023, 6)));
    }

    @Test
    void aPeriodContainsItsFirstAndLastDay() {
        Period quarter = Period.quarter(FINANCIAL, 2024, 1);

        assertThat(quarter.contains(LocalDate.of(2024, 4, 1))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2024, 6, 30))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2024, 3, 31))).isFalse();
        assertThat(quarter.contains(LocalDate.of(2024, 7, 1))).isFalse();
    }

    @Test
    void aPeriodContainsPeriodsThatLieWhollyInIt() {
        Period year = Period.year(FINANCIAL, 2024);

        assertThat(year.contains(Period.quarter(FINANCIAL, 2024, 4))).isTrue();
        assertThat(year.contains(year)).isTrue();
        assertThat(year.contains(Period.year(CALENDAR, 2024))).isFalse();
        assertThat(year.contains(Period.year(CALENDAR, 2025))).isFalse();
        assertThat(Period.quarter(FINANCIAL, 2024, 4).contains(year)).isFalse();
    }

    @Test
    void periodsOverlapIfTheyShareADay() {
        Period quarter = Period.quarter(FINANCIAL, 2024, 1);

        assertThat(quarter.overlaps(Period.snapshot(LocalDate.of(2024, 4, 1)))).isTrue();
        assertThat(quarter.overlaps(Period.snapshot(LocalDate.of(2024, 6, 30)))).isTrue();
        assertThat(quarter.overlaps(Period.quarter(FINANCIAL, 2024, 2))).isFalse();
        assertThat(quarter.overlaps(Period.quarter(FINANCIAL, 2023, 4))).isFalse();
        assertThat(quarter.overlaps(Period.year(CALENDAR, 2024))).isTrue();
    }

    @Test
    void aYearHasFourQuartersTwoHalvesAndTwelveMonths() {
        Period year = Period.year(FINANCIAL, 2024);

        assertThat(year.parts(Span.QUARTER))
                .extracting(Period::label)
                .containsExactly("2024/25 Q1", "2024/25 Q2", "2024/25 Q3", "2024/25 Q4");
        assertThat(year.parts(Span.HALF_YEAR)).extracting(Period::label).containsExactly("2024/25 H1", "2024/25 H2");
        assertThat(year.parts(Span.MONTH)).hasSize(12);
        assertThat(year.parts(Span.YEAR)).containsExactly(year);
        assertThat(Period.year(ACADEMIC, 2024).parts(Span.TERM))
                .containsExactly(Period.term(2024, 1), Period.term(2024, 2), Period.term(2024, 3));
    }

    @Test
    void aYearToDateIsMadeUpOfItsMonths() {
        assertThat(Period.yearToDate(FINANCIAL, JUNE_2024).parts(Span.MONTH))
                .extracting(Period::label)
                .containsExactly("Apr 2024", "May 2024", "Jun 2024");
    }

    @Test
    void partsThatDoNotMakeUpThePeriodAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.year(FINANCIAL, 2024).parts(Span.TERM))
                .withMessage("span is TERM, but 2024/25 is not made up of periods of that span");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.month(JUNE_2024).parts(Span.QUARTER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.month(YearMonth.of(2024, 4)).parts(Span.QUARTER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.month(JUNE_2024).parts(Span.SNAPSHOT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.snapshot(LocalDate.of(2024, 6, 30)).parts(Span.MONTH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.year(CALENDAR, 2024).parts(Span.ROLLING_YEAR));
    }

    @Test
    void periodsAreOrderedByEndThenStartThenKind() {
        Period snapshot = Period.snapshot(LocalDate.of(2024, 6, 30));
        Period month = Period.month(JUNE_2024);
        Period calendarQuarter = Period.quarter(CALENDAR, 2024, 2);
        Period quarter = Period.quarter(FINANCIAL, 2024, 1);
        Period otherQuarter = Period.quarter(new YearType("fiscal", Month.APRIL), 2024, 1);
        Period toDate = Period.yearToDate(FINANCIAL, JUNE_2024);
        Period july = Period.month(YearMonth.of(2024, 7));

        assertThat(List.of(july, toDate, otherQuarter, quarter, calendarQuarter, snapshot, month).stream()
                        .sorted())
                .containsExactly(calendarQuarter, quarter, otherQuarter, toDate, month, snapshot, july);
    }
}
