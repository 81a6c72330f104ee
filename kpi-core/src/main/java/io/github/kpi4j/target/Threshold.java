package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A single limit: at least, at most, strictly more than or strictly fewer than a value, with what belongs to it.
 *
 * @param comparison the side, and whether the limit itself is met
 * @param value the limit
 * @param tolerance how far short still counts as near; the edge counts as near
 * @param floor the minimum acceptable, on the worse side of the limit, or null
 * @param stretch what lies beyond the promise, on the better side of the limit, or null
 */
public record Threshold(
        Comparison comparison,
        Rational value,
        Tolerance tolerance,
        @Nullable Rational floor,
        @Nullable Rational stretch)
        implements Target {

    /** The four ways of stating a limit. */
    public enum Comparison {
        /** The limit or more. */
        AT_LEAST,
        /** The limit or less. */
        AT_MOST,
        /** More than the limit. */
        MORE_THAN,
        /** Less than the limit. */
        FEWER_THAN;

        /**
         * Which way is better.
         *
         * @return higher or lower
         */
        public Polarity polarity() {
            return switch (this) {
                case AT_LEAST, MORE_THAN -> Polarity.HIGHER;
                case AT_MOST, FEWER_THAN -> Polarity.LOWER;
            };
        }

        /**
         * Whether the limit itself is met.
         *
         * @return true for at least and at most
         */
        public boolean inclusive() {
            return this == AT_LEAST || this == AT_MOST;
        }
    }

    /**
     * Checks that floor, limit and stretch stand in order, and that a relative tolerance has something to be relative to.
     *
     * @param comparison the side
     * @param value the limit
     * @param tolerance how far short still counts as near
     * @param floor the minimum acceptable
     * @param stretch what lies beyond the promise
     * @throws IllegalArgumentException if the tolerance is a percentage of a target that is not above zero, the floor is
     *     not on the worse side of the limit, or the stretch is not on the better side
     */
    public Threshold {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(tolerance, "tolerance");
        refuseRelative(tolerance, value);
        Polarity polarity = comparison.polarity();
        if (floor != null && polarity.compare(floor, value) >= 0) {
            throw new IllegalArgumentException("the floor " + floor
                    + " is the minimum acceptable, so it must be worse than" + " the target " + value);
        }
        if (stretch != null && polarity.compare(stretch, value) <= 0) {
            throw new IllegalArgumentException("the stretch " + stretch
                    + " lies beyond the promise, so it must be better than the target " + value);
        }
    }

    static void refuseRelative(Tolerance tolerance, Rational target) {
        if (tolerance instanceof Tolerance.PercentOfTarget && target.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a tolerance in percent of the target needs a target above zero, and this one" + " is " + target
                            + "; state the tolerance in points");
        }
    }

    static Threshold of(Comparison comparison, Rational value) {
        return new Threshold(comparison, value, new Tolerance.None(), null, null);
    }

    /**
     * The same target with a tolerance.
     *
     * @param reach how far short still counts as near
     * @return the target with that tolerance
     * @throws IllegalArgumentException if the tolerance is relative and the target is not above zero
     */
    public Threshold nearWithin(Tolerance reach) {
        return new Threshold(comparison, value, reach, floor, stretch);
    }

    /**
     * The same target with a minimum acceptable value.
     *
     * @param minimum the floor in plain decimal form
     * @return the target with that floor
     * @throws IllegalArgumentException if the text is not a number or is not on the worse side of the target
     */
    public Threshold floor(String minimum) {
        return new Threshold(comparison, value, tolerance, Rational.parse(minimum), stretch);
    }

    /**
     * The same target with a stretch target.
     *
     * @param beyond the stretch in plain decimal form
     * @return the target with that stretch
     * @throws IllegalArgumentException if the text is not a number or is not on the better side of the target
     */
    public Threshold stretch(String beyond) {
        return new Threshold(comparison, value, tolerance, floor, Rational.parse(beyond));
    }

    @Override
    public Polarity polarity() {
        return comparison.polarity();
    }

    @Override
    public Extent met() {
        return Extent.from(value, polarity(), comparison.inclusive());
    }

    @Override
    public Extent near() {
        return shortBy(tolerance.reach(value));
    }

    @Override
    public Extent exceeded() {
        return stretch == null ? Extent.NONE : Extent.from(stretch, polarity(), true);
    }

    @Override
    public Extent acceptable() {
        return floor == null ? Extent.ALL : Extent.from(floor, polarity(), true);
    }

    /** What is met or worse by no more than a distance; for a distance of nothing, what is met. */
    Extent shortBy(Rational distance) {
        return distance.isZero() ? met() : Extent.from(beyond(distance.negated()), polarity(), true);
    }

    /** What is better by a distance. */
    Extent betterBy(Rational distance, boolean belongs) {
        return Extent.from(beyond(distance), polarity(), belongs);
    }

    private Rational beyond(Rational distance) {
        return polarity().equals(Polarity.HIGHER) ? value.plus(distance) : value.minus(distance);
    }

    @Override
    public Optional<Rational> margin(Rational actual) {
        return Optional.of(shortfall(actual).negated());
    }

    @Override
    public Optional<Rational> goal() {
        return Optional.of(value);
    }

    private Rational shortfall(Rational actual) {
        return polarity().equals(Polarity.HIGHER) ? value.minus(actual) : actual.minus(value);
    }
}
