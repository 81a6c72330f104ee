package io.github.kpi4j.period;

import static io.github.kpi4j.period.YearType.ACADEMIC;
import static io.github.kpi4j.period.YearType.CALENDAR;
import static io.github.kpi4j.period.YearType.FINANCIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    private static final Cadence QUARTERS = Cadence.quarterly(FINANCIAL);
    private static final Cadence YEARS = Cadence.yearly(FINANCIAL);
    private static final Cadence ROLLING = Cadence.of(Frequency.QUARTERLY, Span.ROLLING_YEAR, FINANCIAL);
    private static final Cadence TO_DATE = Cadence.of(Frequency.MONTHLY, Span.YEAR_TO_DATE, FINANCIAL);
    private static final Cadence CENSUS = Cadence.of(Frequency.YEARLY, Span.SNAPSHOT, FINANCIAL);
    private static final Cadence IRREGULAR = Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, FINANCIAL);

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, MONTH",
        "MONTHLY, ROLLING_YEAR",
        "MONTHLY, YEAR_TO_DATE",
        "MONTHLY, SNAPSHOT",
        "QUARTERLY, MONTH",
        "QUARTERLY, QUARTER",
        "QUARTERLY, ROLLING_YEAR",
        "TERMLY, MONTH",
        "TERMLY, TERM",
        "TERMLY, SNAPSHOT",
        "TERMLY, YEAR_TO_DATE",
        "HALF_YEARLY, QUARTER",
        "HALF_YEARLY, HALF_YEAR",
        "YEARLY, QUARTER",
        "YEARLY, TERM",
        "YEARLY, HALF_YEAR",
        "YEARLY, YEAR",
        "YEARLY, TWO_YEARS",
        "YEARLY, FIVE_YEARS",
        "YEARLY, SNAPSHOT",
        "IRREGULAR, SNAPSHOT"
    })
    void figuresMayCoverNoMoreThanTheTimeBetweenReportsUnlessTheyRoll(Frequency every, Span span) {
        assertThatCode(() -> Cadence.of(every, span, FINANCIAL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, QUARTER",
        "QUARTERLY, TERM",
        "QUARTERLY, YEAR",
        "QUARTERLY, THREE_YEARS",
        "MONTHLY, TWO_YEARS",
        "IRREGULAR, THREE_YEARS",
        "TERMLY, QUARTER",
        "HALF_YEARLY, TERM",
        "HALF_YEARLY, YEAR",
        "IRREGULAR, MONTH",
        "IRREGULAR, YEAR",
        "IRREGULAR, ROLLING_YEAR",
        "IRREGULAR, YEAR_TO_DATE"
    })
    void periodsThatDoNotFitTheReportsAreRefused(Frequency every, Span span) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadence.of(every, span, FINANCIAL))
                .withMessageContaining("which does not go with figures that cover");
    }

    @Test
    void theRefusalNamesBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadence.of(Frequency.HALF_YEARLY, Span.YEAR, FINANCIAL))
                .withMessage("every is half-yearly, which does not go with figures that cover a financial year");
    }

    @Test
    void slotsAndPeriodsDivideTheSameYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence(Frequency.QUARTERLY, new PeriodKind(Span.QUARTER, CALENDAR), FINANCIAL))
                .withMessage("years is financial, but each figure covers a calendar quarter;"
                        + " the same type of year is wanted in both");
        assertThatCode(() -> new Cadence(Frequency.QUARTERLY, new PeriodKind(Span.YEAR_TO_DATE, CALENDAR), FINANCIAL))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Cadence(Frequency.MONTHLY, new PeriodKind(Span.MONTH, CALENDAR), FINANCIAL))
                .doesNotThrowAnyException();
    }

    @Test
    void termsDivideTheSchoolYear() {
        YearType august = YearType.startingIn(Month.AUGUST);

        assertThat(Cadence.of(Frequency.TERMLY, Span.TERM, FINANCIAL)).isEqualTo(Cadence.termly());
        assertThat(Cadence.termly().years()).isEqualTo(ACADEMIC);
        assertThat(Cadence.of(Frequency.TERMLY, Span.SNAPSHOT, FINANCIAL).years())
                .isEqualTo(ACADEMIC);
        assertThat(Cadence.of(Frequency.YEARLY, Span.TERM, FINANCIAL).years()).isEqualTo(ACADEMIC);
        assertThat(Cadence.of(Frequency.TERMLY, Span.TERM, august).years()).isEqualTo(august);
    }

    @Test
    void theUsualCadencesCoverWhatTheirNameSays() {
        assertThat(Cadence.monthly()).isEqualTo(Cadence.of(Frequency.MONTHLY, Span.MONTH, CALENDAR));
        assertThat(QUARTERS).isEqualTo(Cadence.of(Frequency.QUARTERLY, Span.QUARTER, FINANCIAL));
        assertThat(Cadence.termly()).isEqualTo(Cadence.of(Frequency.TERMLY, Span.TERM, ACADEMIC));
        assertThat(Cadence.halfYearly(FINANCIAL))
                .isEqualTo(Cadence.of(Frequency.HALF_YEARLY, Span.HALF_YEAR, FINANCIAL));
        assertThat(YEARS).isEqualTo(Cadence.of(Frequency.YEARLY, Span.YEAR, FINANCIAL));
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY, 12", "QUARTERLY, 4", "TERMLY, 3", "HALF_YEARLY, 2", "YEARLY, 1", "IRREGULAR, 0"})
    void aYearHasAsManySlotsAsReports(Frequency every, int slots) {
        assertThat(Cadence.of(every, Span.SNAPSHOT, FINANCIAL).slotsPerYear()).isEqualTo(slots);
    }

    @Test
    void slotsCountFromTheYearOne() {
        assertThat(YEARS.slot(Period.year(FINANCIAL, 2024))).isEqualTo(2023);
        assertThat(QUARTERS.slot(Period.quarter(FINANCIAL, 2024, 1))).isEqualTo(2023 * 4);
        assertThat(QUARTERS.slot(Period.quarter(FINANCIAL, 2024, 4))).isEqualTo(2023 * 4 + 3);
        assertThat(Cadence.termly().slot(Period.term(2024, 3))).isEqualTo(2023 * 3 + 2);
        assertThat(Cadence.monthly().slot(Period.month(YearMonth.of(2024, 1)))).isEqualTo(2023 * 12);
    }

    @Test
    void irregularSlotsAreDays() {
        Period day = Period.snapshot(LocalDate.of(1970, 1, 2));

        assertThat(IRREGULAR.slot(day)).isEqualTo(1);
        assertThat(IRREGULAR.in(1)).isEqualTo(day);
    }

    @Test
    void aSnapshotBelongsToTheSlotThatHoldsItWhateverItsDay() {
        long slot = CENSUS.slot(Period.snapshot(LocalDate.of(2025, 1, 16)));

        assertThat(CENSUS.slot(Period.snapshot(LocalDate.of(2024, 4, 1)))).isEqualTo(slot);
        assertThat(CENSUS.slot(Period.snapshot(LocalDate.of(2025, 4, 1)))).isEqualTo(slot + 1);
        assertThat(CENSUS.in(slot).label()).isEqualTo("31 March 2025");
    }

    @Test
    void aSlotHoldsThePeriodThatEndsWithIt() {
        assertThat(ROLLING.in(ROLLING.slot(Period.rollingYear(YearMonth.of(2025, 6)))))
                .hasToString(Period.rollingYear(YearMonth.of(2025, 6)).toString());
        assertThat(ROLLING.in(ROLLING.slot(Period.rollingYear(YearMonth.of(2025, 5))))
                        .label())
                .isEqualTo("12 months to June 2025");
        assertThat(TO_DATE.in(TO_DATE.slot(Period.yearToDate(FINANCIAL, YearMonth.of(2024, 6))) + 1)
                        .label())
                .isEqualTo("2024/25 to July 2024");
    }

    @Test
    void aPeriodOfAnotherKindHasNoSlot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUARTERS.slot(Period.quarter(CALENDAR, 2024, 1)))
                .withMessage("period is 2024 Q1, a calendar quarter; a financial quarter is wanted");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 3_660_001, -3_660_001, 12_000})
    void slotsFarFromTheKnownYearsHoldNothing(long slot) {
        assertThatIllegalArgumentException().isThrownBy(() -> QUARTERS.in(slot));
    }

    @Test
    void daysInTheFarFutureHaveIrregularSlotsOnlyUpToTheLastKnownYear() {
        long last = LocalDate.of(2999, 12, 31).toEpochDay();

        assertThat(IRREGULAR.in(last).label()).isEqualTo("31 December 2999");
        assertThatIllegalArgumentException().isThrownBy(() -> IRREGULAR.in(last + 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IRREGULAR.in(3_660_001))
                .withMessage("slot is 3660001; one of a year from 1900 to 2999 is wanted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IRREGULAR.in(-3_660_001))
                .withMessageStartingWith("slot is -3660001;");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IRREGULAR.in(3_660_000))
                .withMessageStartingWith("day is ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IRREGULAR.in(-3_660_000))
                .withMessageStartingWith("day is ");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-30, 2024/25 Q3",
        "2025-03-31, 2024/25 Q4",
        "2025-04-01, 2024/25 Q4",
        "2025-06-29, 2024/25 Q4",
        "2025-06-30, 2025/26 Q1"
    })
    void theLatestPeriodIsTheLastThatHasEnded(LocalDate day, String label) {
        assertThat(QUARTERS.latestBy(day).label()).isEqualTo(label);
    }

    @Test
    void otherCadencesHaveALatestPeriodToo() {
        LocalDate day = LocalDate.of(2025, 5, 15);

        assertThat(Cadence.monthly().latestBy(day).label()).isEqualTo("Apr 2025");
        assertThat(YEARS.latestBy(day).label()).isEqualTo("2024/25");
        assertThat(ROLLING.latestBy(day).label()).isEqualTo("12 months to March 2025");
        assertThat(TO_DATE.latestBy(day).label()).isEqualTo("2025/26 to April 2025");
        assertThat(CENSUS.latestBy(day).label()).isEqualTo("31 March 2025");
        assertThat(IRREGULAR.latestBy(day).label()).isEqualTo("15 May 2025");
        assertThat(Cadence.termly().latestBy(day).label()).isEqualTo("2024/25 Spring");
    }

    @Test
    void aTextOfTheKindThatIsCoveredIsRead() {
        assertThat(QUARTERS.parse("Q4 2024-25")).isEqualTo(Period.quarter(FINANCIAL, 2024, 4));
        assertThat(CENSUS.parse("31/03/2025").label()).isEqualTo("31 March 2025");
        assertThat(ROLLING.parse("12 months to Jun-25").label()).isEqualTo("12 months to June 2025");
        assertThat(Cadence.monthly().parse("2011-12").label()).isEqualTo("Dec 2011");
        assertThat(Cadence.of(Frequency.YEARLY, Span.TERM, FINANCIAL).parse("Summer 2024/25"))
                .isEqualTo(Period.term(2024, 3));
    }

    @Test
    void aYearToDateIsReadByItsOwnYears() {
        Cadence termly = new Cadence(Frequency.TERMLY, new PeriodKind(Span.YEAR_TO_DATE, FINANCIAL), ACADEMIC);

        assertThat(termly.parse("2024/25 to June 2024").kind().years()).isEqualTo(FINANCIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "31 March 2025, a day",
        "2024/25, a financial year",
        "2024/25 H2, a financial half year",
        "Mar 2025, a month",
        "12 months to March 2025, 12 months to a month end",
        "2024/25 to March 2025, a financial year to date"
    })
    void aTextOfAnotherKindIsRefusedWithWhatToWrite(String text, String kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QUARTERS.parse(" " + text))
                .withMessage("\"" + text + "\" is " + kind + ", but a financial quarter is wanted, such as 2024/25 Q4");
    }

    @Test
    void monthsAndQuartersAreNotTakenForRollingYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROLLING.parse("June 2024"))
                .withMessage("\"June 2024\" is a month, but 12 months to a month end is wanted,"
                        + " such as 12 months to June 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROLLING.parse("2024/25 Q1"))
                .withMessage("\"2024/25 Q1\" is a financial quarter, but 12 months to a month end is wanted,"
                        + " such as 12 months to June 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CENSUS.parse("2024/25"))
                .withMessage("\"2024/25\" is a financial year, but a day is wanted, such as 31 March 2025");
    }
}
