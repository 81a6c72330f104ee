package io.github.kpi4j.testkit;

import io.github.kpi4j.measure.Readings;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.util.List;

/**
 * Readings of a measure that is made from one other indicator.
 *
 * @param series the values of that indicator
 */
record OneSeries(Series series) implements Readings {

    @Override
    public List<Figure> own() {
        return List.of();
    }

    @Override
    public Series of(IndicatorId other) {
        return series;
    }

    @Override
    public Reason absence(IndicatorId other, Period period) {
        return Reason.LATE;
    }
}
