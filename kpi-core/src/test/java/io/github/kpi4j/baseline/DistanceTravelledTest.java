package io.github.kpi4j.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DistanceTravelledTest {

    private static Optional<Rational> travelled(long from, long to, Polarity polarity, Rational goal) {
        return new BaselineFinding.Compared(
                        Value.Amount.of(Rational.of(from)),
                        null,
                        Change.between(Rational.of(from), Rational.of(to), polarity),
                        goal)
                .distanceTravelled();
    }

    private static Optional<Rational> down(long from, long to, long goal) {
        return travelled(from, to, Polarity.LOWER, Rational.of(goal));
    }

    /** Pitfalls 11 and 60: one formula for both directions. */
    @Test
    void halfTheWayIsAHalfWhicheverWayIsBetter() {
        assertThat(down(30, 25, 20)).contains(Rational.of(1, 2));
        assertThat(travelled(20, 25, Polarity.HIGHER, Rational.of(30))).contains(Rational.of(1, 2));
    }

    @Test
    void wrongWayIsNegativeAndBeyondTheGoalIsMoreThanOne() {
        assertThat(down(30, 32, 20)).contains(Rational.of(-1, 5));
        assertThat(down(30, 15, 20)).contains(Rational.of(3, 2));
    }

    @Test
    void whereTheBaselineWasAtTheGoalThereWasNoWayToGo() {
        assertThat(down(20, 15, 20)).isEmpty();
        assertThat(down(18, 15, 20)).isEmpty();
        assertThat(travelled(30, 15, Polarity.HIGHER, Rational.of(20))).isEmpty();
    }

    @Test
    void withoutAGoalOrAPolarityThereIsNoWay() {
        assertThat(travelled(30, 25, Polarity.LOWER, null)).isEmpty();
        assertThat(travelled(30, 25, Polarity.NEITHER, Rational.of(20))).isEmpty();
    }
}
