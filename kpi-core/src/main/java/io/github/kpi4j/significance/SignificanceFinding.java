package io.github.kpi4j.significance;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.statistics.interval.Comparison;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of holding a value against another, chance considered. It is no level, and is counted in no tally. */
public sealed interface SignificanceFinding {

    /** Whose numbers do not allow for a comparison. */
    enum Whose {
        /** Those of the value itself. */
        OWN,
        /** Those of what it is held against. */
        OTHER,
        /** The cases that the comparator's value would make of the area's size. */
        EXPECTED
    }

    /**
     * What the value was held against.
     *
     * @return the yardstick
     */
    Yardstick against();

    /** The two could be told apart, or could not. */
    sealed interface Told extends SignificanceFinding {

        /**
         * The value.
         *
         * @return the value, with its limits unless those of the other count
         */
        Bounded own();

        /**
         * How the value stands to the other.
         *
         * @return the verdict, worked out from the limits
         */
        Verdict verdict();
    }

    /**
     * The value was held against another value. Where both have limits they are similar if these overlap or touch, which is
     * cautious: the difference may be significant all the same.
     *
     * @param against the yardstick
     * @param own the value
     * @param other the other value
     * @param polarity which way is better
     */
    record Compared(Yardstick against, Bounded own, Bounded other, Polarity polarity) implements Told {

        /**
         * Checks that there is something to compare by.
         *
         * @param against the yardstick
         * @param own the value
         * @param other the other value
         * @param polarity which way is better
         * @throws IllegalArgumentException if neither of the two has limits, or both have and not of the same levels
         */
        public Compared {
            Objects.requireNonNull(against, "against");
            Objects.requireNonNull(own, "own");
            Objects.requireNonNull(other, "other");
            Objects.requireNonNull(polarity, "polarity");
            int mine = own.limits().size();
            int theirs = other.limits().size();
            if (mine + theirs == 0 || (mine != theirs && mine * theirs > 0)) {
                throw new IllegalArgumentException("own has " + mine + " limits and other " + theirs
                        + "; those of one of them, or of both for as many levels, are wanted");
            }
        }

        /**
         * Where the value lies beside the other.
         *
         * @return the comparison, whichever way is better
         */
        public Comparison comparison() {
            Levels levels =
                    new Levels(Math.max(own.limits().size(), other.limits().size()));
            return levels.comparison(level -> Comparison.of(own.at(level), other.at(level)));
        }

        @Override
        public Verdict verdict() {
            return Verdict.of(comparison(), polarity);
        }
    }

    /**
     * The value was held against a target: better if all of its interval keeps the target, worse if all of it breaks the target.
     *
     * @param own the value with its limits
     * @param target a threshold or a range
     */
    record HeldToTarget(Bounded own, Target target) implements Told {

        /**
         * Checks that there is something to compare by.
         *
         * @param own the value with its limits
         * @param target a threshold or a range
         * @throws IllegalArgumentException if the value has no limits, or the target is neither a threshold nor a range
         */
        public HeldToTarget {
            Objects.requireNonNull(own, "own");
            Objects.requireNonNull(target, "target");
            if (own.limits().isEmpty() || !(target instanceof Threshold || target instanceof Range)) {
                throw new IllegalArgumentException("own has " + own.limits().size() + " limits, and target is " + target
                        + "; limits, and a threshold or a range, are wanted");
            }
        }

        @Override
        public Yardstick against() {
            return Yardstick.TARGET;
        }

        @Override
        public Verdict verdict() {
            Levels levels = new Levels(own.limits().size());
            return Verdict.good(levels.comparison(level -> Kept.by(own.at(level), target)));
        }
    }

    /**
     * There are too few cases to compare.
     *
     * @param against the yardstick
     * @param whose whose cases they are
     * @param cases how many there are; of expected ones not a whole number
     * @param wanted how many are wanted at least
     */
    record TooFew(Yardstick against, Whose whose, Rational cases, long wanted) implements SignificanceFinding {

        /**
         * Checks that there are too few.
         *
         * @param against the yardstick
         * @param whose whose cases they are
         * @param cases how many there are
         * @param wanted how many are wanted at least
         * @throws IllegalArgumentException if there are as many as are wanted
         */
        public TooFew {
            Objects.requireNonNull(against, "against");
            Objects.requireNonNull(whose, "whose");
            Objects.requireNonNull(cases, "cases");
            if (cases.compareTo(Rational.of(wanted)) >= 0) {
                throw new IllegalArgumentException(
                        "cases is " + cases + "; fewer than the " + wanted + " wanted are too few");
            }
        }
    }

    /**
     * They were not compared.
     *
     * @param against the yardstick
     * @param whose whose numbers do not allow for it
     * @param reason why not; not comparable where there is an obstacle
     * @param obstacle what keeps a value from having limits, or null where the reason says it all
     */
    record NotCompared(
            Yardstick against,
            Whose whose,
            Reason reason,
            @Nullable Obstacle obstacle) implements SignificanceFinding {

        /**
         * Checks that all is there.
         *
         * @param against the yardstick
         * @param whose whose numbers do not allow for it
         * @param reason why not
         * @param obstacle what keeps a value from having limits
         */
        public NotCompared {
            Objects.requireNonNull(against, "against");
            Objects.requireNonNull(whose, "whose");
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * The reason says it all.
         *
         * @param against the yardstick
         * @param whose whose numbers do not allow for it
         * @param reason why not
         */
        public NotCompared(Yardstick against, Whose whose, Reason reason) {
            this(against, whose, reason, null);
        }

        /**
         * A value without limits.
         *
         * @param against the yardstick
         * @param whose whose value it is
         * @param obstacle what keeps it from having limits
         */
        public NotCompared(Yardstick against, Whose whose, Obstacle obstacle) {
            this(against, whose, Reason.NOT_COMPARABLE, obstacle);
        }
    }
}
