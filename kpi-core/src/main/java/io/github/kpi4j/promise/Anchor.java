package io.github.kpi4j.promise;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Reason;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value that a promise may be relative to, with where it is from; or why there is none. */
public sealed interface Anchor {

    /** A value that is known. */
    sealed interface Known extends Anchor {

        /**
         * The value.
         *
         * @return the exact value, in the measure's unit
         */
        Rational value();
    }

    /**
     * The value at the baseline.
     *
     * @param value the exact value
     * @param period the baseline's period, or null for a baseline that was stated
     */
    record AtBaseline(Rational value, @Nullable Period period) implements Known {

        /**
         * Checks that all is there.
         *
         * @param value the exact value
         * @param period the baseline's period
         */
        public AtBaseline {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The value of the same period last year.
     *
     * @param value the exact value
     * @param period that period
     */
    record LastYear(Rational value, Period period) implements Known {

        /**
         * Checks that all is there.
         *
         * @param value the exact value
         * @param period that period
         */
        public LastYear {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(period, "period");
        }
    }

    /**
     * The value of a comparator.
     *
     * @param id the comparator's id
     * @param name its name for readers
     * @param value the exact value
     * @param known how many members had a value
     * @param members how many members could have had one
     */
    record OfComparator(String id, String name, Rational value, int known, int members) implements Known {

        /**
         * Checks that all is there.
         *
         * @param id the comparator's id
         * @param name its name for readers
         * @param value the exact value
         * @param known how many members had a value
         * @param members how many members could have had one
         */
        public OfComparator {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * No value.
     *
     * @param reason why not
     * @param what which value is missing
     * @param name the comparator's name where that is what is missing; the baseline's period where it is the one looked at or a later
     *     one; otherwise an empty text
     */
    record Missing(Reason reason, What what, String name) implements Anchor {

        /**
         * Checks that all is there.
         *
         * @param reason why not
         * @param what which value is missing
         * @param name the comparator's name where that is what is missing
         */
        public Missing {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(name, "name");
        }
    }

    /** The places where a value was looked for. */
    enum What {
        /** The indicator's baseline. */
        BASELINE,
        /** The same period last year. */
        LAST_YEAR,
        /** A comparator. */
        COMPARATOR
    }
}
