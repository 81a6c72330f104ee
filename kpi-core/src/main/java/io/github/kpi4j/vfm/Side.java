package io.github.kpi4j.vfm;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One side of a joint finding, the cost or the result: both its ends, or why they are not compared. */
public sealed interface Side {

    /** What stands in the way of a comparison. */
    enum Lack {
        /** There is no value to begin at; the reason says why. */
        START,
        /** There is no value to end at; the reason says why. */
        END,
        /** There is no one period at which the comparison begins: a mean of several, or a value that nobody dated. */
        START_PERIOD,
        /** Both ends are one and the same observation; nothing new has been observed. */
        SAME_FIGURE,
        /** The series breaks between the two ends. */
        BREAK,
        /** The two periods are not equally long, or share years, so that they do not compare. */
        PERIODS,
        /** The dead band is a share of the start, which is zero. */
        SHARE_OF_ZERO,
        /** One end rests on fewer cases than the indicator judges from. */
        CASES,
        /** The two ends are not of one type, or are words, which have no order. */
        TYPES,
        /** It has not been said which way is better, or neither is. */
        POLARITY,
        /** Of the others, the one side is known of some areas and the other side of other areas. */
        AREAS,
        /** The value grows with the size of the area, so that it says nothing beside other areas. */
        SIZE
    }

    /**
     * Compares two values.
     *
     * @param from the value to begin at; that of the others where two areas are compared
     * @param fromPeriod its period, or null where nobody dated it
     * @param to the value to end at
     * @param toPeriod its period
     * @param polarity which way is better; {@link Polarity#NEITHER} for a cost
     * @param band how far the value may move and still count as unchanged
     * @return the comparison, or why there is none
     */
    static Side between(
            Value from, @Nullable Period fromPeriod, Value to, Period toPeriod, Polarity polarity, DeadBand band) {
        if (to instanceof Value.Absent absent) {
            return new NotCompared(Lack.END, absent.reason(), toPeriod);
        }
        if (from instanceof Value.Absent absent) {
            return new NotCompared(Lack.START, absent.reason(), fromPeriod);
        }
        Optional<Rational> start = from.rank();
        if (start.isEmpty() || to.rank().isEmpty() || !from.getClass().equals(to.getClass())) {
            return new NotCompared(Lack.TYPES, Reason.NOT_COMPARABLE, null);
        }
        return band.around(start.get()).isEmpty()
                ? new NotCompared(Lack.SHARE_OF_ZERO, Reason.NOT_COMPARABLE, fromPeriod)
                : new Compared(from, fromPeriod, to, toPeriod, polarity, band);
    }

    /**
     * Both ends are known.
     *
     * @param from the value to begin at
     * @param fromPeriod its period, or null where nobody dated it
     * @param to the value to end at
     * @param toPeriod its period
     * @param polarity which way is better; {@link Polarity#NEITHER} for a cost
     * @param band how far the value may move and still count as unchanged
     */
    record Compared(
            Value from, @Nullable Period fromPeriod, Value to, Period toPeriod, Polarity polarity, DeadBand band)
            implements Side {

        /**
         * Checks that the two values compare.
         *
         * @param from the value to begin at
         * @param fromPeriod its period
         * @param to the value to end at
         * @param toPeriod its period
         * @param polarity which way is better
         * @param band how far the value may move and still count as unchanged
         * @throws IllegalArgumentException if the values are not both amounts or both grades, or the dead band is a share of
         *     zero
         */
        public Compared {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(toPeriod, "toPeriod");
            Objects.requireNonNull(polarity, "polarity");
            Objects.requireNonNull(band, "band");
            if (to.rank().isEmpty() || !from.getClass().equals(to.getClass())) {
                throw new IllegalArgumentException("from and to: two amounts or two grades are wanted");
            }
            if (from.rank().flatMap(band::around).isEmpty()) {
                throw new IllegalArgumentException("band: a share of zero is no dead band");
            }
        }

        /**
         * The change from the one end to the other, with the dead band in units of the value.
         *
         * @return the change; for grades in positions on the scale
         */
        public Change change() {
            Rational start = from.rank().orElseThrow();
            return new Change(
                    start, to.rank().orElseThrow(), polarity, band.around(start).orElseThrow());
        }

        /**
         * The change relative to where it began, in percent of its size.
         *
         * @return the relative change; empty if it began at zero, and for grades, which have an order and no size
         */
        public Optional<Rational> percent() {
            return isGraded() ? Optional.empty() : change().percent();
        }

        /**
         * Whether the values are grades, which have an order and no distances.
         *
         * @return true for grades
         */
        public boolean isGraded() {
            return from instanceof Value.Graded;
        }
    }

    /**
     * The ends are not compared.
     *
     * @param lack what stands in the way
     * @param reason the reason as for any other value
     * @param period the period in which something is wanting, or null where it is none in particular
     */
    record NotCompared(Lack lack, Reason reason, @Nullable Period period) implements Side {

        /**
         * Checks that all is there.
         *
         * @param lack what stands in the way
         * @param reason the reason as for any other value
         * @param period the period in which something is wanting
         */
        public NotCompared {
            Objects.requireNonNull(lack, "lack");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
