package io.github.kpi4j.baseline;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one way in which a value meets its baseline, whatever the baseline came from. */
final class Comparison {

    private Comparison() {}

    static BaselineFinding fromPoint(
            Series series,
            Series.@Nullable Point start,
            Series.Point point,
            Polarity polarity,
            @Nullable Rational goal) {
        if (start == null || start.period().compareTo(point.period()) > 0) {
            return new BaselineFinding.NotCompared(Reason.NO_BASELINE);
        }
        if (series.breaksBetween(start, point)) {
            return new BaselineFinding.NotCompared(Reason.NOT_COMPARABLE);
        }
        return between(start.value(), start.period(), point.value(), polarity, goal);
    }

    static BaselineFinding between(
            Value from, @Nullable Period fromPeriod, Value to, Polarity polarity, @Nullable Rational goal) {
        if (to instanceof Value.Absent absent) {
            return new BaselineFinding.NotCompared(absent.reason());
        }
        if (from instanceof Value.Absent missing) {
            return new BaselineFinding.NotCompared(
                    Reason.NO_BASELINE, missing.reason() == Reason.NO_BASELINE ? null : missing.reason());
        }
        Optional<Rational> start = from.rank();
        Optional<Rational> end = to.rank();
        if (start.isEmpty() || end.isEmpty() || !from.getClass().equals(to.getClass())) {
            return new BaselineFinding.NotCompared(Reason.NOT_COMPARABLE);
        }
        return new BaselineFinding.Compared(from, fromPeriod, Change.between(start.get(), end.get(), polarity), goal);
    }
}
