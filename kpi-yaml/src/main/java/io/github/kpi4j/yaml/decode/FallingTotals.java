package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Observation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Warns of totals since the start of the year that are less than an earlier one of the same year. */
final class FallingTotals {

    private final Map<Key, TreeMap<Period, Entry>> years = new HashMap<>();

    private record Key(IndicatorId indicator, AreaId area, Period year) {}

    private record Entry(
            Cited cell, LocalDate knownFrom, @Nullable Rational total) {}

    /** The column of which the total of a figure is read. */
    static Column column(Figure figure) {
        return figure.observation() instanceof Observation.Single ? Column.VALUE : Column.NUMERATOR;
    }

    void add(Cited cell, Figure figure, Reporting reporting) {
        if (reporting.accrual().given() == Accrual.Given.CUMULATIVE) {
            var year = Period.of(
                    new PeriodKind(Span.YEAR, reporting.cadence().years()),
                    figure.period().end());
            years.computeIfAbsent(new Key(figure.indicator(), figure.area(), year), key -> new TreeMap<>())
                    .merge(figure.period(), new Entry(cell, figure.knownFrom(), total(figure)), FallingTotals::later);
        }
    }

    /** A revision holds from then on. */
    private static Entry later(Entry a, Entry b) {
        return a.knownFrom().isAfter(b.knownFrom()) ? a : b;
    }

    void finish() {
        years.values().forEach(year -> {
            Map.Entry<Period, Entry> before = null;
            for (Map.Entry<Period, Entry> each : year.entrySet()) {
                if (before != null) {
                    compare(before.getKey(), before.getValue(), each.getValue());
                }
                before = each.getValue().total() == null ? before : each;
            }
        });
    }

    private static void compare(Period period, Entry before, Entry entry) {
        Rational earlier = before.total();
        Rational later = entry.total();
        if (earlier != null && later != null && later.compareTo(earlier) < 0) {
            entry.cell()
                    .warn(
                            "falling-total",
                            later + " since the start of the year is less than the " + earlier + " up to "
                                    + period.label() + ", on line "
                                    + before.cell().line(),
                            "check both: a total grows through its year; if figures are given for each period, leave"
                                    + " figures: cumulative out of the framework");
        }
    }

    private static @Nullable Rational total(Figure figure) {
        if (figure.observation() instanceof Observation.Single single) {
            return single.value();
        }
        return figure.observation() instanceof Observation.Ratio ratio ? ratio.numerator() : null;
    }
}
