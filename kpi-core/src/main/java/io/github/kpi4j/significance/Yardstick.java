package io.github.kpi4j.significance;

import io.github.kpi4j.period.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a value is held against.
 *
 * @param kind which of them
 * @param comparator the id of the comparator; an empty text for the others
 * @param period the period of an earlier value; null for target and comparators, and where it is not known
 */
public record Yardstick(
        Kind kind, String comparator, @Nullable Period period) {

    /** The target in force. */
    public static final Yardstick TARGET = new Yardstick(Kind.TARGET, "", null);

    /** What there is to hold a value against, in the order in which it is told. */
    public enum Kind {
        /** The target in force. */
        TARGET,
        /** The value of a comparator. */
        COMPARATOR,
        /** The value of the period before. */
        PREVIOUS,
        /** The value of the baseline. */
        BASELINE
    }

    /**
     * Checks that a comparator has a name and nothing else has one.
     *
     * @param kind which of them
     * @param comparator the id of the comparator
     * @param period the period of an earlier value
     * @throws IllegalArgumentException if a comparator has no id, or something else has one
     */
    public Yardstick {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(comparator, "comparator");
        if (comparator.isBlank() == (kind == Kind.COMPARATOR)) {
            throw new IllegalArgumentException("comparator is \"" + comparator + "\" for " + kind
                    + "; the id of a comparator is wanted for one, and only there");
        }
    }

    /**
     * A comparator.
     *
     * @param id its id
     * @return the yardstick
     * @throws IllegalArgumentException if the id is blank
     */
    public static Yardstick comparator(String id) {
        return new Yardstick(Kind.COMPARATOR, id, null);
    }

    /**
     * The period before.
     *
     * @param period the period, or null where there is none
     * @return the yardstick
     */
    public static Yardstick previous(@Nullable Period period) {
        return new Yardstick(Kind.PREVIOUS, "", period);
    }

    /**
     * The baseline.
     *
     * @param period the period that it is of, or null where nobody dated it
     * @return the yardstick
     */
    public static Yardstick baseline(@Nullable Period period) {
        return new Yardstick(Kind.BASELINE, "", period);
    }
}
