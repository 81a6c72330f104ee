package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * It goes on changing as it did on average over the last periods: the value {@code k} periods ahead is
 * {@code last + k × (last - first) ÷ periods}, exact. All the periods have to be there, one after the other, without a break in
 * the series; figures at irregular dates, totals of the year so far, and pools of years that overlap, have no such change.
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
        if (last == null) {
            return new Forecast.NotProjected(Reason.NOT_AVAILABLE, 0);
        }
        if (history.cadence().slotsPerYear() == 0 || history.cadence().covers().span() == Span.YEAR_TO_DATE) {
            return new Forecast.NotProjected(Reason.NOT_COMPARABLE, 0);
        }
        var used = new ArrayList<Series.Point>();
        Series.Point next = last;
        while (true) {
            if (next.value() instanceof Value.Absent absent) {
                return new Forecast.NotProjected(absent.reason(), used.size());
            }
            if (!(next.value() instanceof Value.Amount)) {
                return new Forecast.NotProjected(Reason.NOT_COMPARABLE, used.size());
            }
            if (!used.isEmpty() && history.breaksBetween(next, last)) {
                return new Forecast.NotProjected(Reason.NOT_COMPARABLE, used.size());
            }
            used.add(next);
            if (used.size() > periods) {
                break;
            }
            Series.Point earlier = history.before(next).orElse(null);
            if (earlier == null) {
                boolean begins = history.points().get(0).equals(next);
                return new Forecast.NotProjected(begins ? Reason.TOO_FEW : Reason.NOT_AVAILABLE, used.size());
            }
            next = earlier;
        }
        if (last.period().sharesPooledYears(next.period())) {
            return new Forecast.NotProjected(Reason.NOT_COMPARABLE, used.size());
        }
        Collections.reverse(used);
        return goneOn(used, ahead);
    }

    private Forecast goneOn(List<Series.Point> used, int ahead) {
        Rational first = used.get(0).value().rank().orElseThrow();
        Rational last = used.get(used.size() - 1).value().rank().orElseThrow();
        Rational step = last.minus(first).dividedBy(Rational.of(periods));
        var values = new ArrayList<Rational>();
        for (int k = 1; k <= ahead; k++) {
            values.add(last.plus(step.times(Rational.of(k))));
        }
        return new Forecast.Projected(values, used);
    }
}
