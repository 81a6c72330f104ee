package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Which line has a figure already: one for each indicator, area, slot of the cadence and day of becoming known. */
final class FigureIndex {

    private final Map<SeriesKey, Map<Long, Taken>> series = new HashMap<>();

    private record SeriesKey(IndicatorId indicator, AreaId area) {}

    /** A slot that has a figure: the first one's period and line, and the lines of all by the day of becoming known. */
    private record Taken(Period period, int line, Map<LocalDate, Integer> lines) {}

    /** Remembers the figure, and reports it if it takes a place that is taken. */
    void add(Row row, Figure figure, Cadence cadence) {
        int line = row.line();
        Map<Long, Taken> slots =
                series.computeIfAbsent(new SeriesKey(figure.indicator(), figure.area()), key -> new HashMap<>());
        Long slot = cadence.slot(figure.period());
        Taken taken = slots.get(slot);
        if (taken == null) {
            slots.put(slot, new Taken(figure.period(), line, Map.of(figure.knownFrom(), line)));
        } else if (!taken.period().equals(figure.period())) {
            refuseOtherPeriod(row, figure, taken, cadence);
        } else if (taken.lines().containsKey(figure.knownFrom())) {
            refuseDuplicate(row, figure, taken);
        } else {
            slots.put(slot, with(taken, figure.knownFrom(), line));
        }
    }

    /** Most slots have one figure and a small immutable map; those with revisions get one that can grow. */
    private static Taken with(Taken taken, LocalDate knownFrom, int line) {
        Map<LocalDate, Integer> lines =
                taken.lines() instanceof HashMap<LocalDate, Integer> many ? many : new HashMap<>(taken.lines());
        lines.put(knownFrom, line);
        return new Taken(taken.period(), taken.line(), lines);
    }

    private static void refuseDuplicate(Row row, Figure figure, Taken taken) {
        row.error(
                Column.PERIOD,
                "duplicate-figure",
                "line " + taken.lines().get(figure.knownFrom()) + " has a figure of " + figure.indicator() + " in "
                        + figure.area() + " for " + figure.period().label() + ", known from " + figure.knownFrom()
                        + ", already",
                "delete one of the two; if this one corrects the other, write under recorded when it became known");
    }

    private static void refuseOtherPeriod(Row row, Figure figure, Taken taken, Cadence cadence) {
        row.error(
                Column.PERIOD,
                "duplicate-figure",
                figure.period().label() + " and " + taken.period().label() + ", on line " + taken.line()
                        + ", are reported in the same place: one figure is expected for each "
                        + ReportingDecoder.word(cadence.every()),
                "delete one of the two, or report the indicator more often");
    }
}
