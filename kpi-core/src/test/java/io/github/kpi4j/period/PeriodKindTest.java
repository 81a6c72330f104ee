package io.github.kpi4j.period;

import static io.github.kpi4j.period.YearType.ACADEMIC;
import static io.github.kpi4j.period.YearType.CALENDAR;
import static io.github.kpi4j.period.YearType.FINANCIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodKindTest {

    @ParameterizedTest
    @EnumSource(
            value = Span.class,
            names = {"MONTH", "ROLLING_YEAR", "SNAPSHOT"})
    void monthsRollingYearsAndDaysAreTheSameInEveryYear(Span span) {
        assertThat(new PeriodKind(span, FINANCIAL)).isEqualTo(new PeriodKind(span, CALENDAR));
        assertThat(new PeriodKind(span, FINANCIAL).years()).isEqualTo(CALENDAR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Span.class,
            names = {"QUARTER", "HALF_YEAR", "YEAR", "TWO_YEARS", "FIVE_YEARS", "YEAR_TO_DATE"})
    void partsOfAYearKeepTheirYear(Span span) {
        assertThat(new PeriodKind(span, FINANCIAL).years()).isEqualTo(FINANCIAL);
    }

    @Test
    void termsBelongToASchoolYear() {
        YearType august = YearType.startingIn(Month.AUGUST);

        assertThat(new PeriodKind(Span.TERM, FINANCIAL).years()).isEqualTo(ACADEMIC);
        assertThat(new PeriodKind(Span.TERM, CALENDAR).years()).isEqualTo(ACADEMIC);
        assertThat(new PeriodKind(Span.TERM, ACADEMIC).years()).isEqualTo(ACADEMIC);
        assertThat(new PeriodKind(Span.TERM, august).years()).isEqualTo(august);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, month, a month",
        "QUARTER, financial quarter, a financial quarter",
        "TERM, academic term, an academic term",
        "HALF_YEAR, financial half year, a financial half year",
        "YEAR, financial year, a financial year",
        "ROLLING_YEAR, 12 months to a month end, 12 months to a month end",
        "THREE_YEARS, pool of 3 financial years, a pool of 3 financial years",
        "YEAR_TO_DATE, financial year to date, a financial year to date",
        "SNAPSHOT, snapshot on a day, a day"
    })
    void aKindIsDescribedInWords(Span span, String description, String withArticle) {
        PeriodKind kind = new PeriodKind(span, FINANCIAL);

        assertThat(kind.description()).isEqualTo(description);
        assertThat(kind.withArticle()).isEqualTo(withArticle);
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, quarter of a year from October",
        "YEAR, year from October",
        "FIVE_YEARS, pool of 5 years from October",
        "YEAR_TO_DATE, year from October to date"
    })
    void aYearWithoutANameIsDescribedByItsFirstMonth(Span span, String description) {
        assertThat(new PeriodKind(span, YearType.startingIn(Month.OCTOBER)).description())
                .isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 1, true",
        "QUARTER, 3, true",
        "TERM, 4, true",
        "HALF_YEAR, 6, true",
        "YEAR, 12, true",
        "ROLLING_YEAR, 12, false",
        "TWO_YEARS, 24, false",
        "THREE_YEARS, 36, false",
        "FOUR_YEARS, 48, false",
        "FIVE_YEARS, 60, false",
        "YEAR_TO_DATE, 0, false",
        "SNAPSHOT, 0, false"
    })
    void aSpanKnowsItsLengthAndWhetherItTiles(Span span, int months, boolean tiles) {
        assertThat(span.months()).isEqualTo(months);
        assertThat(span.tiles()).isEqualTo(tiles);
    }
}
