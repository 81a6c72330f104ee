package io.github.kpi4j.forecast;

import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.Collections;
import java.util.List;

/** It stays as it is: every value to come is the latest one. Totals of the year so far do not stay; they begin again. */
public record LastValue() implements ForecastRule {

    @Override
    public Forecast project(Series history, int ahead) {
        Series.Point latest = history.latest().orElse(null);
        if (latest == null) {
            return new Forecast.NotProjected(Reason.NOT_AVAILABLE, 0);
        }
        if (history.cadence().covers().span() == Span.YEAR_TO_DATE) {
            return new Forecast.NotProjected(Reason.NOT_COMPARABLE, 0);
        }
        if (latest.value() instanceof Value.Absent absent) {
            return new Forecast.NotProjected(absent.reason(), 0);
        }
        return latest.value() instanceof Value.Amount amount
                ? new Forecast.Projected(Collections.nCopies(ahead, amount.value()), List.of(latest))
                : new Forecast.NotProjected(Reason.NOT_COMPARABLE, 0);
    }
}
