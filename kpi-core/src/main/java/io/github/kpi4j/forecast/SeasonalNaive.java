package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * Each period to come is as the same period was a year before, as last observed: for what rises and falls with the time of year.
 * The latest full year has to be there, one figure after the other, without a break in the series. Figures once a year have no time of
 * year; figures at irregular dates, and totals of the year so far, are not projected.
 *
 * <p>The spread rests on the changes {@code d} from each figure to that of the same period a year later, at least 3, back to the
 * first gap or break and at most over the latest 120 figures: {@code h} periods ahead the standard error is {@code √(Σ d² ÷ m) × √(k +
 * 1)} with Student's t of {@code m} degrees of freedom, {@code m} being the number of changes and {@code k} that of the full years
 * before the period, {@code ⌊(h - 1) ÷ periods of a year⌋}.
 *
 * <p>Source: the seasonal naïve method in R. J. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, 3rd
 * edition, section 5.5, who take the normal distribution.
 */
public record SeasonalNaive() implements ForecastRule {

    @Override
    public Forecast project(Series history, int ahead) {
        int season = history.cadence().slotsPerYear();
        return season == 1 && !history.points().isEmpty()
                ? new Forecast.NotProjected(Reason.NOT_COMPARABLE, 0)
                : Stretch.latest(history, season, year -> again(history, year, ahead));
    }

    private static Forecast again(Series history, List<Series.Point> year, int ahead) {
        int season = year.size();
        List<Rational> values = Stretch.values(year);
        var again = new ArrayList<Rational>();
        for (int i = 0; i < ahead; i++) {
            again.add(values.get(i % season));
        }
        List<Series.Point> all = Stretch.unbroken(history);
        List<Rational> changes = Stretch.changes(Stretch.values(all), season);
        return new Forecast.Projected(
                again, year, Scatter.of(all, changes, changes.size(), ahead, step -> widening(step, season)));
    }

    private static double widening(int step, int season) {
        int fullYears = (step - 1) / season;
        return Math.sqrt(fullYears + 1.0);
    }
}
