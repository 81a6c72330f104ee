package io.github.kpi4j.series;

import io.github.kpi4j.number.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * The difference between two values, as two separate facts: which way it moved, and whether that is good.
 *
 * @param from the earlier value, or the one compared with
 * @param to the later value, or the one in question
 * @param polarity which way is better
 * @param deadBand how far a value may move and still count as the same, in units of the value; not negative
 */
public record Change(Rational from, Rational to, Polarity polarity, Rational deadBand) {

    /** Which way a value moved. */
    public enum Movement {
        /** The value rose by more than the dead band. */
        UP,
        /** The value fell by more than the dead band. */
        DOWN,
        /** The value moved by no more than the dead band. */
        SAME
    }

    /** Whether a movement is good. */
    public enum Direction {
        /** Moved to the better. */
        IMPROVING,
        /** Moved to the worse. */
        WORSENING,
        /** Did not move, or moved to an equally good value. */
        STEADY,
        /** Moved, but neither way is better. */
        NOT_JUDGED
    }

    /**
     * Checks the dead band.
     *
     * @param from the earlier value
     * @param to the later value
     * @param polarity which way is better
     * @param deadBand how far a value may move and still count as the same
     * @throws IllegalArgumentException if the dead band is negative
     */
    public Change {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(deadBand, "deadBand");
        if (deadBand.signum() < 0) {
            throw new IllegalArgumentException("a dead band cannot be negative: " + deadBand);
        }
    }

    /**
     * A change without a dead band.
     *
     * @param from the earlier value
     * @param to the later value
     * @param polarity which way is better
     * @return the change
     */
    public static Change between(Rational from, Rational to, Polarity polarity) {
        return new Change(from, to, polarity, Rational.ZERO);
    }

    /**
     * The change in units of the value (percentage points for percentages).
     *
     * @return {@code to - from}
     */
    public Rational amount() {
        return to.minus(from);
    }

    /**
     * The change relative to where it started, in percent: {@code 100 × (to - from) ÷ |from|}.
     *
     * @return the relative change; empty if {@code from} is zero
     */
    public Optional<Rational> percent() {
        return from.isZero()
                ? Optional.empty()
                : Optional.of(amount().times(Rational.HUNDRED).dividedBy(from.abs()));
    }

    /**
     * Which way the value moved.
     *
     * @return the movement; {@link Movement#SAME} when the change is within the dead band, its edge included
     */
    public Movement movement() {
        if (amount().abs().compareTo(deadBand) <= 0) {
            return Movement.SAME;
        }
        return amount().signum() > 0 ? Movement.UP : Movement.DOWN;
    }

    /**
     * Whether the movement is good.
     *
     * @return the direction; {@link Direction#NOT_JUDGED} whenever the polarity does not judge
     */
    public Direction direction() {
        if (!polarity.judges()) {
            return Direction.NOT_JUDGED;
        }
        if (movement() == Movement.SAME) {
            return Direction.STEADY;
        }
        int better = polarity.compare(to, from);
        if (better == 0) {
            return Direction.STEADY;
        }
        return better > 0 ? Direction.IMPROVING : Direction.WORSENING;
    }
}
