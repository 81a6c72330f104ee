package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values that a limit lets in: all from one end, all between two, none, or every one. Ends are exact.
 *
 * @param low the lower end; null where there is none
 * @param lowBelongs whether the lower end itself is let in
 * @param high the upper end; null where there is none
 * @param highBelongs whether the upper end itself is let in
 */
public record Extent(
        @Nullable Rational low,
        boolean lowBelongs,
        @Nullable Rational high,
        boolean highBelongs) {

    /** Every value. */
    public static final Extent ALL = new Extent(null, false, null, false);

    /** No value. */
    public static final Extent NONE = new Extent(Rational.ZERO, false, Rational.ZERO, false);

    /**
     * Checks the order of the ends.
     *
     * @param low the lower end, or null
     * @param lowBelongs whether the lower end itself is let in
     * @param high the upper end, or null
     * @param highBelongs whether the upper end itself is let in
     * @throws IllegalArgumentException if the ends are reversed, or an end that is not there is said to belong
     */
    public Extent {
        if ((low == null && lowBelongs) || (high == null && highBelongs)) {
            throw new IllegalArgumentException("lowBelongs is " + lowBelongs + " and highBelongs " + highBelongs
                    + "; an end that is not there belongs to nothing");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low is " + low + " and high " + high + "; they must be in order");
        }
    }

    /**
     * From a limit on, in the better direction.
     *
     * @param limit the limit
     * @param polarity higher or lower
     * @param belongs whether the limit itself is let in
     * @return the values
     * @throws IllegalArgumentException if neither higher nor lower is better
     */
    public static Extent from(Rational limit, Polarity polarity, boolean belongs) {
        Objects.requireNonNull(limit, "limit");
        return switch (polarity.sense()) {
            case HIGHER -> new Extent(limit, belongs, null, false);
            case LOWER -> new Extent(null, false, limit, belongs);
            case CLOSER, NEITHER, UNSTATED ->
                throw new IllegalArgumentException("polarity is " + polarity.sense() + "; HIGHER or LOWER is wanted");
        };
    }

    /**
     * From one end to another, both let in.
     *
     * @param low the lower end
     * @param high the upper end
     * @return the values
     * @throws IllegalArgumentException if the ends are reversed
     */
    public static Extent between(Rational low, Rational high) {
        return new Extent(Objects.requireNonNull(low, "low"), true, Objects.requireNonNull(high, "high"), true);
    }

    /**
     * Whether a value is let in.
     *
     * @param value the value
     * @return true if it lies between the ends, or at one that belongs
     */
    public boolean holds(Rational value) {
        return (low == null || value.compareTo(low) >= (lowBelongs ? 0 : 1))
                && (high == null || high.compareTo(value) >= (highBelongs ? 0 : 1));
    }

    /** Whether every value between two is let in, of which no end lies. */
    boolean holdsBetween(@Nullable Rational above, @Nullable Rational below) {
        return (low == null || (above != null && low.compareTo(above) <= 0))
                && (high == null || (below != null && high.compareTo(below) >= 0));
    }
}
