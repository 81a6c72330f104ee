package io.github.kpi4j.evaluation;

import java.util.Arrays;

/** Where the earlier period stands that each of several periods is compared with. */
final class Lags {

    private static final int[] STEADY = {};

    private final int[] places;
    private final int steady;
    private final int size;

    private Lags(int[] places, int steady, int size) {
        this.places = places;
        this.steady = steady;
        this.size = size;
    }

    /** By place, negative where there is none. */
    static Lags of(int... places) {
        return new Lags(places, 0, places.length);
    }

    /** By a number of slots, which are in order. */
    static Lags of(long[] slots, int back) {
        int size = slots.length;
        if (size > 0 && slots[size - 1] - slots[0] == size - 1) {
            return new Lags(STEADY, back, size);
        }
        var places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = Arrays.binarySearch(slots, slots[i] - back);
        }
        return of(places);
    }

    /** The place of the earlier one; negative where there is none. */
    int earlier(int place) {
        return steady > 0 ? place - steady : places[place];
    }

    /** Writes what each value is above the earlier one; not a number where there is none. */
    void changes(double[] values, int from, double[] into, int at) {
        if (steady > 0) {
            Arrays.fill(into, at, at + Math.min(steady, size), Double.NaN);
            for (int i = steady; i < size; i++) {
                into[at + i] = values[from + i] - values[from + i - steady];
            }
        } else {
            for (int i = 0; i < size; i++) {
                into[at + i] = places[i] < 0 ? Double.NaN : values[from + i] - values[from + places[i]];
            }
        }
    }
}
