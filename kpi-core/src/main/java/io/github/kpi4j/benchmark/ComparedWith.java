package io.github.kpi4j.benchmark;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On what terms an indicator stands beside a comparator.
 *
 * @param comparator the id of the comparator
 * @param unfair why the comparison is not a fair one, in words for readers; an empty text where nothing is against it. What is
 *     not fair is shown, and called neither better nor worse
 * @param staleAfter by how many periods a comparator's value may be older and still be called better or worse; an older one
 *     is shown and said to be stale. Null where only a value of the same period stands beside
 * @param position how the area is to be placed among the comparator's areas, or null where it is not
 */
public record ComparedWith(
        String comparator,
        String unfair,
        @Nullable Integer staleAfter,
        @Nullable Placing position) {

    /**
     * Checks the terms.
     *
     * @param comparator the id of the comparator
     * @param unfair why the comparison is not a fair one, or an empty text
     * @param staleAfter by how many periods a comparator's value may be older, or null
     * @param position how the area is to be placed, or null
     * @throws IllegalArgumentException if the id is blank, or the number of periods is negative
     */
    public ComparedWith {
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(unfair, "unfair");
        if (comparator.isBlank()) {
            throw new IllegalArgumentException("comparator is blank; the id of a comparator is wanted");
        }
        if (staleAfter != null && staleAfter < 0) {
            throw new IllegalArgumentException("staleAfter is " + staleAfter + "; a number of periods is not negative");
        }
    }

    /**
     * Terms that ask for no position.
     *
     * @param comparator the id of the comparator
     * @param unfair why the comparison is not a fair one, or an empty text
     * @param staleAfter by how many periods a comparator's value may be older, or null
     * @throws IllegalArgumentException as for the other constructor
     */
    public ComparedWith(String comparator, String unfair, @Nullable Integer staleAfter) {
        this(comparator, unfair, staleAfter, null);
    }

    /**
     * A fair comparison with values of the same period.
     *
     * @param comparator the id of the comparator
     * @return the terms
     * @throws IllegalArgumentException if the id is blank
     */
    public static ComparedWith fairly(String comparator) {
        return new ComparedWith(comparator, "", null);
    }

    /**
     * The same terms with a position.
     *
     * @param placing how the area is to be placed among the comparator's areas
     * @return a copy
     */
    public ComparedWith placing(Placing placing) {
        return new ComparedWith(comparator, unfair, staleAfter, Objects.requireNonNull(placing, "placing"));
    }
}
