package io.github.kpi4j.intervention;

import io.github.kpi4j.number.Rational;
import java.util.Objects;

/**
 * A comparator over the periods of both sides: one value for each period, the members of that period put together first, because
 * areas of one period are not independent.
 *
 * @param comparator the id of the comparator
 * @param before its values of the periods before
 * @param after its values of the periods after
 * @param known how many members have a value in every one of these periods; the others are left out
 * @param members how many members could have
 */
public record Peers(String comparator, Side before, Side after, int known, int members) {

    /**
     * Checks that all is there.
     *
     * @param comparator the id of the comparator
     * @param before its values of the periods before
     * @param after its values of the periods after
     * @param known how many members have a value in every one of these periods
     * @param members how many members could have
     */
    public Peers {
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * How the comparator changed.
     *
     * @return its value after less its value before, exact
     */
    public Rational difference() {
        return after.value().minus(before.value());
    }
}
