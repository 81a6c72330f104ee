package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.Collections;
import java.util.List;

/**
 * It stays as it is: every value to come is the latest one. Totals of the year so far do not stay; they begin again.
 *
 * <p>The spread rests on the changes {@code d} from one figure to the next, back to the first gap or break and at most over the
 * latest 120 figures: {@code h} periods ahead the standard error is {@code √(Σ d² ÷ m) × √h} with Student's t of {@code m} degrees
 * of freedom, {@code m} being the number of changes, at least 3. Of figures at irregular dates it is not stated.
 *
 * <p>Source: the naive method in R. J. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, section
 * 5.5, who take the normal distribution; with few figures Student's t is the honest one, and with many it is the same.
 */
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
                ? new Forecast.Projected(
                        Collections.nCopies(ahead, amount.value()), List.of(latest), spread(history, ahead))
                : new Forecast.NotProjected(Reason.NOT_COMPARABLE, 0);
    }

    private static Uncertainty spread(Series history, int ahead) {
        if (history.cadence().slotsPerYear() == 0) {
            return new Uncertainty.Unknown(Uncertainty.Why.NOT_STATED);
        }
        List<Series.Point> points = Stretch.unbroken(history);
        List<Rational> changes = Stretch.changes(Stretch.values(points), 1);
        return Scatter.of(points, changes, changes.size(), ahead, Math::sqrt);
    }
}
