package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a band of a rating scheme reaches. All edges lie on one axis, the shortfall {@code d = s × (t - v)}, where {@code s}
 * is +1 if higher is better and -1 if lower is: positive is worse than the target. Whatever an edge lets in, it also lets in
 * when it is better, so that a better value never falls into a worse band.
 */
public sealed interface Edge {

    /**
     * Whether a value lies at the edge or on its better side.
     *
     * @param target what was promised
     * @param value the value
     * @return true if it does; false for every value where the target lacks what the edge refers to
     */
    default boolean holds(Target target, Rational value) {
        return extent(target).filter(extent -> extent.holds(value)).isPresent();
    }

    /**
     * The values at the edge and on its better side.
     *
     * @param target what was promised
     * @return the values, none where the target lacks what the edge refers to; empty for an edge of a council's own, which says of
     *     each value by itself whether it holds it
     */
    Optional<Extent> extent(Target target);

    /** Points that a target itself states. */
    enum Mark {
        /** The stretch target, itself included; reached by nothing where there is none. */
        STRETCH {
            @Override
            Extent extent(Target target) {
                return target.exceeded();
            }
        },
        /** Better than the target by more than the indicator's own tolerance: {@code d < -tolerance}. Not for ranges. */
        BEYOND_TOLERANCE {
            @Override
            Extent extent(Target target) {
                if (target instanceof Threshold threshold) {
                    return threshold.betterBy(threshold.tolerance().reach(threshold.value()), false);
                }
                return target instanceof AtLeastGrade atLeast ? extent(atLeast.onPositions()) : Extent.NONE;
            }
        },
        /** The target; whether the limit itself is included is for the target to say. */
        TARGET {
            @Override
            Extent extent(Target target) {
                return target.met();
            }
        },
        /** The indicator's own tolerance, its edge included: {@code d <= tolerance}; without one, the target. */
        TOLERANCE {
            @Override
            Extent extent(Target target) {
                return target.near();
            }
        },
        /** The minimum acceptable, itself included; without one, the target. */
        FLOOR {
            @Override
            Extent extent(Target target) {
                return target.acceptable().equals(Extent.ALL) ? target.met() : target.acceptable();
            }
        };

        abstract Extent extent(Target target);
    }

    /** Whether the edge itself belongs to the band. */
    enum Bound {
        /** It does. */
        INCLUSIVE,
        /** It does not. */
        EXCLUSIVE
    }

    /**
     * A point that the target itself states.
     *
     * @param mark the point
     */
    record At(Mark mark) implements Edge {

        /**
         * Checks that all is there.
         *
         * @param mark the point
         */
        public At {
            Objects.requireNonNull(mark, "mark");
        }

        @Override
        public Optional<Extent> extent(Target target) {
            return Optional.of(mark.extent(target));
        }
    }

    /**
     * Worse than the target by no more than a distance, the same for all indicators: {@code d <= reach}. A share is of
     * {@code |t|}, and of the lower end where the target is a range; of a target of 0 it is nothing, so that only
     * what is met lies within it. Grades have no size: among them the indicator's own tolerance counts instead.
     *
     * @param reach the distance
     */
    record ShortBy(Tolerance reach) implements Edge {

        /**
         * Checks the distance.
         *
         * @param reach the distance
         * @throws IllegalArgumentException if it is no distance at all
         */
        public ShortBy {
            Objects.requireNonNull(reach, "reach");
            refuseNone(reach);
        }

        @Override
        public Optional<Extent> extent(Target target) {
            if (target instanceof Threshold threshold) {
                return Optional.of(threshold.shortBy(reach.reach(threshold.value())));
            }
            return Optional.of(target instanceof Range range ? range.widened(reach.reach(range.low())) : target.near());
        }
    }

    /**
     * Better than the target by a distance, the same for all indicators: {@code d <= -reach}, or {@code d < -reach} where the
     * bound is exclusive. A share is of {@code |t|}; of a target of 0 it is nothing, and then nothing is better by it. Only
     * for a single limit: inside a range everything is equally good, and grades have no size.
     *
     * @param reach the distance
     * @param bound whether a value better by exactly the distance is let in
     */
    record BetterBy(Tolerance reach, Bound bound) implements Edge {

        /**
         * Checks the distance.
         *
         * @param reach the distance
         * @param bound whether a value better by exactly the distance is let in
         * @throws IllegalArgumentException if it is no distance at all
         */
        public BetterBy {
            Objects.requireNonNull(reach, "reach");
            refuseNone(reach);
            Objects.requireNonNull(bound, "bound");
        }

        @Override
        public Optional<Extent> extent(Target target) {
            if (!(target instanceof Threshold threshold)) {
                return Optional.of(Extent.NONE);
            }
            Rational width = reach.reach(threshold.value());
            return Optional.of(width.isZero() ? Extent.NONE : threshold.betterBy(width, bound == Bound.INCLUSIVE));
        }
    }

    /**
     * An edge of a council's own, for a rule that the others cannot say. It must let in with a value also every better one;
     * the laws of targets in the test kit prove it for a scheme.
     */
    non-sealed interface Own extends Edge {

        /**
         * The rule as a condition that reads after "if".
         *
         * @return such as "no more than two cases worse than the target"
         */
        String words();

        @Override
        boolean holds(Target target, Rational value);

        @Override
        default Optional<Extent> extent(Target target) {
            return Optional.empty();
        }
    }

    /** No edge: every value. */
    record Open() implements Edge {
        @Override
        public Optional<Extent> extent(Target target) {
            return Optional.of(Extent.ALL);
        }
    }

    private static void refuseNone(Tolerance reach) {
        if (reach instanceof Tolerance.None) {
            throw new IllegalArgumentException("a distance from the target is above zero; for none, name the target");
        }
    }
}
