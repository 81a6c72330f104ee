package io.github.kpi4j.series;

import io.github.kpi4j.period.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The periods of figures by number, and the calendars of their series. Series whose periods came in the same order share one
 * calendar, and whether that order was right is found out once.
 */
final class Calendars {

    private final Map<Period, Integer> numbers = new HashMap<>();
    private final List<Period> periods = new ArrayList<>();
    private final Map<Came, Arrangement> arrangements = new HashMap<>();
    private final Map<List<Period>, Calendar> calendars = new HashMap<>();
    private int[] last = new int[0];
    private @Nullable Arrangement lastArrangement;

    /**
     * How figures that came in some order stand in their calendar.
     *
     * @param calendar their periods in order
     * @param order the place at which each period of the calendar came; null where they came in order
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Arrangement(Calendar calendar, int @Nullable [] order) {}

    /** Numbers of periods in the order in which they came. */
    @SuppressWarnings("ArrayRecordComponent") // compared by what it holds
    private record Came(int[] periods) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Came came && Arrays.equals(periods, came.periods);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(periods);
        }
    }

    int number(Period period) {
        Integer number = numbers.get(period);
        if (number == null) {
            Figure.requireNeighbours(period);
            number = periods.size();
            numbers.put(period, number);
            periods.add(period);
        }
        return number;
    }

    /** Throws an IllegalArgumentException for a number that stands for no period. */
    void require(int number) {
        if (number < 0 || number >= periods.size()) {
            throw new IllegalArgumentException("period: no period has the number " + number);
        }
    }

    /** The calendar of one period. */
    Calendar alone(int number) {
        return new Calendar(List.of(periods.get(number)));
    }

    /** The calendar of the first periods of a column; null if they are of several kinds, or one of them came twice. */
    @Nullable
    Arrangement arrangement(int[] column, int size) {
        if (lastArrangement != null && Arrays.equals(last, 0, last.length, column, 0, size)) {
            return lastArrangement;
        }
        int[] given = Arrays.copyOf(column, size);
        Arrangement arrangement = arrangements.get(new Came(given));
        if (arrangement == null) {
            arrangement = arrange(given);
        }
        if (arrangement != null) {
            arrangements.put(new Came(given), arrangement);
            last = given;
            lastArrangement = arrangement;
        }
        return arrangement;
    }

    private @Nullable Arrangement arrange(int[] given) {
        int[] order = IntStream.range(0, given.length)
                .boxed()
                .sorted(Comparator.comparing(place -> periods.get(given[place])))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Period> ordered =
                IntStream.of(order).mapToObj(place -> periods.get(given[place])).toList();
        for (int i = 1; i < order.length; i++) {
            if (given[order[i]] == given[order[i - 1]]
                    || !ordered.get(i).kind().equals(ordered.get(0).kind())) {
                return null;
            }
        }
        boolean inOrder = IntStream.range(0, order.length).allMatch(i -> order[i] == i);
        return new Arrangement(calendars.computeIfAbsent(ordered, Calendar::new), inOrder ? null : order);
    }
}
