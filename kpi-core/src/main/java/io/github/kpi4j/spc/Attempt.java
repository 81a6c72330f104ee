package io.github.kpi4j.spc;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chart, or why the rows make none. What a chart lacks without being wrong (too few values for limits, no variation) is told
 * by the chart itself: see {@link Limits.Unknown}.
 *
 * @param <C> the chart
 */
public sealed interface Attempt<C> {

    /**
     * The chart, for those who do not ask why there is none.
     *
     * @return the chart; empty if the rows make none
     */
    default Optional<C> drawn() {
        return this instanceof Drawn<C> drawn ? Optional.of(drawn.chart()) : Optional.empty();
    }

    /**
     * A chart.
     *
     * @param chart the chart
     * @param <C> its type
     */
    record Drawn<C>(C chart) implements Attempt<C> {

        /**
         * Checks that it is there.
         *
         * @param chart the chart
         */
        public Drawn {
            Objects.requireNonNull(chart, "chart");
        }
    }

    /**
     * Rows that make no chart.
     *
     * @param reason what is wrong with them
     * @param date the earliest date at which it is wrong; null if there are no rows
     * @param <C> the type of the chart that is not there
     */
    record Refused<C>(Reason reason, @Nullable LocalDate date) implements Attempt<C> {

        /**
         * Checks that there is a reason.
         *
         * @param reason what is wrong with the rows
         * @param date the earliest date at which it is wrong
         */
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** What can be wrong with rows. */
    enum Reason {
        /** There are none. */
        NO_ROWS,
        /** Two rows have one date. */
        DUPLICATE_DATE,
        /** A value, a count or what it is out of is infinite or not a number. */
        NOT_FINITE,
        /**
         * A value or count is so large, or an exposure so small, that limits could not be worked out: values beyond 1e307
         * either way; counts, and what they are out of, beyond 1e15; exposures below 1e-15 that are not 0.
         */
        OUT_OF_RANGE,
        /** A count or what it is out of is below 0. */
        NEGATIVE,
        /** A count is more than what it is out of, in a chart of proportions; or cases are counted out of nothing. */
        MORE_THAN_ALL
    }
}
