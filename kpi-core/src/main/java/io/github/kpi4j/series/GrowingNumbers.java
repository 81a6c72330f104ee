package io.github.kpi4j.series;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A column of whole numbers that is being filled, four bytes each until one is too large for that, from then on eight. */
final class GrowingNumbers {

    private int[] narrow;
    private long @Nullable [] wide;

    GrowingNumbers(int room) {
        narrow = new int[room];
    }

    int room() {
        return wide == null ? narrow.length : wide.length;
    }

    void makeRoom(int room) {
        if (wide == null) {
            narrow = Arrays.copyOf(narrow, room);
        } else {
            wide = Arrays.copyOf(wide, room);
        }
    }

    /** Writes a number, or {@link WholeNumbers#NONE}, to a place for which there is room. */
    void set(int index, long number) {
        if (wide == null && WholeNumbers.isNarrow(number)) {
            narrow[index] = WholeNumbers.narrow(number);
        } else {
            wide()[index] = number;
        }
    }

    private long[] wide() {
        if (wide == null) {
            wide = new long[narrow.length];
            for (int i = 0; i < narrow.length; i++) {
                wide[i] = WholeNumbers.wide(narrow[i]);
            }
            narrow = new int[0];
        }
        return wide;
    }

    long get(int index) {
        return wide == null ? WholeNumbers.wide(narrow[index]) : wide[index];
    }

    /** The first so many, without a copy where there is room for no more; the column is empty afterwards. */
    WholeNumbers first(int size) {
        if (room() != size) {
            makeRoom(size);
        }
        WholeNumbers numbers = wide == null ? WholeNumbers.of(narrow) : WholeNumbers.of(wide);
        clear();
        return numbers;
    }

    /** Lets go of all numbers and the room for them. */
    void clear() {
        narrow = new int[0];
        wide = null;
    }

    /** The numbers in the order of their places; the column is empty afterwards. */
    WholeNumbers inOrder(int... places) {
        var sorted = new GrowingNumbers(places.length);
        for (int i = 0; i < places.length; i++) {
            sorted.set(i, get(places[i]));
        }
        clear();
        return sorted.first(places.length);
    }
}
