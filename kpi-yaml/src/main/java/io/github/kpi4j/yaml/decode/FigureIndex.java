package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which line has a figure already: one for each indicator, area, slot of the cadence and day of becoming known. */
final class FigureIndex {

    private static final int LEAST_ROOM = 8;

    private final Map<IndicatorId, Map<AreaId, TakenSlots>> series = new HashMap<>();
    private @Nullable TakenSlots last;

    /** What is taken in one series; those that come one after the other are usually of one length. */
    TakenSlots of(IndicatorId indicator, AreaId area) {
        Map<AreaId, TakenSlots> areas = series.computeIfAbsent(indicator, key -> new HashMap<>());
        TakenSlots taken = areas.get(area);
        if (taken == null) {
            taken = new TakenSlots(last == null ? LEAST_ROOM : Math.max(LEAST_ROOM, last.size()));
            areas.put(area, taken);
            last = taken;
        }
        return taken;
    }

    /** Remembers the figure, and reports it if it takes a place that is taken. */
    void add(Row row, Figure figure, Cadence cadence) {
        TakenSlots taken = of(figure.indicator(), figure.area());
        int slot = (int) cadence.slot(figure.period());
        int place = taken.find(slot);
        if (place < 0) {
            taken.insert(-1 - place, slot, figure, row.line());
        } else if (!taken.period(place).equals(figure.period())) {
            refuseOtherPeriod(row, figure, taken, place, cadence);
        } else {
            Integer line = taken.putIfAbsent(place, figure.knownFrom(), row.line());
            if (line != null) {
                refuseDuplicate(row, figure, line);
            }
        }
    }

    /** Lets go of all, once every row is read. */
    void clear() {
        series.clear();
        last = null;
    }

    private static void refuseDuplicate(Row row, Figure figure, int line) {
        LocalDate known = figure.knownFrom();
        row.error(
                Column.PERIOD,
                "duplicate-figure",
                "line " + line + " has a figure of " + figure.indicator() + " in " + figure.area() + " for "
                        + figure.period().label() + ", known from " + known + ", already",
                "delete one of the two; if this one corrects the other, write under recorded when it became known");
    }

    private static void refuseOtherPeriod(Row row, Figure figure, TakenSlots taken, int place, Cadence cadence) {
        row.error(
                Column.PERIOD,
                "duplicate-figure",
                figure.period().label() + " and " + taken.period(place).label() + ", on line " + taken.line(place)
                        + ", are reported in the same place: one figure is expected for each "
                        + ReportingDecoder.word(cadence.every()),
                "delete one of the two, or report the indicator more often");
    }
}
