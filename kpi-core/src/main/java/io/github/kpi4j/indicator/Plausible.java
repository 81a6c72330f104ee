package io.github.kpi4j.indicator;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which values of an indicator nobody would wonder at. A value that is not among them is a reason to look again; it is shown,
 * judged and compared all the same.
 *
 * @param low the lowest such value, or null
 * @param high the highest such value, or null
 * @param changeAtMost how far a value may move from one period to the next, in units of the value, or null
 */
public record Plausible(
        @Nullable Rational low,
        @Nullable Rational high,
        @Nullable Rational changeAtMost) {

    /** Nothing is wondered at. */
    public static final Plausible ANYTHING = new Plausible(null, null, null);

    /** What there is to wonder at. */
    public enum Kind {
        /** The value is below the lowest plausible one. */
        TOO_LOW,
        /** The value is above the highest plausible one. */
        TOO_HIGH,
        /** The value moved further than is plausible. */
        JUMPED
    }

    /**
     * A reason to look again.
     *
     * @param kind what there is to wonder at
     * @param value the value, or how far it moved, up or down
     * @param limit what would have been plausible at most, or at least
     * @param since the point from which the value moved; null unless it jumped
     */
    public record Doubt(Kind kind, Rational value, Rational limit, Series.@Nullable Point since) {}

    /**
     * Checks the order of the limits.
     *
     * @param low the lowest such value
     * @param high the highest such value
     * @param changeAtMost how far a value may move from one period to the next
     * @throws IllegalArgumentException if the lowest value is above the highest, or the change is negative
     */
    public Plausible {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "nothing lies between " + low + " and " + high + "; write the lower first");
        }
        if (changeAtMost != null && changeAtMost.signum() < 0) {
            throw new IllegalArgumentException("a plausible change cannot be negative: " + changeAtMost);
        }
    }

    /**
     * What there is to wonder at in a value by itself.
     *
     * @param value the value
     * @return a doubt; empty if it lies between the limits, which are plausible themselves
     */
    public Optional<Doubt> doubt(Rational value) {
        if (low != null && value.compareTo(low) < 0) {
            return Optional.of(new Doubt(Kind.TOO_LOW, value, low, null));
        }
        return high != null && value.compareTo(high) > 0
                ? Optional.of(new Doubt(Kind.TOO_HIGH, value, high, null))
                : Optional.empty();
    }

    /**
     * What there is to wonder at in a move from one value to the next.
     *
     * @param from the point before
     * @param to the point moved to
     * @return a doubt; empty if it moved no further than is plausible, or one of them has no amount
     */
    public Optional<Doubt> doubt(Series.Point from, Series.Point to) {
        if (changeAtMost == null
                || !(from.value() instanceof Value.Amount before)
                || !(to.value() instanceof Value.Amount now)) {
            return Optional.empty();
        }
        Rational moved = now.value().minus(before.value());
        return moved.abs().compareTo(changeAtMost) > 0
                ? Optional.of(new Doubt(Kind.JUMPED, moved, changeAtMost, from))
                : Optional.empty();
    }

    /**
     * What there is to wonder at in a point of a series.
     *
     * @param series the measured series
     * @param point a point of it
     * @return the doubts; a move is looked at from the point one period before, unless a break lies between
     */
    public List<Doubt> doubts(Series series, Series.Point point) {
        var doubts = new ArrayList<Doubt>();
        if (point.value() instanceof Value.Amount amount) {
            doubt(amount.value()).ifPresent(doubts::add);
            series.before(point)
                    .filter(before -> !series.breaksBetween(before, point))
                    .flatMap(before -> doubt(before, point))
                    .ifPresent(doubts::add);
        }
        return doubts;
    }
}
