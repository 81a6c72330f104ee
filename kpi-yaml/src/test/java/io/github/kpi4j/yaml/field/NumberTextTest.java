package io.github.kpi4j.yaml.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "5", "-5", "95.0", "0.125", "-12.50", "1000000", "123456789012345678901234567890"})
    void aPlainDecimalIsKeptAsWritten(String text) {
        assertThat(NumberText.read(text)).isEqualTo(new NumberText.Exact(text));
    }

    @ParameterizedTest
    @CsvSource({
        "9.3699999999999992, 9.37",
        "0.57999999999999996, 0.58",
        "-9.3699999999999992, -9.37",
        "1234.5599999999999, 1234.56",
        "0.1000000000000000055511151231257827, 0.1",
        "2.0000000000000001, 2",
    })
    void spreadsheetNoiseIsTakenAway(String written, String meant) {
        assertThat(NumberText.read(written)).isEqualTo(new NumberText.Shortened(meant, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Fifteen significant digits are trusted.
                "9.36999999999999",
                "0.000123456789012345",
                // Already the shortest decimal that names its double.
                "0.30000000000000004",
                // Zeros at the end are no noise.
                "1.50000000000000000000",
                // Whole numbers come from no binary fraction.
                "9007199254740993"
            })
    void digitsThatAreNoNoiseAreKept(String text) {
        assertThat(NumberText.read(text)).isEqualTo(new NumberText.Exact(text));
    }

    @Test
    void aShortenedNumberSaysSo() {
        NumberText.Shortened shortened = (NumberText.Shortened) NumberText.read("9.3699999999999992");

        assertThat(shortened.message())
                .isEqualTo("\"9.3699999999999992\" has more digits than a spreadsheet keeps and is read as 9.37");
        assertThat(shortened.advice()).isEqualTo("write 9.37");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000 | write 1000",
                "1,234,567.5 | write 1234567.5",
                "1 000 | write 1000",
                "1_000 | write 1000",
                "10_00 | write 1000",
                "-1,000 | write -1000",
                "12,5 | write 12.5",
                ".5 | write 0.5",
                "-.5 | write -0.5",
                "5. | write 5",
                "010 | write 10",
                "00.5 | write 0.5",
                "+5 | write 5",
                "\u22125 | write -5",
                "(5) | write -5",
                "1e3 | write 1000",
                "1.5E-2 | write 0.015",
                "£5 | write 5 — the unit is given once, under unit",
                "£1,200 | write 1200 — the unit is given once, under unit",
                "95%% | write 95 — the unit is given once, under unit",
                "5 days | write 5 — the unit is given once, under unit",
                "12k | write the number in full, with its zeros",
                "' 5' | write 5 without blanks around it",
                "abc | write digits with a point where needed, for example 12.5",
                "'' | write digits with a point where needed, for example 12.5",
                "NaN | write digits with a point where needed, for example 12.5",
                "0x1F | write digits with a point where needed, for example 12.5",
                "٣ | write digits with a point where needed, for example 12.5",
            })
    void anythingElseIsRefusedWithWhatToWrite(String text, String advice) {
        assertThat(NumberText.read(text))
                .isEqualTo(new NumberText.Refused("not-a-number", '"' + text + "\" is not a number", advice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5%", "5 %"})
    void aPercentSignIsRefusedWithBothReadings(String text) {
        assertThat(NumberText.read(text))
                .isEqualTo(new NumberText.Refused(
                        "ambiguous-percent",
                        '"' + text + "\" can be read in more than one way",
                        "write 5 without the sign; where a tolerance is wanted, write {points: 5} for 5 percentage"
                                + " points or {percent-of-target: 5} for 5 % of the target"));
    }

    @Test
    void aNumberHasAtMostSixtyCharacters() {
        assertThat(NumberText.read("9".repeat(60))).isInstanceOf(NumberText.Exact.class);
        assertThat(NumberText.read("9".repeat(61)))
                .isEqualTo(new NumberText.Refused(
                        "not-a-number",
                        '"' + "9".repeat(60) + "…\" is too long for a number",
                        "write at most 60 digits"));
    }
}
