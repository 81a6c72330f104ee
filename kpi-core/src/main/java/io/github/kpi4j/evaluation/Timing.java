package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Series;
import java.time.LocalDate;

/**
 * Whether the figure that a report should show is there. This is a fact about data, apart from performance.
 *
 * @param state the state of the data
 * @param expected the indicator's own period that the report should show: the latest one that ended by the report's last day,
 *     wherever in its slot the figure that is there ends; for irregular indicators the report's last day itself
 * @param due the day on which that period's figure is due
 */
public record Timing(State state, Period expected, LocalDate due) {

    /** The state of the data. */
    public enum State {
        /** The expected period ended in the period reported on, and its figure is known (or known to be missing). */
        CURRENT,
        /** The indicator is observed at irregular dates; its latest observation stands until the next. */
        STANDING,
        /**
         * Nothing new is due: the expected period ended before the period reported on, or its figure is not due yet. The last
         * value may be shown with its period, but is not judged again.
         */
        NOT_DUE,
        /** The figure of the expected period was due by the as-of date and is not known, or an earlier one stands for it. */
        LATE
    }

    static Timing of(Reporting reporting, Series series, Period reported, LocalDate asOf) {
        Cadence cadence = reporting.cadence();
        Period expected = expected(cadence, series, cadence.latestBy(reported.end()));
        LocalDate due = reporting.dueOn(expected);
        return new Timing(state(cadence, series, reported, expected, asOf.isAfter(due)), expected, due);
    }

    /** A yearly census in September fills the slot of its year, and is there from September on. */
    private static Period expected(Cadence cadence, Series series, Period last) {
        return series.latest()
                .map(Series.Point::period)
                .filter(period -> cadence.every() != Frequency.IRREGULAR && cadence.slot(period) >= cadence.slot(last))
                .orElse(last);
    }

    private static State state(Cadence cadence, Series series, Period reported, Period expected, boolean overdue) {
        if (cadence.every() == Frequency.IRREGULAR) {
            return State.STANDING;
        }
        if (series.observed().at(expected).isEmpty()) {
            return overdue ? State.LATE : State.NOT_DUE;
        }
        return expected.end().isBefore(reported.start()) ? State.NOT_DUE : State.CURRENT;
    }
}
