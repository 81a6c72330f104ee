package io.github.kpi4j.intervention;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one side, before or after.
 *
 * @param points the points used, earliest first; at least one, each an amount
 * @param periods how many periods the window has, as far as they have ended by the report; those without a figure are counted and
 *     not used
 * @param pooled the cases of all points together; null where each period counts for as much as any other
 */
public record Side(
        List<Series.Point> points, int periods, @Nullable Quotient pooled) {

    /**
     * Copies the points.
     *
     * @param points the points used
     * @param periods how many periods the window has
     * @param pooled the cases of all points together
     * @throws IllegalArgumentException if there is no point, one is not an amount, or there are more than periods
     */
    public Side {
        Objects.requireNonNull(points, "points");
        points = List.copyOf(points);
        if (points.isEmpty() || !points.stream().allMatch(point -> point.value() instanceof Value.Amount)) {
            throw new IllegalArgumentException("points: a side has at least one point, and each is an amount");
        }
        if (periods < points.size()) {
            throw new IllegalArgumentException(
                    "periods is " + periods + ", and there are " + points.size() + " points");
        }
    }

    /**
     * The value of the side.
     *
     * @return that of all cases together, or the mean of the values; exact
     */
    public Rational value() {
        return pooled == null ? Rational.mean(amounts()) : pooled.value();
    }

    /**
     * The values of the points.
     *
     * @return a number for each point, in their order
     */
    public List<Rational> amounts() {
        return points.stream().map(point -> point.value().rank().orElseThrow()).toList();
    }

    /**
     * The first point.
     *
     * @return the earliest of those used
     */
    public Series.Point first() {
        return points.get(0);
    }

    /**
     * The last point.
     *
     * @return the latest of those used
     */
    public Series.Point last() {
        return points.get(points.size() - 1);
    }

    /**
     * How many of the figures may still change.
     *
     * @return the number of provisional points
     */
    public int provisional() {
        return (int) points.stream()
                .filter(point -> point.marks().contains(Mark.PROVISIONAL))
                .count();
    }

    double[] doubles() {
        return amounts().stream().mapToDouble(Rational::doubleValue).toArray();
    }
}
