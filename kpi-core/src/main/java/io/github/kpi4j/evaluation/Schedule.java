package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Series;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which of an indicator's own periods a report should show, and whether it is judged there. */
final class Schedule {

    private final Reporting reporting;
    private final Cadence cadence;
    private final Series observed;
    private final Arrivals arrivals;

    /** Since when the figure of a period is known; empty if that cannot be said. */
    interface Arrivals {
        Optional<LocalDate> of(Period period);
    }

    Schedule(Reporting reporting, Series observed, Arrivals arrivals) {
        this.reporting = reporting;
        this.cadence = reporting.cadence();
        this.observed = observed;
        this.arrivals = arrivals;
    }

    Timing timing(Period reported, LocalDate asOf) {
        Period last = cadence.latestBy(reported.end());
        if (cadence.every() == Frequency.IRREGULAR) {
            return timing(Timing.State.STANDING, last);
        }
        Optional<Period> latest = observed.latest().map(Series.Point::period);
        Period expected = latest.filter(period -> cadence.slot(period) >= cadence.slot(last))
                .orElse(last);
        boolean there = latest.filter(expected::equals).isPresent();
        boolean ofADay = reported.kind().span() == Span.SNAPSHOT;
        if (there && (ofADay || !expected.end().isBefore(reported.start()))) {
            return timing(Timing.State.CURRENT, expected);
        }
        if (!there && asOf.isAfter(reporting.dueOn(expected))) {
            return timing(Timing.State.LATE, expected);
        }
        return latest.filter(period -> hasArrived(period, reported, asOf))
                .map(period -> timing(Timing.State.ARRIVED, period))
                .orElseGet(() -> timing(Timing.State.NOT_DUE, expected));
    }

    /** What there is to say where no figure can be used: all cover periods of another kind, or are left apart. */
    Timing without(Timing.State state, Period reported) {
        return timing(state, cadence.latestBy(reported.end()));
    }

    private Timing timing(Timing.State state, Period expected) {
        return new Timing(state, expected, reporting.dueOn(expected));
    }

    /** Whether the report before this one, made equally long after its period, could not have known the figure. */
    private boolean hasArrived(Period period, Period reported, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(reported.start(), reported.end()) + 1;
        boolean inTime = !asOf.isAfter(reported.end().plusDays(days));
        LocalDate before = asOf.minusDays(days);
        return reported.kind().span().tiles()
                && inTime
                && arrivals.of(period).filter(day -> day.isAfter(before)).isPresent();
    }
}
