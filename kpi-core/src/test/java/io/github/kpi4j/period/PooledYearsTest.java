package io.github.kpi4j.period;

import static io.github.kpi4j.period.YearType.CALENDAR;
import static io.github.kpi4j.period.YearType.FINANCIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PooledYearsTest {

    private static final Period POOL = Period.pooledYears(FINANCIAL, 2024, 3);
    private static final Cadence CADENCE = Cadence.of(Frequency.YEARLY, Span.THREE_YEARS, FINANCIAL);

    @Test
    void aPoolIsWholeYearsUpToTheLast() {
        assertThat(POOL.start()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(POOL.end()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(POOL.label()).isEqualTo("2022/23 to 2024/25");
        assertThat(Period.pooledYears(CALENDAR, 2024, 2).label()).isEqualTo("2023 to 2024");
        assertThat(POOL.parts(Span.YEAR))
                .containsExactly(
                        Period.year(FINANCIAL, 2022), Period.year(FINANCIAL, 2023), Period.year(FINANCIAL, 2024));
        assertThat(Period.of(POOL.kind(), LocalDate.of(2024, 4, 1))).isEqualTo(POOL);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 6})
    void twoToFiveYearsArePooled(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.pooledYears(FINANCIAL, 2024, count))
                .withMessage("count is " + count + "; 2 to 5 years are pooled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022/23 to 2024/25",
                "2022-23 to 2024-25",
                "2022/2023 TO 2024/2025",
                "3 years to March 2025",
                "three years ending Mar-25",
                "3 years ended 2025-03",
                "3 years to 2024/25",
                "3 years to 2024-25"
            })
    void aPoolIsReadInManyForms(String text) {
        assertThat(Period.parse(text, FINANCIAL)).isEqualTo(POOL);
    }

    @ParameterizedTest
    @CsvSource({
        "2010/11 to 2011-12, 2010/11 to 2011/12",
        "2011/12 to 2011-12, 2011/12 to December 2011",
        "2011/12 to 2012-02, 2011/12 to February 2012",
        "2 years to 2011-12, 2010/11 to 2011/12",
        "five years to 2011-12, 2007/08 to 2011/12"
    })
    void aYearAtTheEndIsToldFromAMonth(String text, String label) {
        assertThat(Period.parse(text, FINANCIAL).label()).isEqualTo(label);
    }

    @Test
    void calendarYearsArePooledToo() {
        assertThat(Period.parse("2022 to 2024", CALENDAR)).isEqualTo(Period.pooledYears(CALENDAR, 2024, 3));
        assertThat(Period.parse("4 years to December 2024", CALENDAR).label()).isEqualTo("2021 to 2024");
        assertThat(Period.parse("2011 to 2011-12", CALENDAR).label()).isEqualTo("2011 to December 2011");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019/20 to 2024/25|2 to 5 years are pooled, not 6",
                "1 years to 2024/25|2 to 5 years are pooled, not 1",
                "10 years to March 2025|2 to 5 years are pooled, not 10",
                "2024/25 to 2024/25|write 2024/25",
                "2024/25 to 2022/23|the years run backwards; write the earlier one first",
                "2022 to 2024|2022 could mean 2021/22 or 2022/23; write for example 2022/23 to 2024/25",
                "3 years to 2025|2025 could mean 2024/25 or 2025/26; write for example 2025/26",
                "2022/24 to 2024/25|2022/24 is not one year; write 2022/23 to 2024/25",
                "3 years to December 2024|December 2024 does not end a financial year;"
                        + " write for example 2022/23 to 2024/25"
            })
    void whatIsNoPoolIsRefusedWithWhatToWrite(String text, String refusal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text, FINANCIAL))
                .withMessage("\"" + text + "\" is not read as a period: " + refusal);
    }

    @Test
    void poolsAreToldEveryYearAndFoundByTheCalendar() {
        Period before = Period.pooledYears(FINANCIAL, 2023, 3);

        assertThat(POOL.yearEarlier()).isEqualTo(before);
        assertThat(CADENCE.slotsPerYear()).isEqualTo(1);
        assertThat(CADENCE.in(CADENCE.slot(POOL) - 1)).isEqualTo(before);
        assertThat(CADENCE.latestBy(LocalDate.of(2025, 3, 30))).isEqualTo(before);
        assertThat(CADENCE.latestBy(LocalDate.of(2025, 3, 31))).isEqualTo(POOL);
    }

    @Test
    void poolsAndYearsAreNotMixed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CADENCE.parse("2024/25"))
                .withMessage("\"2024/25\" is a financial year, but a pool of 3 financial years is wanted,"
                        + " such as 2022/23 to 2024/25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadence.yearly(FINANCIAL).parse("2022/23 to 2024/25"))
                .withMessage("\"2022/23 to 2024/25\" is a pool of 3 financial years, but a financial year is wanted,"
                        + " such as 2024/25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence(Frequency.YEARLY, new PeriodKind(Span.TWO_YEARS, CALENDAR), FINANCIAL))
                .withMessageContaining("the same type of year is wanted in both");
    }

    @Test
    void yearsAreSharedWithThePoolsOfTheYearsBefore() {
        assertThat(POOL.sharesPooledYears(Period.pooledYears(FINANCIAL, 2023, 3)))
                .isTrue();
        assertThat(POOL.sharesPooledYears(Period.pooledYears(FINANCIAL, 2022, 3)))
                .isTrue();
        assertThat(POOL.sharesPooledYears(Period.pooledYears(FINANCIAL, 2021, 3)))
                .isFalse();
        assertThat(POOL.sharesPooledYears(Period.pooledYears(FINANCIAL, 2024, 2)))
                .isFalse();
        assertThat(POOL.sharesPooledYears(Period.year(FINANCIAL, 2024))).isFalse();
        Period year = Period.year(FINANCIAL, 2024);
        assertThat(year.sharesPooledYears(year)).isFalse();
    }
}
