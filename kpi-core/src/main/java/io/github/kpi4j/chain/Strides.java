package io.github.kpi4j.chain;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Series;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stretch of time over which both ends of a link are compared, so that the changes are of the same length. */
final class Strides {

    private static final int MONTHS_IN_YEAR = 12;

    /** Before it, the longest stretch or lag might lead out of the years that periods lie in. */
    static final int FIRST_YEAR = 1980;

    private final Cadence lead;
    private final Cadence follower;
    private final int months;

    Strides(Cadence lead, Cadence follower) {
        this.lead = lead;
        this.follower = follower;
        months = common(months(lead), months(follower));
    }

    /** The months from one value to the next that is comparable with it; 0 at irregular dates. */
    private static int months(Cadence cadence) {
        if (cadence.slotsPerYear() == 0) {
            return 0;
        }
        Span span = cadence.covers().span();
        if (span == Span.YEAR_TO_DATE) {
            return MONTHS_IN_YEAR;
        }
        return span.pooledYears() > 0 ? span.months() : cadence.every().months();
    }

    /** The shortest stretch that is made up of whole periods of both. */
    private static int common(int one, int other) {
        if (one == 0 || other == 0) {
            return Math.max(one, other);
        }
        int multiple = one;
        while (multiple % other != 0) {
            multiple += one;
        }
        return multiple;
    }

    /** Whether both ends are reported by the same stretches of the calendar, and the lag is made up of whole ones. */
    boolean areInStep(Lag lag) {
        if (lead.slotsPerYear() == 0 || lead.every() != follower.every()) {
            return false;
        }
        int step = lead.every().months();
        return (lead.years().firstMonth().getValue()
                                        - follower.years().firstMonth().getValue())
                                % step
                        == 0
                && lag.months() % step == 0;
    }

    /** The point one stretch earlier; at irregular dates the one before. */
    Optional<Series.Point> before(Series series, Series.Point point) {
        Cadence cadence = series.cadence();
        return cadence.slotsPerYear() == 0
                ? series.before(point)
                : at(
                        series,
                        cadence.slot(point.period()) - months / cadence.every().months());
    }

    /** The period one stretch earlier; none at irregular dates. */
    @Nullable
    Period earlier(Series series, Series.Point point) {
        Cadence cadence = series.cadence();
        if (cadence.slotsPerYear() == 0 || point.period().end().getYear() <= FIRST_YEAR) {
            return null;
        }
        return cadence.in(
                cadence.slot(point.period()) - months / cadence.every().months());
    }

    /** The point in a slot. */
    Optional<Series.Point> at(Series series, long slot) {
        return series.points().stream()
                .filter(point -> series.cadence().slot(point.period()) == slot)
                .findFirst();
    }
}
