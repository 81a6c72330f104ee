package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Readings;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The measured series of one evaluation, each measured once. */
final class Measurements {

    private final Framework framework;
    private final Figures known;
    private final LocalDate asOf;
    private final Map<Key, Series> measured = new HashMap<>();

    private record Key(IndicatorId indicator, AreaId area) {}

    Measurements(Framework framework, Figures known, LocalDate asOf) {
        this.framework = framework;
        this.known = known;
        this.asOf = asOf;
    }

    Series series(Indicator indicator, AreaId area) {
        var key = new Key(indicator.id(), area);
        Series series = measured.get(key);
        if (series == null) {
            Cadence cadence = indicator.definition().reporting().cadence();
            series = indicator.definition().measure().measure(cadence, new AreaReadings(indicator, area));
            measured.put(key, series);
        }
        return series;
    }

    /** Whether the area has figures for the indicator, but of periods that its cadence does not cover. */
    boolean hasOtherPeriods(Indicator indicator, AreaId area) {
        return known.history(indicator.id(), area).stream().anyMatch(figure -> !covered(indicator, figure));
    }

    /** The day on which the last of the figures that an area's value of a period needs first became known. */
    Optional<LocalDate> arrival(Indicator indicator, AreaId area, Period period) {
        List<IndicatorId> inputs = indicator.definition().measure().inputs();
        if (inputs.isEmpty()) {
            return known.revisions(indicator.id(), area, period).stream()
                    .filter(Figure::isOutturn)
                    .map(Figure::knownFrom)
                    .findFirst();
        }
        return inputs.stream()
                .flatMap(input -> framework.find(input).stream())
                .flatMap(input -> series(input, area).points().stream()
                        .map(Series.Point::period)
                        .filter(each -> period.contains(each.end()))
                        .flatMap(each -> arrival(input, area, each).stream()))
                .max(Comparator.naturalOrder());
    }

    private static boolean covered(Indicator indicator, Figure figure) {
        return figure.period()
                .kind()
                .equals(indicator.definition().reporting().cadence().covers());
    }

    private final class AreaReadings implements Readings {

        private final Indicator indicator;
        private final AreaId area;

        private AreaReadings(Indicator indicator, AreaId area) {
            this.indicator = indicator;
            this.area = area;
        }

        @Override
        public List<Figure> own() {
            return known.history(indicator.id(), area).stream()
                    .filter(figure -> covered(indicator, figure))
                    .toList();
        }

        @Override
        public Series of(IndicatorId other) {
            return series(found(other), area);
        }

        @Override
        public Reason absence(IndicatorId other, Period period) {
            Reporting reporting = found(other).definition().reporting();
            Cadence cadence = reporting.cadence();
            if (cadence.every() == Frequency.IRREGULAR) {
                return Reason.NOT_AVAILABLE;
            }
            LocalDate due = reporting.dueOn(cadence.in(cadence.slotHolding(period.end())));
            return asOf.isAfter(due) ? Reason.LATE : Reason.NOT_DUE;
        }

        private Indicator found(IndicatorId other) {
            return framework
                    .find(other)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "indicator " + indicator.id() + " does not measure from \"" + other + "\""));
        }
    }
}
