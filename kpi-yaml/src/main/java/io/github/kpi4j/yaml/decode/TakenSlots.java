package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which slots of one series have a figure: of each the first figure's period and line, and the lines of those recorded on a day. */
final class TakenSlots {

    private int[] slots;
    private Period[] periods;
    private int[] lines;
    private int size;
    private @Nullable Map<Integer, Map<LocalDate, Integer>> recorded;

    TakenSlots(int room) {
        slots = new int[room];
        periods = new Period[room];
        lines = new int[room];
    }

    int size() {
        return size;
    }

    Period period(int place) {
        return periods[place];
    }

    int line(int place) {
        return lines[place];
    }

    /** The place of a slot; where it is free, {@code -1 - n} with the number of slots before it. */
    int find(int slot) {
        return size == 0 || slot > slots[size - 1] ? -1 - size : Arrays.binarySearch(slots, 0, size, slot);
    }

    /** Takes a free slot, by its place among the others. */
    void insert(int place, int slot, Figure figure, int line) {
        insert(place, slot, figure.period(), line);
        if (!figure.knownFrom().equals(figure.period().end())) {
            Map<LocalDate, Integer> days = new HashMap<>();
            days.put(figure.knownFrom(), line);
            recordedIn(slot, days);
        }
    }

    /** Takes a free slot, by its place among the others, for a figure that is known from the end of its period. */
    void insert(int place, int slot, Period period, int line) {
        if (size == slots.length) {
            int room = Math.max(size + 8, size + (size >> 1));
            slots = Arrays.copyOf(slots, room);
            periods = Arrays.copyOf(periods, room);
            lines = Arrays.copyOf(lines, room);
        }
        if (place < size) {
            System.arraycopy(slots, place, slots, place + 1, size - place);
            System.arraycopy(periods, place, periods, place + 1, size - place);
            System.arraycopy(lines, place, lines, place + 1, size - place);
        }
        slots[place] = slot;
        periods[place] = period;
        lines[place] = line;
        size++;
    }

    /** Remembers one more figure of a slot; the line of the one that is known from the same day, or null if there is none. */
    @Nullable
    Integer putIfAbsent(int place, LocalDate knownFrom, int line) {
        Map<LocalDate, Integer> days = recorded == null ? null : recorded.get(slots[place]);
        if (days == null) {
            days = new HashMap<>();
            days.put(periods[place].end(), lines[place]);
            recordedIn(slots[place], days);
        }
        return days.putIfAbsent(knownFrom, line);
    }

    private void recordedIn(int slot, Map<LocalDate, Integer> days) {
        if (recorded == null) {
            recorded = new HashMap<>();
        }
        recorded.put(slot, days);
    }
}
