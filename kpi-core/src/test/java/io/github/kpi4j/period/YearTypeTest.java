package io.github.kpi4j.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearTypeTest {

    @ParameterizedTest
    @CsvSource({
        "JANUARY, 2024-01-01, 2024",
        "JANUARY, 2024-12-31, 2024",
        "APRIL, 2024-03-31, 2023",
        "APRIL, 2024-04-01, 2024",
        "APRIL, 2024-12-31, 2024",
        "SEPTEMBER, 2024-08-31, 2023",
        "SEPTEMBER, 2024-09-01, 2024"
    })
    void aDayBelongsToTheYearThatHasStarted(Month first, LocalDate day, int startYear) {
        assertThat(YearType.startingIn(first).yearOf(day)).isEqualTo(startYear);
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void aYearRunsFromTheFirstOfItsMonthToTheDayBeforeTheNext(Month first) {
        YearType years = YearType.startingIn(first);

        assertThat(years.start(2023)).isEqualTo(LocalDate.of(2023, first, 1));
        assertThat(years.end(2023).plusDays(1)).isEqualTo(LocalDate.of(2024, first, 1));
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024/25", "1999, 1999/00", "2000, 2000/01", "2008, 2008/09", "2009, 2009/10"})
    void aYearAcrossNewYearIsNamedByBothYears(int startYear, String label) {
        assertThat(YearType.FINANCIAL.label(startYear)).isEqualTo(label);
    }

    @Test
    void aYearFromJanuaryIsNamedByItself() {
        assertThat(YearType.CALENDAR.label(2024)).isEqualTo("2024");
        assertThat(new YearType("fiscal", Month.JANUARY).label(2024)).isEqualTo("2024");
    }

    @Test
    void theUsualYearsHaveTheirUsualNames() {
        assertThat(YearType.startingIn(Month.JANUARY)).isSameAs(YearType.CALENDAR);
        assertThat(YearType.startingIn(Month.APRIL)).isSameAs(YearType.FINANCIAL);
        assertThat(YearType.startingIn(Month.SEPTEMBER)).isSameAs(YearType.ACADEMIC);
        assertThat(YearType.startingIn(Month.OCTOBER)).isEqualTo(new YearType("year from October", Month.OCTOBER));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 9999})
    void yearsOutsideTheCalendarAreRefused(int startYear) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearType.FINANCIAL.start(startYear))
                .withMessage("startYear is " + startYear + "; 1 to 9998 is wanted");
    }

    @Test
    void theFirstAndTheLastYearAreAccepted() {
        assertThat(YearType.FINANCIAL.start(1)).isEqualTo("0001-04-01");
        assertThat(YearType.FINANCIAL.end(9998)).isEqualTo("9999-03-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " financial", "financial "})
    void aYearTypeHasATidyName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearType(name, Month.APRIL))
                .withMessage("name is \"" + name + "\"; a word such as financial is wanted");
    }
}
