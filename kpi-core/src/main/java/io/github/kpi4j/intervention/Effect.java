package io.github.kpi4j.intervention;

import io.github.kpi4j.series.IndicatorId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an effect is looked for, what was expected, and how it is told.
 *
 * @param indicator the indicator
 * @param change what was expected, or null where nobody said
 * @param method how before and after are compared; null for the one that goes with the measure: proportions for a percentage with
 *     its counts, rates for a rate with its counts, otherwise, and for counts on a day, means
 * @param windows which periods count as before and as after
 * @param against the ids of the comparators to hold against; empty unless the method is
 *     {@link Method#DIFFERENCE_IN_DIFFERENCES}, which needs at least one
 */
public record Effect(
        IndicatorId indicator,
        @Nullable Expectation change,
        @Nullable Method method,
        Windows windows,
        List<String> against) {

    /**
     * The periods before and after. The period that holds the start, unless it begins on the very day, belongs to neither.
     *
     * @param before how many periods before, the last ones; null for all that are comparable, at most 12
     * @param after how many periods after, the first ones; null for all that are comparable, at most 12
     * @param lag how many periods pass before an effect is awaited; they belong to neither side
     */
    public record Windows(
            @Nullable Integer before, @Nullable Integer after, int lag) {

        /** All periods, at most 12 on either side, and an effect awaited at once. */
        public static final Windows DEFAULT = new Windows(null, null, 0);

        /** The most periods on a side where nobody says how many. */
        public static final int USUAL = 12;

        /** The most periods on a side that may be asked for. */
        public static final int MOST = 120;

        /** The longest lag. */
        public static final int LONGEST_LAG = 40;

        /**
         * Checks the numbers.
         *
         * @param before how many periods before
         * @param after how many periods after
         * @param lag how many periods pass before an effect is awaited
         * @throws IllegalArgumentException if a side has not 1 to 120 periods, or the lag is not from 0 to 40
         */
        public Windows {
            check("before", before);
            check("after", after);
            if (lag < 0 || lag > LONGEST_LAG) {
                throw new IllegalArgumentException("lag is " + lag + "; write 0 to " + LONGEST_LAG);
            }
        }

        private static void check(String name, @Nullable Integer periods) {
            if (periods != null && (periods < 1 || periods > MOST)) {
                throw new IllegalArgumentException(name + " is " + periods + "; write 1 to " + MOST);
            }
        }
    }

    /**
     * Copies the list.
     *
     * @param indicator the indicator
     * @param change what was expected
     * @param method how before and after are compared
     * @param windows which periods count as before and as after
     * @param against the ids of the comparators to hold against
     * @throws IllegalArgumentException if there are comparators without the method that holds against them, or that method
     *     without a comparator, or a comparator stands twice
     */
    public Effect {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(windows, "windows");
        Objects.requireNonNull(against, "against");
        against = List.copyOf(against);
        if ((method == Method.DIFFERENCE_IN_DIFFERENCES) == against.isEmpty()) {
            throw new IllegalArgumentException(
                    against.isEmpty()
                            ? "against is empty; name a comparator for differences in differences"
                            : "against is for differences in differences only; choose that method, or leave it out");
        }
        if (new HashSet<>(against).size() < against.size()) {
            throw new IllegalArgumentException("against names a comparator twice; write each once");
        }
    }

    /**
     * An effect that is looked for in all periods, by the method that goes with the measure.
     *
     * @param indicator the indicator
     */
    public Effect(IndicatorId indicator) {
        this(indicator, null, null, Windows.DEFAULT, List.of());
    }
}
