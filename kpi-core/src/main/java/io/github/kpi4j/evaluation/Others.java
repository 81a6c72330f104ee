package io.github.kpi4j.evaluation;

import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An area's value of one indicator beside those of other areas. */
final class Others {

    private final Measurements measurements;
    private final Indicator indicator;
    private final AreaId area;

    Others(Measurements measurements, Indicator indicator, AreaId area) {
        this.measurements = measurements;
        this.indicator = indicator;
        this.area = area;
    }

    /** The members whose value of a period is known. */
    Set<AreaId> known(Comparator comparator, Period period) {
        return comparator.members().stream()
                .filter(member -> !member.equals(area))
                .filter(member -> beside(measurements.series(indicator, member).observed(), period)
                        .filter(at -> !(at.value() instanceof Value.Absent))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    BenchmarkFinding beside(Comparator comparator, Period period, Value own) {
        var values = new HashMap<AreaId, Value>();
        for (AreaId member : comparator.members()) {
            beside(measurements.series(indicator, member).observed(), period)
                    .ifPresent(at -> values.put(member, at.value()));
        }
        return comparator.compare(own, area, values, indicator.definition().polarity());
    }

    /** Others are seldom observed on the same day; what was observed last stands until the next. */
    static Optional<Series.Point> beside(Series member, Period period) {
        return member.cadence().every() == Frequency.IRREGULAR ? member.latest() : member.at(period);
    }
}
