package io.github.kpi4j.measure;

import io.github.kpi4j.formula.Input;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Coverage;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One formula worked out for all periods of one area. */
final class Calculation {

    private final Formula formula;
    private final Cadence cadence;
    private final Readings readings;

    Calculation(Formula formula, Cadence cadence, Readings readings) {
        this.formula = formula;
        this.cadence = cadence;
        this.readings = readings;
    }

    Series series() {
        var slots = new TreeMap<Long, Map<Input, Series.Point>>();
        for (Input input : formula.expression().inputs()) {
            for (Series.Point point : values(input).points()) {
                slots.computeIfAbsent(cadence.slotHolding(point.period().end()), slot -> new LinkedHashMap<>())
                        .put(input, point);
            }
        }
        var points = new ArrayList<Series.Point>();
        slots.forEach((slot, found) -> {
            Period period = period(slot, found);
            boolean ended = found.values().stream()
                    .anyMatch(point -> point.period().end().equals(period.end()));
            if (ended && formula.expression().inputs().stream().noneMatch(input -> isAwaited(input, found, period))) {
                points.add(point(period, found));
            }
        });
        return Series.of(cadence, points);
    }

    private Series values(Input input) {
        return input.areas() == null
                ? readings.of(input.indicator(), cadence)
                : readings.of(input.indicator(), input.areas(), cadence);
    }

    /** A snapshot is taken on the last day for which there is a figure; other periods end with their slot. */
    private Period period(long slot, Map<Input, Series.Point> found) {
        Period whole = cadence.in(slot);
        if (whole.kind().span() != Span.SNAPSHOT) {
            return whole;
        }
        LocalDate last = found.values().stream()
                .map(point -> point.period().end())
                .max(LocalDate::compareTo)
                .orElse(whole.end());
        return Period.of(whole.kind(), last);
    }

    private boolean isAwaited(Input input, Map<Input, Series.Point> found, Period period) {
        return !found.containsKey(input) && readings.absence(input.indicator(), period) == Reason.NOT_DUE;
    }

    private Series.Point point(Period period, Map<Input, Series.Point> found) {
        var parts = new LinkedHashMap<Input, Part>();
        var marks = EnumSet.noneOf(Mark.class);
        for (Input input : formula.expression().inputs()) {
            Series.Point point = found.get(input);
            Value value = value(input, point, period);
            parts.put(input, new Part(value, coverage(input, point, value, period)));
            if (point != null) {
                marks.addAll(point.marks());
            }
        }
        Coverage coverage =
                Coverage.of(parts.values().stream().map(Part::coverage).toList());
        return new Series.Point(period, new Completion(formula, parts).value(), marks, "", coverage);
    }

    private Value value(Input input, Series.@Nullable Point point, Period period) {
        if (point == null) {
            return new Value.Absent(readings.absence(input.indicator(), period));
        }
        if (point.value() instanceof Value.Absent absent) {
            return absent;
        }
        return belongs(point.period(), period) && point.value() instanceof Value.Amount amount
                ? amount
                : new Value.Absent(Reason.NOT_COMPARABLE);
    }

    /** A snapshot has no length; anything else has to cover the very days of the result. */
    private static boolean belongs(Period input, Period result) {
        return input.kind().span() == Span.SNAPSHOT
                || (input.start().equals(result.start()) && input.end().equals(result.end()));
    }

    private Coverage coverage(Input input, Series.@Nullable Point point, Value value, Period period) {
        if (point != null && point.coverage() != null) {
            return point.coverage();
        }
        return new Coverage(
                1,
                value instanceof Value.Absent absent
                        ? List.of(new Coverage.Gap(input.indicator(), null, period, absent.reason()))
                        : List.of());
    }
}
