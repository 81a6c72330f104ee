package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The figures that a rule goes on from: numbers, one after the other, without a break between them. */
final class Stretch {

    /** The most figures that are looked at: ten years of months. */
    static final int MOST = 120;

    private Stretch() {}

    /**
     * What follows from the latest figures; or why there are not so many. Figures at irregular dates and totals of the year so far
     * have no change from one to the next that goes on, and neither have pools that share years.
     */
    static Forecast latest(Series history, int count, Function<List<Series.Point>, Forecast> next) {
        Series.Point last = history.latest().orElse(null);
        if (last == null) {
            return new Forecast.NotProjected(Reason.NOT_AVAILABLE, 0);
        }
        return history.cadence().slotsPerYear() == 0
                        || history.cadence().covers().span() == Span.YEAR_TO_DATE
                ? new Forecast.NotProjected(Reason.NOT_COMPARABLE, 0)
                : oneAfterTheOther(history, last, count, next);
    }

    static Forecast oneAfterTheOther(
            Series history, Series.Point last, int count, Function<List<Series.Point>, Forecast> next) {
        var used = new ArrayList<Series.Point>();
        Series.Point point = last;
        while (true) {
            if (point.value() instanceof Value.Absent absent) {
                return new Forecast.NotProjected(absent.reason(), used.size());
            }
            if (!(point.value() instanceof Value.Amount) || history.breaksBetween(point, last)) {
                return new Forecast.NotProjected(Reason.NOT_COMPARABLE, used.size());
            }
            used.add(point);
            if (used.size() == count) {
                break;
            }
            Series.Point earlier = history.before(point).orElse(null);
            if (earlier == null) {
                boolean begins = history.points().get(0).equals(point);
                return new Forecast.NotProjected(begins ? Reason.TOO_FEW : Reason.NOT_AVAILABLE, used.size());
            }
            point = earlier;
        }
        if (count > 1 && last.period().sharesPooledYears(point.period())) {
            return new Forecast.NotProjected(Reason.NOT_COMPARABLE, used.size());
        }
        Collections.reverse(used);
        return next.apply(used);
    }

    /** The latest figures back to the first gap, break or figure that is no number. */
    static List<Series.Point> unbroken(Series history) {
        return history.unbroken(MOST, Value.Amount.class::isInstance);
    }

    static List<Rational> values(List<Series.Point> points) {
        return points.stream().map(point -> point.value().rank().orElseThrow()).toList();
    }

    /** The change of each value from the one so many places before it. */
    static List<Rational> changes(List<Rational> values, int places) {
        var changes = new ArrayList<Rational>();
        for (int i = places; i < values.size(); i++) {
            changes.add(values.get(i).minus(values.get(i - places)));
        }
        return changes;
    }
}
