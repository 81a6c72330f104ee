package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpi4j.number.Rational;
import org.junit.jupiter.api.Test;

class QuotientTest {

    private static final Quotient HALF =
            new Quotient(Quotient.Form.SHARE, Rational.HUNDRED, Rational.of(39), Rational.of(78));

    @Test
    void theValueIsExact() {
        assertThat(HALF.value()).isEqualTo(Rational.of(50));
        assertThat(HALF.oneCase()).isEqualTo(Rational.of(50, 39));
        assertThat(HALF.plus(-1).value()).isEqualTo(Rational.of(3_800, 78));
    }

    @Test
    void aValueIsTakenApartOnlyIfItsCountsGiveIt() {
        Rational thirtyNine = Rational.of(39);
        Rational all = Rational.of(78);

        assertThat(Quotient.of(
                        Quotient.Form.SHARE, Rational.HUNDRED, new Value.Amount(Rational.of(50), thirtyNine, all)))
                .contains(HALF);
        assertThat(Quotient.of(
                        Quotient.Form.SHARE, Rational.HUNDRED, new Value.Amount(Rational.of(51), thirtyNine, all)))
                .isEmpty();
        assertThat(Quotient.of(Quotient.Form.SHARE, Rational.HUNDRED, Value.Amount.of(Rational.of(50))))
                .isEmpty();
        assertThat(Quotient.of(Quotient.Form.SHARE, Rational.HUNDRED, new Value.Absent(Reason.LATE)))
                .isEmpty();
    }

    @Test
    void nothingIsDividedByZeroOrTurnedRound() {
        assertThatThrownBy(() -> new Quotient(Quotient.Form.SHARE, Rational.HUNDRED, Rational.ONE, Rational.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("denominator is 0");
        assertThatThrownBy(() -> new Quotient(Quotient.Form.SHARE, Rational.ZERO, Rational.ONE, Rational.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("factor is 0");
    }
}
