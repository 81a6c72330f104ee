package io.github.kpi4j.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestDoubleTest {

    private static final BigInteger TWO_TO_THE_53 = BigInteger.TWO.pow(53);

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                1,
                -1,
                0.1,
                -57.5,
                1e15,
                0x1p53,
                Math.PI,
                1e300,
                -1e-300,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                Double.MIN_NORMAL,
                4.9e-324
            })
    void everyDoubleComesBackFromItsExactValue(double value) {
        Rational exact = exactly(value);

        assertThat(exact.doubleValue()).isEqualTo(value);
    }

    @Test
    void aQuotientIsTheNearestDouble() {
        assertThat(Rational.of(1, 3).doubleValue()).isEqualTo(1.0 / 3.0);
        assertThat(Rational.of(-2, 7).doubleValue()).isEqualTo(-2.0 / 7.0);
    }

    @Test
    void tiesGoToTheEvenNeighbour() {
        assertThat(whole(TWO_TO_THE_53.add(BigInteger.ONE)).doubleValue()).isEqualTo(0x1p53);
        assertThat(whole(TWO_TO_THE_53.add(BigInteger.valueOf(3))).doubleValue())
                .isEqualTo(0x1p53 + 4);
    }

    @Test
    void theLeastBitBeyondATieDecidesIt() {
        Rational tie = whole(TWO_TO_THE_53.add(BigInteger.ONE));
        Rational least = Rational.of(BigInteger.ONE, BigInteger.TEN.pow(300));

        assertThat(tie.plus(least).doubleValue()).isEqualTo(0x1p53 + 2);
        assertThat(tie.minus(least).doubleValue()).isEqualTo(0x1p53);
        assertThat(tie.plus(least).negated().doubleValue()).isEqualTo(-0x1p53 - 2);
    }

    @Test
    void numbersBelowTheNormalDoublesAreRoundedOnce() {
        Rational smallest = exactly(Double.MIN_VALUE);
        Rational half = smallest.dividedBy(Rational.of(2));
        Rational hair = smallest.dividedBy(whole(BigInteger.TEN.pow(100)));

        assertThat(half.doubleValue()).isZero();
        assertThat(half.plus(hair).doubleValue()).isEqualTo(Double.MIN_VALUE);
        assertThat(half.times(Rational.of(3)).doubleValue()).isEqualTo(2 * Double.MIN_VALUE);
    }

    @Test
    void numbersBeyondTheDoublesAreInfinite() {
        assertThat(whole(BigInteger.TEN.pow(400)).doubleValue()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(whole(BigInteger.TEN.pow(400).negate()).doubleValue()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(whole(BigInteger.TEN.pow(400)).reciprocal().doubleValue()).isZero();
    }

    private static Rational whole(BigInteger value) {
        return Rational.of(value, BigInteger.ONE);
    }

    private static Rational exactly(double value) {
        BigDecimal decimal = new BigDecimal(value);
        return Rational.of(decimal.unscaledValue(), BigInteger.ONE)
                .dividedBy(whole(BigInteger.TEN.pow(Math.max(decimal.scale(), 0))));
    }
}
