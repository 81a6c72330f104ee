package io.github.kpi4j.trend;

import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The figures that a tested rule may use: one after the other, comparable, independent, numbers. */
final class Window {

    /** The most figures that are looked at. */
    static final int MOST = 1000;

    private static final double DAYS_IN_YEAR = 365.25;

    private Window() {}

    /** What the test finds in the latest figures, at most so many; or why it cannot look. */
    static TrendFinding test(
            TestedRule rule, Series history, int most, Function<List<Series.Point>, TrendFinding> test) {
        Optional<Series.Point> latest = history.latest();
        if (latest.isEmpty()) {
            return new TrendFinding.NotDetected(rule, Reason.NOT_AVAILABLE, 0);
        }
        if (latest.get().value() instanceof Value.Absent absent) {
            return new TrendFinding.NotDetected(rule, absent.reason(), 0);
        }
        List<Series.Point> points = unbroken(history, most, Value.Amount.class::isInstance);
        if (points.isEmpty()) {
            return refused(rule, Obstacle.NOT_NUMERIC, 0);
        }
        if (overlap(points)) {
            return refused(rule, Obstacle.OVERLAPPING, points.size());
        }
        return points.size() < rule.fewestPoints()
                ? refused(rule, Obstacle.TOO_SHORT, points.size())
                : test.apply(points);
    }

    static TrendFinding refused(TestedRule rule, Obstacle obstacle, int points) {
        Reason reason = obstacle == Obstacle.TOO_SHORT ? Reason.TOO_FEW : Reason.NOT_COMPARABLE;
        return new TrendFinding.NotDetected(rule, reason, points, obstacle);
    }

    /** The latest figures that can be used, at most so many, back to the first gap, break or figure that cannot. */
    static List<Series.Point> unbroken(Series history, int most, Predicate<Value> usable) {
        var points = new ArrayList<Series.Point>();
        Optional<Series.Point> next = history.latest();
        while (next.isPresent() && usable.test(next.get().value()) && points.size() < most) {
            Series.Point point = next.get();
            points.add(point);
            next = history.before(point).filter(earlier -> !history.breaksBetween(earlier, point));
        }
        Collections.reverse(points);
        return points;
    }

    private static boolean overlap(List<Series.Point> points) {
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).period().overlaps(points.get(i - 1).period())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all figures are the same, exactly: then nothing moves, whatever a test would make of it. */
    static boolean isFlat(List<Series.Point> points) {
        return points.stream()
                        .map(Series.Point::value)
                        .map(Value::rank)
                        .distinct()
                        .count()
                == 1;
    }

    /** The figures as the nearest doubles; infinite where they are too large. */
    static double[] values(List<Series.Point> points) {
        return points.stream()
                .mapToDouble(point -> point.value().rank().orElseThrow().doubleValue())
                .toArray();
    }

    /** When, counted from the first: in periods, or in years where figures come at irregular dates. */
    static double[] times(Series history, List<Series.Point> points) {
        long first = history.cadence().slot(points.get(0).period());
        double unit = history.cadence().slotsPerYear() == 0 ? DAYS_IN_YEAR : 1;
        return points.stream()
                .mapToDouble(point -> (history.cadence().slot(point.period()) - first) / unit)
                .toArray();
    }
}
