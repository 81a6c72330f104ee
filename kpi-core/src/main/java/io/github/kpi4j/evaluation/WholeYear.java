package io.github.kpi4j.evaluation;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The year of a period, as the figures divide it.
 *
 * @param gone the periods of the year up to and including the one in question, in order
 * @param left the periods after it, in order
 */
record WholeYear(List<Period> gone, List<Period> left) {

    /** The years that the figures count from the start of, or that their slots divide. */
    static YearType years(Cadence cadence) {
        return cadence.covers().span() == Span.YEAR_TO_DATE ? cadence.covers().years() : cadence.years();
    }

    /** The year that holds a period; empty where whole periods of the cadence do not make up that year. */
    static Optional<WholeYear> of(Cadence cadence, Period period) {
        if (cadence.slotsPerYear() < 2) {
            return Optional.empty();
        }
        YearType years = years(cadence);
        int year = years.yearOf(period.end());
        LocalDate start = years.start(year);
        long first = cadence.slotHolding(start);
        long last = cadence.slotHolding(years.end(year));
        long now = cadence.slot(period);
        boolean whole = cadence.slotHolding(start.minusDays(1)) < first
                && cadence.in(now).equals(period);
        return whole
                ? Optional.of(new WholeYear(periods(cadence, first, now), periods(cadence, now + 1, last)))
                : Optional.empty();
    }

    private static List<Period> periods(Cadence cadence, long first, long last) {
        var periods = new ArrayList<Period>();
        for (long slot = first; slot <= last; slot++) {
            periods.add(cadence.in(slot));
        }
        return periods;
    }
}
