package io.github.kpi4j.chain;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was found about one link of a results chain: whether both ends moved together, and never that one moved the other. */
public sealed interface LinkFinding {

    /**
     * The link.
     *
     * @return what is meant to bring about what
     */
    Link link();

    /**
     * What is still to come.
     *
     * @return the latest movement of the lead to the better or worse, if its effect is expected only after the period reported
     *     on; otherwise null
     */
    @Nullable
    Expected expected();

    /** One end of a link. */
    enum End {
        /** The indicator that contributes. */
        LEAD,
        /** The indicator that it is meant to contribute to. */
        FOLLOWER
    }

    /** How the two ends moved, each over the same stretch of time, the follower's one lag later. */
    enum Result {
        /** Both moved to the better. */
        BOTH_IMPROVED,
        /** The lead moved to the better; the follower did not, or not yet. */
        NOT_FOLLOWED,
        /** The follower moved to the better, though the lead did not. */
        IMPROVED_WITHOUT_LEAD,
        /** Neither moved to the better or worse. */
        NEITHER_MOVED,
        /** The lead moved to the worse, and the follower stayed as good as it was. */
        HELD,
        /** The follower moved to the worse, though the lead stayed as good as it was. */
        WORSENED_WITHOUT_LEAD,
        /** Both moved to the worse. */
        BOTH_WORSENED
    }

    /**
     * The movement of one end.
     *
     * @param from the earlier point
     * @param to the later point
     * @param polarity which way is better
     * @param deadBand how far the value may move and still count as the same, in units of the value; not negative
     */
    record Step(Series.Point from, Series.Point to, Polarity polarity, Rational deadBand) {

        /**
         * Checks that both points have values.
         *
         * @param from the earlier point
         * @param to the later point
         * @param polarity which way is better
         * @param deadBand how far the value may move and still count as the same
         * @throws IllegalArgumentException if a point has no value that can be compared, or the dead band is negative
         */
        public Step {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(polarity, "polarity");
            Objects.requireNonNull(deadBand, "deadBand");
            if (deadBand.signum() < 0) {
                throw new IllegalArgumentException("a dead band cannot be negative: " + deadBand);
            }
            if (from.value().rank().isEmpty() || to.value().rank().isEmpty()) {
                throw new IllegalArgumentException("a step leads from one value to another that can be compared");
            }
        }

        /**
         * The change.
         *
         * @return from the earlier value to the later, steady within the dead band
         */
        public Change change() {
            return new Change(
                    from.value().rank().orElseThrow(), to.value().rank().orElseThrow(), polarity, deadBand);
        }
    }

    /**
     * A movement of the lead whose effect is still to come.
     *
     * @param lead the movement
     * @param by the follower's first period that ends a lag after it or later
     */
    record Expected(Step lead, Period by) {

        /**
         * Checks that both are given.
         *
         * @param lead the movement
         * @param by the follower's first period that ends a lag after it or later
         */
        public Expected {
            Objects.requireNonNull(lead, "lead");
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Both ends moved, or stayed, over the same stretch of time.
     *
     * @param link the link
     * @param lead the movement of the lead
     * @param follower the movement of the follower, one lag later
     * @param expected what is still to come, or null
     */
    record Paired(
            Link link, Step lead, Step follower, @Nullable Expected expected) implements LinkFinding {

        /**
         * Checks that something can be told.
         *
         * @param link the link
         * @param lead the movement of the lead
         * @param follower the movement of the follower
         * @param expected what is still to come
         * @throws IllegalArgumentException if for either end neither way is better
         */
        public Paired {
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(lead, "lead");
            Objects.requireNonNull(follower, "follower");
            if (!lead.polarity().judges() || !follower.polarity().judges()) {
                throw new IllegalArgumentException("two movements go together only where a way is better for both");
            }
        }

        /**
         * How the two ends moved.
         *
         * @return the result, which follows from the directions of both changes
         */
        public Result result() {
            boolean improved = follower.change().direction() == Change.Direction.IMPROVING;
            boolean worsened = follower.change().direction() == Change.Direction.WORSENING;
            return switch (lead.change().direction()) {
                case IMPROVING -> improved ? Result.BOTH_IMPROVED : Result.NOT_FOLLOWED;
                case WORSENING ->
                    improved ? Result.IMPROVED_WITHOUT_LEAD : worsened ? Result.BOTH_WORSENED : Result.HELD;
                case STEADY, NOT_JUDGED ->
                    improved
                            ? Result.IMPROVED_WITHOUT_LEAD
                            : worsened ? Result.WORSENED_WITHOUT_LEAD : Result.NEITHER_MOVED;
            };
        }
    }

    /**
     * The lead has moved, or has been known, for less than the lag.
     *
     * @param link the link
     * @param expected the first movement of the lead that is known, and the period by which its effect is expected, which ends
     *     after the period reported on
     */
    record TooEarly(Link link, Expected expected) implements LinkFinding {

        /**
         * Checks that both are given.
         *
         * @param link the link
         * @param expected the first movement of the lead that is known
         */
        public TooEarly {
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(expected, "expected");
        }
    }

    /**
     * It cannot be told.
     *
     * @param link the link
     * @param end the end at which something is missing
     * @param reason what is missing there
     * @param at the period of the follower that was looked at, or null where none is known
     * @param wanted the period of that end whose value is missing, or null where values are there that do not compare, or
     *     where no one period was wanted
     * @param expected what is still to come, or null
     */
    record NotTold(
            Link link,
            End end,
            Reason reason,
            @Nullable Period at,
            @Nullable Period wanted,
            @Nullable Expected expected)
            implements LinkFinding {

        /**
         * Checks that all is there.
         *
         * @param link the link
         * @param end the end at which something is missing
         * @param reason what is missing there
         * @param at the period of the follower that was looked at
         * @param wanted the period of that end whose value is missing
         * @param expected what is still to come
         */
        public NotTold {
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
