package io.github.kpi4j.evaluation;

import io.github.kpi4j.period.Period;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Whether the figure that a report should show is there. This is a fact about data, apart from performance.
 *
 * @param state the state of the data
 * @param expected the indicator's own period that the report should show: the latest one that ended by the report's last day,
 *     wherever in its slot the figure that is there ends, or the one that has arrived; for irregular indicators the report's
 *     last day itself
 * @param due the day on which that period's figure is due
 */
public record Timing(State state, Period expected, LocalDate due) {

    /**
     * Checks that all is there.
     *
     * @param state the state of the data
     * @param expected the indicator's own period that the report should show
     * @param due the day on which that period's figure is due
     */
    public Timing {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(due, "due");
    }

    /** The state of the data. */
    public enum State {
        /**
         * The expected period ended in the period reported on, or by the day that a report of one day is for, and its figure
         * is known (or known to be missing).
         */
        CURRENT,
        /**
         * The figure of a period that ended before the period reported on became known only since the last report, and is
         * judged now, once. Reports are taken to be made equally long after their period, and no later than one such period
         * after it; a report made later still is one made anew, and the figure belongs to the report of its own period.
         */
        ARRIVED,
        /** The indicator is observed at irregular dates; its latest observation stands until the next. */
        STANDING,
        /**
         * Nothing new is due: the expected period ended before the period reported on, or its figure is not due yet. The last
         * value may be shown with its period, but is not judged again.
         */
        NOT_DUE,
        /** There are figures, but of periods of another kind than the indicator's, so that none can be used. */
        OTHER_PERIODS,
        /**
         * The area is a group whose areas have figures while it has none of its own, and the indicator does not say how theirs
         * are put together, so that none is awaited.
         */
        NOT_PUT_TOGETHER,
        /** The figure of the expected period was due by the as-of date and is not known, or an earlier one stands for it. */
        LATE
    }
}
