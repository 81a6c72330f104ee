package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rational;
import java.util.Objects;

/**
 * How a gap between two groups changed, whichever of them is better off and whether that is good or bad.
 *
 * @param from the earlier lead of the first group over the second, negative where the second leads
 * @param to the later lead
 * @param deadBand by how much the lead may change and still count as unchanged; not negative
 */
public record GapChange(Rational from, Rational to, Rational deadBand) {

    /** Where a gap is going. */
    public enum Direction {
        /** The groups are nearer to each other than they were. */
        CLOSING,
        /** The groups are further from each other than they were. */
        WIDENING,
        /** The group that was behind is ahead now. */
        REVERSED,
        /** The lead changed by no more than the dead band, its edge included. */
        UNCHANGED
    }

    /**
     * Checks the dead band.
     *
     * @param from the earlier lead
     * @param to the later lead
     * @param deadBand by how much the lead may change and still count as unchanged
     * @throws IllegalArgumentException if the dead band is negative
     */
    public GapChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(deadBand, "deadBand");
        if (deadBand.signum() < 0) {
            throw new IllegalArgumentException("a dead band cannot be negative: " + deadBand);
        }
    }

    /**
     * Where the gap is going.
     *
     * @return the direction, computed from the two leads
     */
    public Direction direction() {
        if (to.minus(from).abs().compareTo(deadBand) <= 0) {
            return Direction.UNCHANGED;
        }
        if (from.signum() * to.signum() < 0) {
            return Direction.REVERSED;
        }
        return to.abs().compareTo(from.abs()) < 0 ? Direction.CLOSING : Direction.WIDENING;
    }
}
