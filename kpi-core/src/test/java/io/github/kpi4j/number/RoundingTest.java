package io.github.kpi4j.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "0.05, 1, 0.1",
        "-0.05, 1, -0.1",
        "0.049999, 1, 0.0",
        "2/3, 2, 0.67",
        "94.25, 1, 94.3",
        "3, 2, 3.00",
        "2.5, 0, 3",
        "1/3, 12, 0.333333333333"
    })
    void halvesGoAwayFromZero(String value, int decimals, String shown) {
        assertThat(Rounding.halfUp(decimals).apply(Rational.parse(value))).isEqualTo(new BigDecimal(shown));
    }

    @Test
    void theExactValueIsRoundedOnce() {
        Rational justBelowTheHalf = Rational.parse("0.0499999999999999999999999999999");

        assertThat(Rounding.halfUp(1).apply(justBelowTheHalf)).isEqualTo(new BigDecimal("0.0"));
    }

    @Test
    void otherModesAreHonoured() {
        assertThat(new Rounding(0, RoundingMode.HALF_EVEN).apply(Rational.of(5, 2)))
                .isEqualTo(new BigDecimal("2"));
        assertThat(new Rounding(0, RoundingMode.DOWN).apply(Rational.of(-29, 10)))
                .isEqualTo(new BigDecimal("-2"));
    }

    @Test
    void theRoundedNumberIsTheOneShown() {
        assertThat(Rounding.halfUp(1).round(Rational.of(2, 3))).isEqualTo(Rational.of(7, 10));
        assertThat(Rounding.halfUp(0).round(Rational.of(2, 3))).isEqualTo(Rational.ONE);
    }

    @Test
    void numbersOfAnySizeAreRounded() {
        Rational huge = Rational.of(BigInteger.TEN.pow(2000).add(BigInteger.ONE), BigInteger.TWO);

        assertThat(Rounding.halfUp(0).round(huge)).isEqualTo(huge.plus(Rational.of(1, 2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 13, Integer.MAX_VALUE})
    void decimalsAreZeroToTwelve(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.halfUp(decimals))
                .withMessage("decimals is " + decimals + "; 0 to 12 is wanted");
    }

    @Test
    void theModeMustBeAbleToRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounding(1, RoundingMode.UNNECESSARY))
                .withMessage("mode is UNNECESSARY; a mode that can round is wanted");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aRoundingNeedsAMode() {
        assertThatNullPointerException().isThrownBy(() -> new Rounding(1, null)).withMessage("mode");
    }
}
