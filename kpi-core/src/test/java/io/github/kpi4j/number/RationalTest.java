package io.github.kpi4j.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {

    private static final BigInteger TWO_TO_THE_63 = BigInteger.TWO.pow(63);

    @ParameterizedTest
    @CsvSource({"23, 40, 57.5", "29, 50, 58", "9, 125, 7.2"})
    void aShareThatLiesExactlyOnThePercentageReachesIt(long n, long d, String target) {
        Rational percentage = Rational.of(n, d).times(Rational.HUNDRED);

        assertThat(percentage).isGreaterThanOrEqualTo(Rational.parse(target));
        assertThat(percentage).isEqualTo(Rational.parse(target));
    }

    @Test
    void fractionsAreHeldInLowestTermsWithTheSignOnTop() {
        assertThat(Rational.of(6, -4)).isEqualTo(Rational.of(-3, 2)).hasToString("-1.5");
        assertThat(Rational.of(6, -4).numerator()).isEqualTo(-3);
        assertThat(Rational.of(6, -4).denominator()).isEqualTo(2);
        assertThat(Rational.of(-6, -4)).isEqualTo(Rational.of(3, 2));
        assertThat(Rational.of(0, -7)).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(0, -7).denominator()).isEqualTo(1);
    }

    @Test
    void bigFractionsAreHeldInLowestTermsWithTheSignOnTop() {
        Rational half =
                Rational.of(BigInteger.TEN.pow(50), BigInteger.TEN.pow(50).multiply(BigInteger.valueOf(-2)));

        assertThat(half).isEqualTo(Rational.of(-1, 2));
        assertThat(half.fitsLongs()).isTrue();
    }

    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertThat(Rational.of(new BigDecimal("0.50")))
                .isEqualTo(Rational.of(1, 2))
                .isEqualTo(Rational.parse("2/4"))
                .hasSameHashCodeAs(Rational.parse("0.5"));
        assertThat(Rational.of(new BigDecimal("5E+2"))).isEqualTo(Rational.of(500));
    }

    @Test
    void differentNumbersAreNotEqual() {
        assertThat(Rational.of(1, 2)).isNotEqualTo(Rational.of(1, 3)).isNotEqualTo(Rational.of(2));
        assertThat(Rational.of(1, 2)).isNotEqualTo(new BigDecimal("0.5")).isNotEqualTo(null);
        Rational big = Rational.of(TWO_TO_THE_63, BigInteger.ONE);
        assertThat(big).isNotEqualTo(big.plus(Rational.ONE)).isNotEqualTo(big.reciprocal());
        assertThat(big.dividedBy(Rational.of(3))).isNotEqualTo(big.dividedBy(Rational.of(5)));
    }

    @Test
    void hashCodesTellNumbersApart() {
        assertThat(Rational.of(1, 2).hashCode()).isNotEqualTo(Rational.of(1, 3).hashCode());
        assertThat(Rational.of(2).hashCode()).isNotZero();
    }

    @Test
    void arithmeticLeavesTheLongsOnOverflowAndReturnsToThem() {
        Rational largest = Rational.of(Long.MAX_VALUE);
        Rational beyond = largest.plus(Rational.ONE);

        assertThat(largest.fitsLongs()).isTrue();
        assertThat(beyond.fitsLongs()).isFalse();
        assertThat(beyond).hasToString("9223372036854775808");
        assertThat(beyond.minus(Rational.ONE)).isEqualTo(largest);
        assertThat(beyond.minus(Rational.ONE).fitsLongs()).isTrue();
        assertThat(largest.times(largest).dividedBy(largest)).isEqualTo(largest);
    }

    @Test
    void theLeastLongIsANumberLikeAnyOther() {
        Rational least = Rational.of(Long.MIN_VALUE);

        assertThat(least.numerator()).isEqualTo(BigInteger.valueOf(Long.MIN_VALUE));
        assertThat(least.negated()).hasToString("9223372036854775808");
        assertThat(least.abs().minus(Rational.ONE)).isEqualTo(Rational.of(Long.MAX_VALUE));
        assertThat(Rational.of(3, Long.MIN_VALUE)).isEqualTo(least.reciprocal().times(Rational.of(3)));
        assertThat(Rational.of(3, Long.MIN_VALUE).signum()).isEqualTo(-1);
        assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(Long.MIN_VALUE, 2).fitsLongs()).isTrue();
    }

    @Test
    void aDenominatorBeyondTheLongsIsKept() {
        Rational tiny = Rational.of(BigInteger.ONE, TWO_TO_THE_63);

        assertThat(tiny.fitsLongs()).isFalse();
        assertThat(tiny.denominator()).isEqualTo(TWO_TO_THE_63);
        assertThat(tiny.isInteger()).isFalse();
        assertThat(tiny.reciprocal().isInteger()).isTrue();
        assertThat(tiny.signum()).isEqualTo(1);
        assertThat(tiny.negated().signum()).isEqualTo(-1);
    }

    @Test
    void zeroIsNoDenominator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.of(3, 0))
                .withMessage("d is 0 in 3/0; a denominator other than 0 is wanted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.of(BigInteger.TWO, BigInteger.ZERO))
                .withMessage("d is 0 in 2/0; a denominator other than 0 is wanted");
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.of(Long.MIN_VALUE, 0));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("division by zero");
        assertThatThrownBy(Rational.ZERO::reciprocal).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void decimalsOfUnreasonableSizeAreRefused() {
        assertThat(Rational.of(new BigDecimal("1E+1000"))).isEqualTo(Rational.of(new BigDecimal("10E+999")));
        assertThat(Rational.of(new BigDecimal("1E-1000")).signum()).isEqualTo(1);
        assertThat(Rational.of(new BigDecimal(BigInteger.TEN.pow(999))).isInteger())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.of(new BigDecimal("1E+20000000")))
                .withMessage("value has a precision of 1 and a scale of -20000000; at most 1000 is wanted of each");
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.of(new BigDecimal("1E-1001")));
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.of(new BigDecimal("1E+1001")));
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.of(new BigDecimal(BigInteger.TEN.pow(1000))));
    }

    @Test
    void sumAndMeanAreExact() {
        List<Rational> tenths = List.of(Rational.of(1, 10), Rational.of(2, 10), Rational.of(3, 10));

        assertThat(Rational.sum(tenths)).isEqualTo(Rational.of(3, 5));
        assertThat(Rational.mean(tenths)).isEqualTo(Rational.of(1, 5));
        assertThat(Rational.sum(List.of())).isEqualTo(Rational.ZERO);
    }

    @Test
    void nothingHasNoMean() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.mean(List.of()))
                .withMessage("values is empty; a mean needs at least one number");
    }

    @Test
    void signsZeroAndWholeNumbersAreRecognised() {
        assertThat(Rational.of(-1, 3).signum()).isEqualTo(-1);
        assertThat(Rational.ZERO.signum()).isZero();
        assertThat(Rational.of(1, 3).signum()).isEqualTo(1);
        assertThat(Rational.ZERO.isZero()).isTrue();
        assertThat(Rational.ONE.isZero()).isFalse();
        assertThat(Rational.of(8, 4).isInteger()).isTrue();
        assertThat(Rational.of(8, 3).isInteger()).isFalse();
        assertThat(Rational.of(-1, 3).abs()).isEqualTo(Rational.of(1, 3));
    }

    @Test
    void theLesserAndTheGreaterOfTwoAreFound() {
        Rational third = Rational.of(1, 3);
        Rational half = Rational.of(1, 2);

        assertThat(third.min(half)).isSameAs(third);
        assertThat(half.min(third)).isSameAs(third);
        assertThat(third.max(half)).isSameAs(half);
        assertThat(half.max(third)).isSameAs(half);
    }

    @Test
    void numbersWhoseProductsPassTheLongsAreStillOrdered() {
        Rational below = Rational.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        Rational above = Rational.of(Long.MAX_VALUE, Long.MAX_VALUE - 1);

        assertThat(below).isLessThan(above).isLessThan(Rational.ONE);
        assertThat(Rational.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1)).isLessThan(below);
        assertThat(below.negated()).isGreaterThan(above.negated());
        assertThat(Rational.of(3).compareTo(Rational.of(6, 2))).isZero();
    }

    @Test
    void hugeNumbersAreOrderedAmongThemselvesAndAgainstSmallOnes() {
        Rational huge = Rational.of(BigInteger.TEN.pow(30), BigInteger.valueOf(7));

        assertThat(huge).isGreaterThan(Rational.ONE).isLessThan(huge.plus(Rational.ONE));
        assertThat(Rational.ONE).isLessThan(huge);
        assertThat(huge.negated()).isLessThan(Rational.ZERO);
        assertThat(huge.negated().negated()).isEqualTo(huge);
    }
}
