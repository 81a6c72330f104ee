package io.github.kpi4j.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the earlier period stands that each of several periods is compared with. */
final class Lags {

    private final int size;
    private final int @Nullable [] places;
    private final int back;

    private Lags(int size, int @Nullable [] places, int back) {
        this.size = size;
        this.places = places;
        this.back = back;
    }

    /** So many places back of each period, but for the first ones, which have none. */
    static Lags steady(int size, int back) {
        return new Lags(size, null, back);
    }

    /** By place, negative where there is none. */
    static Lags of(int... places) {
        return new Lags(places.length, places, 0);
    }

    /** By a number of slots. */
    static Lags of(long[] slots, int back) {
        var places = new int[slots.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = Arrays.binarySearch(slots, slots[i] - back);
        }
        return of(places);
    }

    /** The place of the earlier one; negative where there is none. */
    int earlier(int place) {
        return places == null ? place - back : places[place];
    }

    /** Writes what each value is above the earlier one; not a number where there is none. */
    void changes(double[] values, int from, double[] into, int at) {
        if (places == null) {
            Arrays.fill(into, at, at + Math.min(back, size), Double.NaN);
            for (int i = back; i < size; i++) {
                into[at + i] = values[from + i] - values[from + i - back];
            }
        } else {
            for (int i = 0; i < size; i++) {
                into[at + i] = places[i] < 0 ? Double.NaN : values[from + i] - values[from + places[i]];
            }
        }
    }
}
