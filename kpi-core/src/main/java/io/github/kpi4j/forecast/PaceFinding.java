package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether an indicator moves fast enough to reach its goal in time. A finding of its own beside the level: it is no level, and
 * is counted in no tally.
 */
public sealed interface PaceFinding {

    /** How the pace so far compares with the pace needed. */
    enum Verdict {
        /** The goal is reached. */
        ARRIVED,
        /** The pace so far is at least the pace needed; exactly the pace needed is on pace. */
        ON_PACE,
        /** The pace so far is below the pace needed, or there was no movement. */
        BEHIND,
        /** The value is further from the goal than at the start. */
        WRONG_WAY,
        /** The value has passed through the range that was wanted and left it on the other side. */
        OVERSHOT,
        /** No full period has gone by since the start. */
        TOO_EARLY,
        /** The goal is not reached, and no figure is left by its day. */
        OUT_OF_TIME
    }

    /** Why there is no pace. */
    enum Obstacle {
        /** Nothing is promised for a day: there is no end target and there are no milestones. */
        NO_END_DATE,
        /** What is promised for the day could not be worked out. */
        GOAL_UNKNOWN,
        /** There is no value. */
        NO_VALUE,
        /** The value rests on too few cases to be judged. */
        TOO_FEW,
        /** There is nothing to count from. */
        NO_START,
        /** Nobody noted when the starting point is from, or it is a mean of several periods. */
        START_NOT_DATED,
        /** The start does not compare with the value. */
        NOT_COMPARABLE,
        /** Grades have an order and no distances, so there is no share of the way. */
        GRADES,
        /** The start was at the goal already. */
        NO_WAY_TO_GO,
        /** Totals of the year so far, of which the start, the value or the goal is of another part of the year. */
        PART_OF_YEAR,
        /** The day of the goal is not after the start. */
        NO_TIME
    }

