package io.github.kpi4j.series;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Periods of one kind in order, shared by all the series that have a figure of each of them.
 *
 * @param periods the periods
 */
record Calendar(List<Period> periods) {

    Calendar {
        periods = List.copyOf(periods);
    }

    /** How many of the periods have ended by a day. */
    int endedBy(LocalDate day) {
        int low = 0;
        int high = periods.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (periods.get(middle).end().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The slot of each period; empty where two share one. */
    Optional<long[]> slots(Cadence cadence) {
        long[] slots = periods.stream().mapToLong(cadence::slot).toArray();
        boolean differ = IntStream.range(1, slots.length).allMatch(i -> slots[i] > slots[i - 1]);
        return differ ? Optional.of(slots) : Optional.empty();
    }
}
