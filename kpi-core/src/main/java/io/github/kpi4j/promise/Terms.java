package io.github.kpi4j.promise;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.target.Tolerance;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A threshold whose number is still to be worked out: the side, and what belongs to it.
 *
 * @param comparison the side, and whether the number itself is met
 * @param tolerance how far short still counts as near
 * @param floor the minimum acceptable, or null
 * @param stretch what lies beyond the promise, or null
 */
public record Terms(
        Comparison comparison,
        Tolerance tolerance,
        @Nullable Rational floor,
        @Nullable Rational stretch) {

    /**
     * Checks floor and stretch against each other.
     *
     * @param comparison the side
     * @param tolerance how far short still counts as near
     * @param floor the minimum acceptable
     * @param stretch what lies beyond the promise
     * @throws IllegalArgumentException if the stretch is not better than the floor
     */
    public Terms {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(tolerance, "tolerance");
        if (floor != null && stretch != null && comparison.polarity().compare(stretch, floor) <= 0) {
            throw new IllegalArgumentException("the stretch " + stretch
                    + " lies beyond the promise, so it must be better than the floor " + floor);
        }
    }

    /**
     * A side without tolerance, floor and stretch.
     *
     * @param comparison the side
     * @return the terms
     */
    public static Terms of(Comparison comparison) {
        return new Terms(comparison, new Tolerance.None(), null, null);
    }

    /**
     * The same side with a tolerance.
     *
     * @param reach how far short still counts as near
     * @return the terms with that tolerance
     */
    public Terms nearWithin(Tolerance reach) {
        return new Terms(comparison, reach, floor, stretch);
    }

    /**
     * Which way is better.
     *
     * @return higher or lower
     */
    public Polarity polarity() {
        return comparison.polarity();
    }

    /**
     * The threshold with its number. Floor and stretch were stated before anybody knew the number, and a tolerance in percent
     * needs a number above zero; where they do not go together there is no target, rather than a wrong one.
     *
     * @param number the number that was worked out
     * @param source what it was worked out from
     * @return the target, or that the terms do not fit the number
     */
    public Resolution around(Rational number, Source source) {
        Gap.@Nullable Term misfit = misfit(number);
        return misfit == null
                ? new Resolution.Resolved(new Threshold(comparison, number, tolerance, floor, stretch), source)
                : new Resolution.Unresolved(Reason.NOT_COMPARABLE, new Gap.Misfit(number, source, misfit));
    }

    private Gap.@Nullable Term misfit(Rational number) {
        if (tolerance instanceof Tolerance.PercentOfTarget && number.signum() <= 0) {
            return Gap.Term.TOLERANCE;
        }
        if (floor != null && polarity().compare(floor, number) >= 0) {
            return Gap.Term.FLOOR;
        }
        return stretch != null && polarity().compare(stretch, number) <= 0 ? Gap.Term.STRETCH : null;
    }
}
