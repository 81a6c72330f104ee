package io.github.kpi4j.series;

import io.github.kpi4j.number.Rational;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which way is better. Every word of praise or blame in the library comes from {@link #compare}, so that both directions
 * follow one formula: the lower the distance from what is wanted, the better.
 *
 * @param sense the direction
 * @param low with {@link Sense#CLOSER}, the lower end of the wanted range; otherwise null
 * @param high with {@link Sense#CLOSER}, the upper end of the wanted range; otherwise null
 */
public record Polarity(
        Sense sense, @Nullable Rational low, @Nullable Rational high) {

    /** More is better. */
    public static final Polarity HIGHER = new Polarity(Sense.HIGHER, null, null);
    /** Less is better. */
    public static final Polarity LOWER = new Polarity(Sense.LOWER, null, null);
    /** Closer to a range is better, but the range is not known (yet): nothing is judged. */
    public static final Polarity CLOSER = new Polarity(Sense.CLOSER, null, null);
    /** Neither is better: nothing is judged good or bad anywhere. */
    public static final Polarity NEITHER = new Polarity(Sense.NEITHER, null, null);

    /** Nobody has said which is better, because there is no target to say it: nothing is judged. */
    public static final Polarity UNSTATED = new Polarity(Sense.UNSTATED, null, null);

    /** The directions. */
    public enum Sense {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER,
        /** Closer to a range is better. */
        CLOSER,
        /** Neither is better. */
        NEITHER,
        /** It has not been said which is better. */
        UNSTATED
    }

    /**
     * Checks that a range stands where it belongs.
     *
     * @param sense the direction
     * @param low with {@link Sense#CLOSER}
     * @param high with {@link Sense#CLOSER}
     * @throws IllegalArgumentException if a range is given without {@link Sense#CLOSER}, is half given, or is reversed
     */
    public Polarity {
        Objects.requireNonNull(sense, "sense");
        if ((low == null) != (high == null)) {
            throw new IllegalArgumentException("a wanted range has two ends; one is missing");
        }
        if (low != null && high != null) {
            if (sense != Sense.CLOSER) {
                throw new IllegalArgumentException("only \"closer\" has a wanted range");
            }
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("the wanted range is reversed: " + low + " to " + high);
            }
        }
    }

    /**
     * Closer to a range is better; inside the range everything is equally good.
     *
     * @param low the lower end
     * @param high the upper end, not below the lower
     * @return the polarity
     * @throws IllegalArgumentException if the range is reversed
     */
    public static Polarity closerTo(Rational low, Rational high) {
        return new Polarity(Sense.CLOSER, low, high);
    }

    /**
     * Whether anything can be called better or worse.
     *
     * @return false for {@link #NEITHER}, and for {@link #CLOSER} without a range
     */
    public boolean judges() {
        return switch (sense) {
            case HIGHER, LOWER -> true;
            case CLOSER -> low != null;
            case NEITHER, UNSTATED -> false;
        };
    }

    /**
     * Compares two values by how good they are.
     *
     * @param a a value
     * @param b another value
     * @return positive if {@code a} is better, negative if it is worse, 0 if they are equally good or {@link #judges} is
     *     false
     */
    public int compare(Rational a, Rational b) {
        return judges() ? distance(b).compareTo(distance(a)) : 0;
    }

    private Rational distance(Rational value) {
        return switch (sense) {
            case HIGHER -> value.negated();
            case LOWER, NEITHER, UNSTATED -> value;
            case CLOSER ->
                low == null || high == null
                        ? Rational.ZERO
                        : low.minus(value).max(value.minus(high)).max(Rational.ZERO);
        };
    }
}
