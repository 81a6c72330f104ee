package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpi4j.number.Rational;
import org.junit.jupiter.api.Test;

class QuotientChangeTest {

    private static Quotient share(long numerator, long denominator) {
        return new Quotient(Quotient.Form.SHARE, Rational.HUNDRED, Rational.of(numerator), Rational.of(denominator));
    }

    @Test
    void eachNumberMakesItsPart() {
        // 40 % to 75 %: 10 more of 50 or of 40, and 10 fewer under 20 or under 30
        var change = new QuotientChange(share(20, 50), share(30, 40));

        assertThat(change.amount()).isEqualTo(Rational.of(35));
        assertThat(change.byNumerator()).isEqualTo(Rational.parse("22.5"));
        assertThat(change.byDenominator()).isEqualTo(Rational.parse("12.5"));
    }

    @Test
    void thePartsMayPullInOppositeWays() {
        var change = new QuotientChange(share(10, 20), share(20, 40));

        assertThat(change.amount()).isEqualTo(Rational.ZERO);
        assertThat(change.byNumerator()).isEqualTo(Rational.parse("37.5"));
        assertThat(change.byDenominator()).isEqualTo(Rational.parse("-37.5"));
    }

    @Test
    void onlyLikeIsComparedWithLike() {
        var rate = new Quotient(Quotient.Form.RATE, Rational.HUNDRED, Rational.ONE, Rational.ONE);

        assertThatThrownBy(() -> new QuotientChange(share(1, 2), rate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("differ in form or factor");
    }
}