    /**
     * The way from the start to the goal, and how much of it is behind. Time is counted in periods of the indicator's cadence;
     * for totals of the year so far in years, and for figures at irregular dates in years of 365 days. The last period that counts is the last that ends by the day of the
     * goal.
     *
     * @param from the value at the start
     * @param fromPeriod the period that the start is of
     * @param now the value now
     * @param nowPeriod the period that the value is of
     * @param goal what is to be reached by when
     * @param cadence how often the indicator is reported
     */
    record Paced(Rational from, Period fromPeriod, Rational now, Period nowPeriod, Goal goal, Cadence cadence)
            implements PaceFinding {

        private static final long DAYS_IN_YEAR = 365;

        /**
         * Checks that there is a way to go and time for it.
         *
         * @param from the value at the start
         * @param fromPeriod the period that the start is of
         * @param now the value now
         * @param nowPeriod the period that the value is of
         * @param goal what is to be reached by when
         * @param cadence how often the indicator is reported
         * @throws IllegalArgumentException if the start is at the goal, the value is from before the start, or the goal's day
         *     is not after the period of the start
         */
        public Paced {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(fromPeriod, "fromPeriod");
            Objects.requireNonNull(now, "now");
            Objects.requireNonNull(nowPeriod, "nowPeriod");
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(cadence, "cadence");
            if (from.equals(goal.value())) {
                throw new IllegalArgumentException("from is " + from + ", which is the goal; there is no way to go");
            }
            if (slot(cadence, nowPeriod.end()) < slot(cadence, fromPeriod.end())) {
                throw new IllegalArgumentException(
                        "nowPeriod is " + nowPeriod.label() + ", before the start in " + fromPeriod.label());
            }
            if (!hasTime(fromPeriod, goal, cadence)) {
                throw new IllegalArgumentException(
                        "goal is for " + goal.by() + ", when the start in " + fromPeriod.label() + " was not over");
            }
        }

        /**
         * Whether at least one period ends after the start and by the goal's day.
         *
         * @param fromPeriod the period that the start is of
         * @param goal what is to be reached by when
         * @param cadence how often the indicator is reported
         * @return false if there is no time to go anywhere
         */
        public static boolean hasTime(Period fromPeriod, Goal goal, Cadence cadence) {
            return cadence.slotBy(goal.by()) > slot(cadence, fromPeriod.end());
        }

        private static long slot(Cadence cadence, LocalDate day) {
            return cadence.slotHolding(day);
        }

        private Rational periods(long slots) {
            if (cadence.every() == Frequency.IRREGULAR) {
                return Rational.of(slots, DAYS_IN_YEAR);
            }
            return isOfYear() ? Rational.of(slots, cadence.slotsPerYear()) : Rational.of(slots);
        }

        /**
         * What time is counted in, and a pace is for.
         *
         * @return how often the indicator is reported; yearly for totals of the year so far and at irregular dates
         */
        public Frequency per() {
            return isOfYear() ? Frequency.YEARLY : cadence.every();
        }

        private boolean isOfYear() {
            return cadence.every() == Frequency.IRREGULAR || cadence.covers().span() == Span.YEAR_TO_DATE;
        }

        /**
         * Whether figures of both periods and of the goal's day count the same part of a year.
         *
         * @param fromPeriod the period that the start is of
         * @param nowPeriod the period that the value is of
         * @param goal what is to be reached by when
         * @param cadence how often the indicator is reported
         * @return false if they are totals of the year so far, and not all of equally long parts of it
         */
        public static boolean isSamePart(Period fromPeriod, Period nowPeriod, Goal goal, Cadence cadence) {
            if (cadence.covers().span() != Span.YEAR_TO_DATE) {
                return true;
            }
            long now = slot(cadence, nowPeriod.end());
            return (now - slot(cadence, fromPeriod.end())) % cadence.slotsPerYear() == 0
                    && (cadence.slotBy(goal.by()) - now) % cadence.slotsPerYear() == 0;
        }

        /**
         * The time since the start.
         *
         * @return how many of {@link #per}, from the start to the value
         */
        public Rational elapsed() {
            return periods(slot(cadence, nowPeriod.end()) - slot(cadence, fromPeriod.end()));
        }

        /**
         * The time left for figures that end by the goal's day.
         *
         * @return how many of {@link #per}; zero or less when time is up
         */
        public Rational left() {
            return periods(cadence.slotBy(goal.by()) - slot(cadence, nowPeriod.end()));
        }

        /**
         * The share of the way: {@code (now - from) ÷ (goal - from)}.
         *
         * @return 0 at the start, 1 at the goal, negative on the other side of the start; never cut off
         */
        public Rational shareOfWay() {
            return now.minus(from).dividedBy(goal.value().minus(from));
        }

        /**
         * The share of the time that is gone.
         *
         * @return 0 at the start, 1 at the last period that counts; above 1 after it
         */
        public Rational shareOfTime() {
            return elapsed().dividedBy(elapsed().plus(left()));
        }

        /**
         * What is still to go.
         *
         * @return the goal minus the value: negative where the value has to fall; from the far edge where it was overshot
         */
        public Rational remaining() {
            Rational edge = isOvershot() && goal.farEdge() != null ? goal.farEdge() : goal.value();
            return edge.minus(now);
        }

        /**
         * The pace so far.
         *
         * @return the change for each of {@link #per}; empty before a full one has gone by
         */
        public Optional<Rational> soFar() {
            return elapsed().compareTo(Rational.ONE) < 0
                    ? Optional.empty()
                    : Optional.of(now.minus(from).dividedBy(elapsed()));
        }

        /**
         * The pace needed from here on.
         *
         * @return the change for each of {@link #per} that is left; empty when the goal is reached or none is left
         */
        public Optional<Rational> needed() {
            return isReached() || left().signum() <= 0
                    ? Optional.empty()
                    : Optional.of(remaining().dividedBy(left()));
        }

        /**
         * How many times as fast as so far it has to go.
         *
         * @return the pace needed ÷ the pace so far; empty unless both are there and lead the same way
         */
        public Optional<Rational> ratio() {
            return needed().flatMap(needs ->
                    soFar().filter(made -> made.signum() * needs.signum() > 0).map(needs::dividedBy));
        }

        /**
         * What it comes to.
         *
         * @return the verdict
         */
        public Verdict verdict() {
            if (isReached()) {
                return Verdict.ARRIVED;
            }
            if (isOvershot()) {
                return Verdict.OVERSHOT;
            }
            if (left().signum() <= 0) {
                return Verdict.OUT_OF_TIME;
            }
            Optional<Rational> made = soFar();
            if (made.isEmpty()) {
                return Verdict.TOO_EARLY;
            }
            Rational forward = towards(made.get());
            if (forward.signum() < 0) {
                return Verdict.WRONG_WAY;
            }
            int side = forward.compareTo(towards(remaining()).dividedBy(left()));
            return side > 0 || (side == 0 && goal.inclusive()) ? Verdict.ON_PACE : Verdict.BEHIND;
        }

        private boolean isReached() {
            int side = towards(now.minus(goal.value())).signum();
            return (side > 0 || (side == 0 && goal.inclusive())) && !isOvershot();
        }

        private boolean isOvershot() {
            Rational far = goal.farEdge();
            return far != null && towards(now.minus(far)).signum() > 0;
        }

        /** A distance, positive where it leads from the start to the goal. */
        private Rational towards(Rational distance) {
            return goal.value().compareTo(from) > 0 ? distance : distance.negated();
        }
    }

    /**
     * There is no pace.
     *
     * @param obstacle why not
     */
    record NotPaced(Obstacle obstacle) implements PaceFinding {

        /**
         * Checks that all is there.
         *
         * @param obstacle why not
         */
        public NotPaced {
            Objects.requireNonNull(obstacle, "obstacle");
        }
    }
}
