package io.github.kpi4j.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What is hidden in a list of counts with a published total, so that no small count can be worked out from the rest. Small counts
 * are hidden; the total is hidden if it is small itself, and then there is no more to do. Otherwise, while one count alone is hidden,
 * or the hidden ones are all 1 so that their sum gives them away, the smallest other count that is not nought is hidden too, the first
 * of equal ones; if there is none left, the total is.
 *
 * <p>No body publishes a rule for this second step; this one is the project's own. Differences between periods or nested areas,
 * and percentages and rates of a hidden count, have to be hidden as well.
 *
 * @param hidden for each count, whether it is hidden
 * @param totalHidden whether the total is
 */
public record Suppression(List<Boolean> hidden, boolean totalHidden) {

    /**
     * Copies the list.
     *
     * @param hidden for each count, whether it is hidden
     * @param totalHidden whether the total is
     */
    public Suppression {
        Objects.requireNonNull(hidden, "hidden");
        hidden = List.copyOf(hidden);
    }

    /**
     * Decides what to hide.
     *
     * @param counts the counts, each at least 0
     * @param display says which counts are small
     * @return what is hidden
     * @throws IllegalArgumentException if a count is below 0
     */
    public static Suppression of(List<Long> counts, CountDisplay display) {
        for (Long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("counts hold " + count + "; each must be at least 0");
            }
        }
        var hidden = new ArrayList<>(counts.stream().map(display::isSmall).toList());
        if (display.isSmall(counts.stream().mapToLong(Long::longValue).sum())) {
            return new Suppression(hidden, true);
        }
        while (givesAway(counts, hidden)) {
            OptionalInt next = smallestShown(counts, hidden);
            if (next.isEmpty()) {
                return new Suppression(hidden, true);
            }
            hidden.set(next.getAsInt(), true);
        }
        return new Suppression(hidden, false);
    }

    private static boolean givesAway(List<Long> counts, List<Boolean> hidden) {
        int[] places = IntStream.range(0, counts.size()).filter(hidden::get).toArray();
        long sum = IntStream.of(places).mapToLong(counts::get).sum();
        return places.length == 1 || (places.length > 0 && sum == places.length);
    }

    private static OptionalInt smallestShown(List<Long> counts, List<Boolean> hidden) {
        return IntStream.range(0, counts.size())
                .filter(i -> !hidden.get(i) && counts.get(i) > 0)
                .reduce((best, i) -> counts.get(i) < counts.get(best) ? i : best);
    }
}
