package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.series.Change.Movement;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static Change from(long from, long to, Polarity polarity) {
        return Change.between(Rational.of(from), Rational.of(to), polarity);
    }

    /** Pitfall 13. */
    @Test
    void dropToZeroIsAChangeOfMinusAHundredPercent() {
        assertThat(from(8, 0, Polarity.HIGHER).percent()).contains(Rational.of(-100));
    }

    /** Pitfall 13. */
    @Test
    void riseFromZeroHasNoPercentage() {
        assertThat(from(0, 8, Polarity.HIGHER).percent()).isEmpty();
        assertThat(from(0, 8, Polarity.HIGHER).movement()).isEqualTo(Movement.UP);
    }

    /** Pitfall 59: the worked example of a manual, with the brackets where they belong. */
    @Test
    void changeInPercentIsOfTheEarlierValue() {
        assertThat(from(25, 30, Polarity.HIGHER).percent()).contains(Rational.of(20));
    }

    @Test
    void riseFromANegativeValueIsPositive() {
        assertThat(from(-4, -2, Polarity.HIGHER).percent()).contains(Rational.of(50));
    }

    /** Pitfall 27: movement and judgement are two facts. */
    @Test
    void sameMovementIsGoodOrBadByPolarityOnly() {
        assertThat(from(14, 18, Polarity.HIGHER).direction()).isEqualTo(Direction.IMPROVING);
        assertThat(from(14, 18, Polarity.LOWER).direction()).isEqualTo(Direction.WORSENING);
        assertThat(from(14, 18, Polarity.NEITHER).direction()).isEqualTo(Direction.NOT_JUDGED);
        assertThat(from(14, 18, Polarity.CLOSER).direction()).isEqualTo(Direction.NOT_JUDGED);
        assertThat(from(14, 18, Polarity.LOWER).movement()).isEqualTo(Movement.UP);
    }

    @Test
    void movingInsideTheWantedRangeIsSteady() {
        Polarity range = Polarity.closerTo(Rational.of(10), Rational.of(20));

        assertThat(from(12, 18, range).movement()).isEqualTo(Movement.UP);
        assertThat(from(12, 18, range).direction()).isEqualTo(Direction.STEADY);
        assertThat(from(5, 12, range).direction()).isEqualTo(Direction.IMPROVING);
        assertThat(from(18, 25, range).direction()).isEqualTo(Direction.WORSENING);
    }

    @Test
    void changeAsLargeAsTheDeadBandIsNoMovement() {
        assertThat(new Change(Rational.ZERO, Rational.of(2), Polarity.HIGHER, Rational.of(2)).movement())
                .isEqualTo(Movement.SAME);
        assertThat(new Change(Rational.ZERO, Rational.of(2), Polarity.HIGHER, Rational.of(2)).direction())
                .isEqualTo(Direction.STEADY);
        assertThat(new Change(Rational.ZERO, Rational.of(-3), Polarity.HIGHER, Rational.of(2)).movement())
                .isEqualTo(Movement.DOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change(Rational.ZERO, Rational.ONE, Polarity.HIGHER, Rational.of(-1)))
                .withMessageContaining("-1");
    }
}
