package io.github.kpi4j.benchmark;

import io.github.kpi4j.number.Rational;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Where values are cut into groups: the least, the upper bound of each group, the last of which is the greatest. The bounds are
 * quantiles by linear interpolation between the values in order, at position {@code 1 + (n - 1) p} (type 7 of Hyndman and Fan
 * 1996, the default of R and of Excel's {@code QUARTILE.INC}), exact and unrounded. A group holds its upper bound and not its
 * lower one; the least value is in the first group. Groups are therefore uneven where values are tied.
 *
 * @param bounds in ascending order, one more than there are groups
 */
public record QuantileBounds(List<Rational> bounds) {

    /**
     * Checks the order.
     *
     * @param bounds in ascending order
     * @throws IllegalArgumentException if there are fewer than two bounds, or one is below the one before it
     */
    public QuantileBounds {
        Objects.requireNonNull(bounds, "bounds");
        bounds = List.copyOf(bounds);
        if (bounds.size() < 2) {
            throw new IllegalArgumentException("bounds has " + bounds.size() + " numbers; a group has two ends");
        }
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i).compareTo(bounds.get(i - 1)) < 0) {
                throw new IllegalArgumentException("bounds has " + bounds.get(i) + " after " + bounds.get(i - 1)
                        + "; they go from the least to the greatest");
            }
        }
    }

    /** Cuts values that are in ascending order, at least one. */
    static QuantileBounds of(List<Rational> ascending, int groups) {
        return new QuantileBounds(IntStream.rangeClosed(0, groups)
                .mapToObj(i -> quantile(ascending, Rational.of(i, groups)))
                .toList());
    }

    /** The value at a share of the way from the first to the last, counted in steps from one value to the next. */
    static Rational quantile(List<Rational> ascending, Rational share) {
        Rational place = share.times(Rational.of(ascending.size() - 1L));
        int below = place.numerator().divide(place.denominator()).intValueExact();
        Rational low = ascending.get(below);
        Rational beyond = place.minus(Rational.of(below));
        return beyond.isZero()
                ? low
                : low.plus(ascending.get(below + 1).minus(low).times(beyond));
    }

    /**
     * How many groups there are.
     *
     * @return at least 1
     */
    public int groups() {
        return bounds.size() - 1;
    }

    /**
     * The group that a value is in.
     *
     * @param value any value; one below the least counts as the least, one above the greatest as the greatest
     * @return from 1, the group of the lowest values, to {@link #groups()}
     */
    public int group(Rational value) {
        int group = 1;
        while (group < groups() && value.compareTo(bounds.get(group)) > 0) {
            group++;
        }
        return group;
    }
}
