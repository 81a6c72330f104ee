package io.github.kpi4j.intervention;

import io.github.kpi4j.intervention.Effect.Windows;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Series;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which slots of a cadence are before a change and which are after, by the calendar. Neither side crosses a break. */
record Slots(long firstBefore, long lastBefore, long firstAfter, long lastAfter, boolean broken) {

    /**
     * The slots of a series.
     *
     * @param observed the points that were observed in their own periods
     * @param started the first day of the change
     * @param windows how many periods are wanted
     * @param last the last slot of which a figure can be there
     */
    static Slots of(Series observed, LocalDate started, Windows windows, long last) {
        Cadence cadence = observed.cadence();
        List<Long> breaks = observed.points().stream()
                .filter(point -> point.marks().contains(Mark.BREAK))
                .map(point -> cadence.slot(point.period()))
                .toList();
        long lastBefore = cadence.slotHolding(started) - 1;
        long firstAfter = firstAfter(cadence, started, windows.lag());
        long from = lastBefore - wanted(windows.before()) + 1;
        if (windows.before() == null && !observed.points().isEmpty()) {
            from = Math.max(from, cadence.slot(observed.points().get(0).period()));
        }
        long firstBefore = from;
        long to = Math.min(last, firstAfter + wanted(windows.after()) - 1);
        return new Slots(
                breaks.stream()
                        .filter(at -> at <= lastBefore && at > firstBefore)
                        .reduce(firstBefore, Math::max),
                lastBefore,
                firstAfter,
                breaks.stream()
                        .filter(at -> at > firstAfter && at <= to)
                        .map(at -> at - 1)
                        .reduce(to, Math::min),
                breaks.stream().anyMatch(at -> at > lastBefore && at <= firstAfter));
    }

    /** The slot of the first period that begins on the day or later, and then as many later as pass before an effect. */
    static long firstAfter(Cadence cadence, LocalDate started, int lag) {
        long slot = cadence.slotHolding(started);
        while (cadence.in(slot).start().isBefore(started)) {
            slot++;
        }
        return slot + lag;
    }

    private static int wanted(@Nullable Integer periods) {
        return periods == null ? Windows.USUAL : periods;
    }

    int before() {
        return Math.toIntExact(Math.max(0, lastBefore - firstBefore + 1));
    }

    int after() {
        return Math.toIntExact(Math.max(0, lastAfter - firstAfter + 1));
    }
}
