package io.github.kpi4j.spc;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a chart plots at one date. Only the order of the dates matters, not the time between them: a month that has no row does
 * not exist, so give a row without a value where a gap should break a run.
 */
public sealed interface Row {

    /**
     * The date.
     *
     * @return the date, in local time
     */
    LocalDate date();

    /**
     * What is plotted.
     *
     * @return the value; null if it is missing
     */
    @Nullable
    Double value();

    /**
     * A value measured directly.
     *
     * @param date the date
     * @param value the value; null if it is missing. NaN is no value and becomes null
     */
    record Value(LocalDate date, @Nullable Double value) implements Row {

        /**
         * Takes NaN for missing.
         *
         * @param date the date
         * @param value the value; null or NaN if it is missing
         */
        public Value {
            Objects.requireNonNull(date, "date");
            value = value == null || value.isNaN() ? null : value;
        }

        /**
         * A date without a value.
         *
         * @param date the date
         * @return the row
         */
        public static Value missing(LocalDate date) {
            return new Value(date, null);
        }
    }

    /**
     * Cases counted, out of those that could have been or for so much exposure (person-years, population, visits).
     *
     * @param date the date
     * @param count the cases
     * @param outOf what they are counted out of; where it is 0 the value is missing, for 0 of 0 is nothing
     */
    record Count(LocalDate date, double count, double outOf) implements Row {

        /**
         * Checks that there is a date.
         *
         * @param date the date
         * @param count the cases
         * @param outOf what they are counted out of
         */
        public Count {
            Objects.requireNonNull(date, "date");
        }

        /**
         * The cases for each one that they are counted out of.
         *
         * @return the quotient, correctly rounded; null out of 0
         */
        @Override
        public @Nullable Double value() {
            return outOf == 0 ? null : count / outOf;
        }
    }
}
