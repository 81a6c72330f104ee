package io.github.kpi4j.period;

import static io.github.kpi4j.period.YearType.CALENDAR;
import static io.github.kpi4j.period.YearType.FINANCIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodParserTest {

    @ParameterizedTest
    @CsvSource({
        "2018/19 Q1, 2018/19 Q1",
        "Q1 2018-19, 2018/19 Q1",
        "Q1 2018/19, 2018/19 Q1",
        "q1-2018/19, 2018/19 Q1",
        "2018/19Q1, 2018/19 Q1",
        "2018-19-Q1, 2018/19 Q1",
        "Quarter 1 2018/19, 2018/19 Q1",
        "QUARTER 1 of 2018/2019, 2018/19 Q1",
        "'  2018 / 19   Q 1 ', 2018/19 Q1",
        "2018/19\u00a0Q1, 2018/19 Q1",
        "2024-25, 2024/25",
        "2024/25, 2024/25",
        "2024/2025, 2024/25",
        "2024-2025, 2024/25",
        "2024–25, 2024/25",
        "2024 – 25, 2024/25",
        "2024−25, 2024/25",
        "2024‐25, 2024/25",
        "1999-00, 1999/00",
        "1999/2000, 1999/00",
        "2024, 2024",
        "2024/25 H1, 2024/25 H1",
        "H2 2024/25, 2024/25 H2",
        "Half 2 of 2024-25, 2024/25 H2",
        "2024/25 Autumn, 2024/25 Autumn",
        "Autumn 2024/25, 2024/25 Autumn",
        "autumn term 2024/25, 2024/25 Autumn",
        "2024/25 spring term, 2024/25 Spring",
        "Summer 2024/25, 2024/25 Summer",
        "31 March 2025, 31 March 2025",
        "31 Mar 2025, 31 March 2025",
        "31-Mar-25, 31 March 2025",
        "2025-03-31, 31 March 2025",
        "31/03/2025, 31 March 2025",
        "1/4/2025, 1 April 2025",
        "as at 31 March 2025, 31 March 2025",
        "As at 31/03/2025, 31 March 2025",
        "at 2025-03-31, 31 March 2025",
        "29 Feb 2024, 29 February 2024",
        "Nov-18, Nov 2018",
        "Nov 2018, Nov 2018",
        "November 2018, Nov 2018",
        "NOVEMBER2018, Nov 2018",
        "2018-11, Nov 2018",
        "Nov 18, Nov 2018",
        "Sept 2024, Sep 2024",
        "May 2024, May 2024",
        "Jun-69, Jun 2069",
        "Jun-70, Jun 1970",
        "Jan-00, Jan 2000",
        "12 months to June 2025, 12 months to June 2025",
        "12 months to Jun-25, 12 months to June 2025",
        "12 months ending 2025-06, 12 months to June 2025",
        "12 months to 2011-12, 12 months to December 2011",
        "rolling 12 months to June 2025, 12 months to June 2025",
        "twelve months ended June 2025, 12 months to June 2025",
        "2024/25 to June 2024, 2024/25 to June 2024",
        "2024-25 to Mar 2025, 2024/25 to March 2025",
        "2024/25 YTD June 2024, 2024/25 to June 2024",
        "2024/25 ytd to Jun-24, 2024/25 to June 2024",
        "year to date to June 2024, 2024/25 to June 2024",
        "YTD Jun-24, 2024/25 to June 2024",
        "ytd to June 2024, 2024/25 to June 2024"
    })
    void everyUsualFormIsReadInFinancialYears(String text, String label) {
        assertThat(Period.parse(text, FINANCIAL).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024 Q1, 2024 Q1",
        "Q1 2024, 2024 Q1",
        "Q12024, 2024 Q1",
        "H2 2024, 2024 H2",
        "2024 to June 2024, 2024 to June 2024",
        "2024 YTD June 2024, 2024 to June 2024",
        "YTD June 2024, 2024 to June 2024",
        "Autumn 2024/25, 2024/25 Autumn",
        "2018-11, Nov 2018",
        "2000-01, Jan 2000"
    })
    void everyUsualFormIsReadInCalendarYears(String text, String label) {
        assertThat(Period.parse(text, CALENDAR).label()).isEqualTo(label);
    }

    @Test
    void theYearTypeSaysWhichYearIsMeant() {
        YearType october = YearType.startingIn(Month.OCTOBER);

        assertThat(Period.parse("2024/25 Q1", october)).isEqualTo(Period.quarter(october, 2024, 1));
        assertThat(Period.parse("2024/25", october)).isEqualTo(Period.year(october, 2024));
        assertThat(Period.parse("2024", october)).isEqualTo(Period.year(CALENDAR, 2024));
        assertThat(Period.parse("2024", new YearType("fiscal", Month.JANUARY))
                        .kind()
                        .years())
                .isEqualTo(new YearType("fiscal", Month.JANUARY));
    }

    @Test
    void twoNumbersThatCouldBeAYearOrAMonthAreReadByTheYearType() {
        assertThat(Period.parse("2011-12", FINANCIAL)).isEqualTo(Period.year(FINANCIAL, 2011));
        assertThat(Period.parse("2011-12", CALENDAR).label()).isEqualTo("Dec 2011");
        assertThat(Period.parse("2000-01", FINANCIAL)).isEqualTo(Period.year(FINANCIAL, 2000));
        assertThat(Period.parse("2011-11", FINANCIAL).label()).isEqualTo("Nov 2011");
        assertThat(Period.parse("2012-12", FINANCIAL).label()).isEqualTo("Dec 2012");
        assertThat(Period.parse("2012-01", FINANCIAL).label()).isEqualTo("Jan 2012");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024/26|2024/26 is not one year; write 2024/25",
                "2024-26 Q2|2024-26 is not one year; write 2024/25 Q2",
                "2018-13|2018-13 is not one year; write 2018/19",
                "2018-00|2018-00 is not one year; write 2018/19",
                "2024/2026|2024/2026 is not one year; write 2024/25",
                "2024/11|2024/11 is not one year; write 2024/25",
                "1999-2100|1999-2100 is not one year; write 1999/00",
                "Autumn 2024|2024 could mean 2023/24 or 2024/25; write for example 2024/25 Autumn",
                "2024 Q1|2024 could mean 2023/24 or 2024/25; write for example 2024/25 Q1",
                "H1 2024|2024 could mean 2023/24 or 2024/25; write for example 2024/25 H1",
                "2024 to June 2024|2024 could mean 2023/24 or 2024/25; write for example 2024/25 to June 2024",
                "2024/25 Q5|financial quarter is 5; 1 to 4 is wanted",
                "2024/25 H0|financial half year is 0; 1 to 2 is wanted",
                "2024/25 to June 2025|June 2025 is not in 2024/25; write 2025/26 to June 2025",
                "year to June 2025|write 12 months to June 2025 or 2025/26 to June 2025, whichever is meant",
                "year ending Jun-25|write 12 months to June 2025 or 2025/26 to June 2025, whichever is meant",
                "0000/13|0000/13 is not one year; write 0000/01",
                "0000/01|startYear is 0; 1 to 9998 is wanted",
                "9999/00|startYear is 9999; 1 to 9998 is wanted",
                "1850|day is 1850-01-01; a day from 1900 to 2999 is wanted",
            })
    void whatCouldMeanSeveralThingsIsRefusedWithWhatToWrite(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text, FINANCIAL))
                .withMessage("\"" + text + "\" is not read as a period: " + reason);
    }

    @Test
    void aYearAcrossNewYearIsNoCalendarYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2024/25", CALENDAR))
                .withMessage("\"2024/25\" is not read as a period:"
                        + " 2024/25 is not one calendar year; write 2024 or 2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2024-25 Q1", CALENDAR))
                .withMessageEndingWith("2024-25 is not one calendar year; write 2024 Q1 or 2025 Q1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2025", "29 Feb 2023", "2025-13-01", "31/04/2025", "0 May 2024", "YTD 2024-13"})
    void daysThatDoNotExistAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text, FINANCIAL))
                .withMessage("\"" + text + "\" names a date that does not exist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "Foo 2018",
                "Marchember 2018",
                "03/31/25",
                "31/03/25",
                "24/25",
                "Q1",
                "June",
                "2024/25 Q",
                "2024/25 Winter",
                "20245",
                "12 months to 2025",
                "13 months to June 2025",
                "rolling year",
                "٢٠٢٤"
            })
    void anythingElseIsRefusedWithTheFormsThatAreRead(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text, FINANCIAL))
                .withMessage("\"" + text + "\" is not a period; write it like 2024/25 Q4, 2024/25, 2024, 2024/25 H1,"
                        + " 2024/25 Autumn, Nov 2018, 31 March 2025, 12 months to June 2025 or 2024/25 to June 2024");
    }

    @Test
    void longTextsAreRefusedUnreadAndQuotedInPart() {
        String padded = "2024/25" + " ".repeat(73);

        assertThat(Period.parse(padded, FINANCIAL)).isEqualTo(Period.year(FINANCIAL, 2024));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(padded + " ", FINANCIAL))
                .withMessageStartingWith("\"" + padded + "…\" is not a period");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("x".repeat(80), FINANCIAL))
                .withMessageStartingWith("\"" + "x".repeat(80) + "\" is not a period");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Period.parse(null, FINANCIAL))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Period.parse("2024", null))
                .withMessage("years");
    }
}
