package io.github.kpi4j.series;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Periods of one kind in order, shared by all the series that have a figure of each of them. */
final class Calendar {

    private final List<Period> periods;
    private final Map<Cadence, Slots> slots = new ConcurrentHashMap<>();

    private static final class Slots {
        private final long[] of;
        private final boolean differ;

        private Slots(long[] of) {
            this.of = of;
            differ = IntStream.range(1, of.length).allMatch(i -> of[i] > of[i - 1]);
        }
    }

    Calendar(List<Period> periods) {
        this.periods = List.copyOf(periods);
    }

    List<Period> periods() {
        return periods;
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

    /** Whether a cadence covers these periods, each in a slot of its own. */
    boolean suits(Cadence cadence) {
        return (periods.isEmpty() || periods.get(0).kind().equals(cadence.covers())) && slots(cadence).differ;
    }

    /** The slot of each period. */
    long[] slotsOf(Cadence cadence) {
        return slots(cadence).of;
    }

    private Slots slots(Cadence cadence) {
        return slots.computeIfAbsent(
                cadence,
                each -> new Slots(periods.stream().mapToLong(each::slot).toArray()));
    }
}
