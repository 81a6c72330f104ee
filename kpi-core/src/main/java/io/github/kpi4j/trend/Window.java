package io.github.kpi4j.trend;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.Row;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
        List<Series.Point> points = history.unbroken(most, Value.Amount.class::isInstance);
        if (points.isEmpty()) {
            return refused(rule, Obstacle.NOT_NUMERIC, 0);
        }
        if (Period.anyOverlap(points.stream().map(Series.Point::period).toList())) {
            return refused(rule, Obstacle.OVERLAPPING, points.size());
        }
        return points.size() < rule.fewestPoints()
                ? refused(rule, Obstacle.TOO_SHORT, points.size())
                : test.apply(points);
    }

    /** What a test says whose value is above 0 where the figures rise: a movement only where it is significant. */
    static TrendFinding moved(TestedRule rule, List<Series.Point> points, Polarity polarity, Evidence.Test test) {
        Movement movement = !test.isSignificant() ? Movement.SAME : test.value() > 0 ? Movement.UP : Movement.DOWN;
        return new TrendFinding.Detected(rule, points, movement, polarity, test);
    }

    static TrendFinding refused(TestedRule rule, Obstacle obstacle, int points) {
        Reason reason = obstacle == Obstacle.TOO_SHORT ? Reason.TOO_FEW : Reason.NOT_COMPARABLE;
        return new TrendFinding.NotDetected(rule, reason, points, obstacle);
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

    /** The figures as rows of a chart. */
    static List<Row.Value> rows(List<Series.Point> points) {
        double[] values = values(points);
        var rows = new ArrayList<Row.Value>();
        for (Series.Point point : points) {
            rows.add(new Row.Value(point.period().end(), values[rows.size()]));
        }
        return rows;
    }

    /** The figures against time. */
    static Points inTime(Series history, List<Series.Point> points) {
        return Points.at(times(history, points), Values.of(values(points)));
    }

    /** When, counted from the first: in periods, or in years where figures come at irregular dates. */
    private static double[] times(Series history, List<Series.Point> points) {
        long first = history.cadence().slot(points.get(0).period());
        double unit = history.cadence().slotsPerYear() == 0 ? DAYS_IN_YEAR : 1;
        return points.stream()
                .mapToDouble(point -> (history.cadence().slot(point.period()) - first) / unit)
                .toArray();
    }
}
