package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import org.junit.jupiter.api.Test;

class PolarityTest {

    private static final Rational TEN = Rational.of(10);
    private static final Rational TWENTY = Rational.of(20);
    private static final Polarity TEN_TO_TWENTY = Polarity.closerTo(TEN, TWENTY);

    @Test
    void moreIsBetterWhereHigherIs() {
        assertThat(Polarity.HIGHER.compare(TWENTY, TEN)).isPositive();
        assertThat(Polarity.HIGHER.compare(TEN, TWENTY)).isNegative();
        assertThat(Polarity.HIGHER.compare(TEN, TEN)).isZero();
    }

    @Test
    void lessIsBetterWhereLowerIs() {
        assertThat(Polarity.LOWER.compare(TEN, TWENTY)).isPositive();
        assertThat(Polarity.LOWER.compare(TWENTY, TEN)).isNegative();
    }

    @Test
    void everythingInsideTheRangeIsEquallyGood() {
        assertThat(TEN_TO_TWENTY.compare(TEN, TWENTY)).isZero();
        assertThat(TEN_TO_TWENTY.compare(Rational.of(15), TEN)).isZero();
    }

    @Test
    void outsideTheRangeTheShorterWayBackIsBetterFromEitherSide() {
        assertThat(TEN_TO_TWENTY.compare(Rational.of(8), Rational.of(23))).isPositive();
        assertThat(TEN_TO_TWENTY.compare(Rational.of(7), Rational.of(22))).isNegative();
        assertThat(TEN_TO_TWENTY.compare(Rational.of(7), Rational.of(23))).isZero();
        assertThat(TEN_TO_TWENTY.compare(TWENTY, Rational.of(21))).isPositive();
    }

    @Test
    void withoutARangeOrADirectionNothingIsBetter() {
        assertThat(Polarity.CLOSER.judges()).isFalse();
        assertThat(Polarity.NEITHER.judges()).isFalse();
        assertThat(Polarity.CLOSER.compare(TEN, TWENTY)).isZero();
        assertThat(Polarity.NEITHER.compare(TEN, TWENTY)).isZero();
        assertThat(TEN_TO_TWENTY.judges()).isTrue();
        assertThat(Polarity.LOWER.judges()).isTrue();
    }

    @Test
    void rangeIsWholeInOrderAndOnlyForCloser() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Polarity(Polarity.Sense.CLOSER, TEN, null))
                .withMessageContaining("missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Polarity.closerTo(TWENTY, TEN))
                .withMessageContaining("reversed");
        assertThatIllegalArgumentException().isThrownBy(() -> new Polarity(Polarity.Sense.HIGHER, TEN, TWENTY));
        assertThat(Polarity.closerTo(TEN, TEN).compare(TEN, TWENTY)).isPositive();
    }
}
