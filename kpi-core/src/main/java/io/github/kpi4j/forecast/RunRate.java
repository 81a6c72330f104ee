package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * It goes on changing as it did on average over the last periods: the value {@code k} periods ahead is
 * {@code last + k × (last - first) ÷ periods}, exact. All the periods have to be there, one after the other, without a break in
 * the series; figures at irregular dates, and pools of years that overlap, have no such change.
 *
 * <p>Totals of the year so far go on to the end of their year and no further, as they begin again: each period to come adds what
 * those gone by did on average, the last {@code periods} of this year or as many as there were. So {@code total ÷ periods gone ×
 * periods of the year} is at the end of the year, if all count. Totals are taken to be sums; a share of cases, known by its
 * denominator, is none.
 *
 * <p>The spread rests on the same changes {@code d}, at least 3, as a random walk with drift has it: {@code h} periods ahead the
 * standard error is {@code √(Σ (d - mean)² ÷ (m - 1)) × √(h (1 + h ÷ m))} with Student's t of {@code m - 1} degrees of freedom,
 * {@code m} being the number of changes.
 *
 * <p>Source: the drift method in R. J. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, section
 * 5.5, who take the normal distribution.
 *
 * @param periods how many past changes from one period to the next are averaged, at least 1; the rule needs one figure more
 */
public record RunRate(int periods) implements ForecastRule {

    /**
     * Checks the number of periods.
     *
     * @param periods how many past changes are averaged
     * @throws IllegalArgumentException if there is not at least one
     */
    public RunRate {
        if (periods < 1) {
            throw new IllegalArgumentException("periods is " + periods + "; a run rate is over 1 or more");
        }
    }

    @Override
    public Forecast project(Series history, int ahead) {
        Series.Point last = history.latest().orElse(null);
        return last != null && history.cadence().covers().span() == Span.YEAR_TO_DATE
                ? YearSoFar.project(history, last, periods, ahead)
                : Stretch.latest(history, periods + 1, used -> goneOn(used, ahead));
    }

    private Forecast goneOn(List<Series.Point> used, int ahead) {
        List<Rational> values = Stretch.values(used);
        Rational last = values.get(periods);
        Rational step = last.minus(values.get(0)).dividedBy(Rational.of(periods));
        return new Forecast.Projected(
                from(last, step, ahead), used, Drift.spread(used, Stretch.changes(values, 1), ahead));
    }

    static List<Rational> from(Rational last, Rational step, int ahead) {
        var values = new ArrayList<Rational>();
        for (int k = 1; k <= ahead; k++) {
            values.add(last.plus(step.times(Rational.of(k))));
        }
        return values;
    }
}
