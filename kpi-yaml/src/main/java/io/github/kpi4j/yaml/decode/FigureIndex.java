package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Which row has a figure already: one for each indicator, area, slot of the cadence and day of becoming known. */
final class FigureIndex {

    private final Map<Key, Integer> rows = new HashMap<>();
    private final Map<Slot, Place> slots = new HashMap<>();

    private record Key(IndicatorId indicator, AreaId area, Period period, LocalDate knownFrom) {}

    private record Slot(IndicatorId indicator, AreaId area, long slot) {}

    private record Place(Period period, int line) {}

    /** Remembers the figure, and reports it if it takes a place that is taken. */
    void add(Row row, Figure figure, Cadence cadence) {
        Key key = new Key(figure.indicator(), figure.area(), figure.period(), figure.knownFrom());
        Integer line = rows.putIfAbsent(key, row.line());
        if (line != null) {
            row.error(
                    Column.PERIOD,
                    "duplicate-figure",
                    "line " + line + " has a figure of " + figure.indicator() + " in " + figure.area() + " for "
                            + figure.period().label() + ", known from " + figure.knownFrom() + ", already",
                    "delete one of the two; if this one corrects the other, write under recorded when it became known");
        } else if (cadence.every() != Frequency.IRREGULAR) {
            refuseOtherPeriod(row, figure, cadence);
        }
    }

    private void refuseOtherPeriod(Row row, Figure figure, Cadence cadence) {
        Slot slot = new Slot(figure.indicator(), figure.area(), cadence.slot(figure.period()));
        Place taken = slots.putIfAbsent(slot, new Place(figure.period(), row.line()));
        if (taken != null && !taken.period().equals(figure.period())) {
            row.error(
                    Column.PERIOD,
                    "duplicate-figure",
                    figure.period().label() + " and " + taken.period().label() + ", on line " + taken.line()
                            + ", are reported in the same place: one figure is expected for each "
                            + ReportingDecoder.word(cadence.every()),
                    "delete one of the two, or report the indicator more often");
        }
    }
}
