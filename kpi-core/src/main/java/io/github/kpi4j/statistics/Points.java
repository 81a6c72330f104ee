package io.github.kpi4j.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was observed when. A time without an observation has no point, and the others keep their times.
 *
 * @param points the points in the order given
 */
public record Points(List<Point> points) {

    /**
     * One observation.
     *
     * @param t when, in any unit: 1, 2, 3 for periods, 2024 for years, a number of days
     * @param y what was observed
     */
    public record Point(double t, double y) {}

    /**
     * Copies the points.
     *
     * @param points the points in the order given
     */
    public Points {
        Objects.requireNonNull(points, "points");
        points = List.copyOf(points);
    }

    /**
     * Values one step apart, numbered from 1. A missing one leaves a gap.
     *
     * @param values the values in the order of time
     * @return the points of those that are there
     */
    public static Points numbered(Values values) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.places().get(i);
            if (value != null) {
                points.add(new Point(i + 1, value));
            }
        }
        return new Points(points);
    }

    /**
     * Values at times of their own. A missing one leaves a gap.
     *
     * @param times when, one for each value
     * @param values the values
     * @return the points of those that are there
     * @throws IllegalArgumentException if there are not as many times as values
     */
    public static Points at(double[] times, Values values) {
        if (times.length != values.size()) {
            throw new IllegalArgumentException(
                    "times are " + times.length + " for " + values.size() + " values; each value has its time");
        }
        var points = new ArrayList<Point>();
        for (int i = 0; i < times.length; i++) {
            Double value = values.places().get(i);
            if (value != null) {
                points.add(new Point(times[i], value));
            }
        }
        return new Points(points);
    }

    /**
     * How many points there are.
     *
     * @return at least 0
     */
    public int size() {
        return points.size();
    }

    /**
     * The times.
     *
     * @return the times in the order of the points
     */
    public double[] times() {
        return points.stream().mapToDouble(Point::t).toArray();
    }

    /**
     * What was observed.
     *
     * @return the observations in the order of the points
     */
    public double[] observations() {
        return points.stream().mapToDouble(Point::y).toArray();
    }

    /**
     * Why a method that needs the order of time cannot use the points.
     *
     * @return {@link Cause#NOT_FINITE}, {@link Cause#UNSORTED} or {@link Cause#DUPLICATE}; empty if every number is finite and
     *     every point later than the one before
     */
    public Optional<Cause> disorder() {
        if (!isFinite()) {
            return Optional.of(Cause.NOT_FINITE);
        }
        Optional<Cause> found = Optional.empty();
        for (int i = 1; i < points.size(); i++) {
            double step = points.get(i).t() - points.get(i - 1).t();
            if (step < 0) {
                return Optional.of(Cause.UNSORTED);
            }
            if (step == 0) {
                found = Optional.of(Cause.DUPLICATE);
            }
        }
        return found;
    }

    /**
     * Whether every number is finite.
     *
     * @return whether no time and no observation is infinite or not a number
     */
    public boolean isFinite() {
        return points.stream().allMatch(point -> Double.isFinite(point.t()) && Double.isFinite(point.y()));
    }
}
