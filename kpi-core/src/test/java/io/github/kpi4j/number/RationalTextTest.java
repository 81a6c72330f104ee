package io.github.kpi4j.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "-0, 0, 1",
        "007, 7, 1",
        "+12, 12, 1",
        "-2.50, -5, 2",
        "0.1, 1, 10",
        "57.5, 115, 2",
        "2/6, 1, 3",
        "-3/4, -3, 4",
        "+3/4, 3, 4"
    })
    void plainNumbersAreRead(String text, long n, long d) {
        assertThat(Rational.parse(text)).isEqualTo(Rational.of(n, d));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "95%",
                "95%%",
                "1e3",
                "1E-2",
                "1_000",
                "1,000",
                " 1",
                "1 ",
                ".5",
                "5.",
                "-",
                "+-1",
                "1/",
                "/2",
                "1/-2",
                "1.5/2",
                "1/2/3",
                "0x1F",
                "NaN",
                "Infinity",
                "١٢",
                "½",
                "1\n"
            })
    void anythingElseIsRefusedAndQuoted(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.parse(text))
                .withMessage(
                        "\"" + text + "\" is not a number; write digits such as 95, -2.5 or 1/3, and nothing else");
    }

    @Test
    void aFractionOverZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.parse("1/0"))
                .withMessage("\"1/0\" divides by zero; it is not a number");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Rational.parse(null)).withMessage("text");
    }

    @Test
    void aThousandDigitsAreReadAndNoMore() {
        String thousand = "9".repeat(1000);

        assertThat(Rational.parse("-" + thousand).numerator()).isEqualTo(new BigInteger("-" + thousand));
        assertThat(Rational.parse("0." + "0".repeat(998) + "1").denominator()).isEqualTo(BigInteger.TEN.pow(999));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.parse(thousand + "0"))
                .withMessage("\"" + "9".repeat(60) + "…\" has 1001 digits; at most 1000 are read");
    }

    @Test
    void textsOfUpToSixtyCharactersAreQuotedWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.parse("x".repeat(60)))
                .withMessageStartingWith("\"" + "x".repeat(60) + "\" is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.parse("x".repeat(61)))
                .withMessageStartingWith("\"" + "x".repeat(60) + "…\" is");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "100, 1, 100",
        "-5, 2, -2.5",
        "1, 3, 1/3",
        "-22, 7, -22/7",
        "1, 8, 0.125",
        "1000000, 1, 1000000"
    })
    void aNumberIsWrittenAsADecimalIfItHasAShortOne(long n, long d, String text) {
        assertThat(Rational.of(n, d)).hasToString(text);
    }

    @Test
    void aDecimalOfFortyPlacesIsShortAndOneOfFortyOneIsNot() {
        BigInteger forty = BigInteger.TEN.pow(40);

        assertThat(Rational.of(BigInteger.ONE, forty).exactDecimal()).contains(new BigDecimal("1E-40"));
        assertThat(Rational.of(BigInteger.ONE, forty)).hasToString("0." + "0".repeat(39) + "1");
        assertThat(Rational.of(BigInteger.ONE, forty.multiply(BigInteger.TWO)).exactDecimal())
                .isEmpty();
        assertThat(Rational.of(BigInteger.ONE, BigInteger.TWO.pow(40)).exactDecimal())
                .isPresent();
        assertThat(Rational.of(BigInteger.ONE, BigInteger.TWO.pow(41)).exactDecimal())
                .isEmpty();
    }

    @Test
    void exactDecimalsHaveNoTrailingZerosAndNoExponent() {
        assertThat(Rational.of(1200).exactDecimal()).contains(new BigDecimal("1200"));
        assertThat(Rational.parse("2.500").exactDecimal()).contains(new BigDecimal("2.5"));
        assertThat(Rational.of(1, 3).exactDecimal()).isEmpty();
    }
}
