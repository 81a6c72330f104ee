package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import java.util.Objects;
import java.util.Optional;

/**
 * Inside a range, both ends included.
 *
 * @param low the lower end
 * @param high the upper end, not below the lower
 * @param tolerance how far outside still counts as near, on both sides alike; a percentage is of the lower end
 */
public record Range(Rational low, Rational high, Tolerance tolerance) implements Target {

    /**
     * Checks the order of the ends.
     *
     * @param low the lower end
     * @param high the upper end
     * @param tolerance how far outside still counts as near
     * @throws IllegalArgumentException if the range is reversed, or the tolerance is a percentage and the lower end is not
     *     above zero
     */
    public Range {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(tolerance, "tolerance");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "the range is reversed: " + low + " to " + high + "; write the lower end first");
        }
        Threshold.refuseRelative(tolerance, low);
    }

    /**
     * The same range with a tolerance.
     *
     * @param reach how far outside still counts as near
     * @return the target with that tolerance
     * @throws IllegalArgumentException if the tolerance is relative and the lower end is not above zero
     */
    public Range nearWithin(Tolerance reach) {
        return new Range(low, high, reach);
    }

    @Override
    public Polarity polarity() {
        return Polarity.closerTo(low, high);
    }

    @Override
    public Extent met() {
        return Extent.between(low, high);
    }

    @Override
    public Extent near() {
        return widened(tolerance.reach(low));
    }

    Extent widened(Rational reach) {
        return Extent.between(low.minus(reach), high.plus(reach));
    }

    @Override
    public Optional<Rational> margin(Rational value) {
        return Optional.of(value.minus(low).min(high.minus(value)));
    }
}
