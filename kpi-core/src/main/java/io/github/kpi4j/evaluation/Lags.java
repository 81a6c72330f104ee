package io.github.kpi4j.evaluation;

import java.util.Arrays;

/** Where the earlier period stands that each of several periods is compared with. */
final class Lags {

    private final int[] places;
    private final int steady;

    private Lags(int... places) {
        this.places = places;
        steady = steady(places);
    }

    /** How far back all of them stand but the first, which have none; 0 where that differs. */
    private static int steady(int... places) {
        int lag = 0;
        while (lag < places.length && places[lag] < 0) {
            lag++;
        }
        for (int i = lag; i < places.length; i++) {
            if (places[i] != i - lag) {
                return 0;
            }
        }
        return lag;
    }

    /** By place, negative where there is none. */
    static Lags of(int... places) {
        return new Lags(places);
    }

    /** By a number of slots. */
    static Lags of(long[] slots, int back) {
        var places = new int[slots.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = Arrays.binarySearch(slots, slots[i] - back);
        }
        return new Lags(places);
    }

    /** The place of the earlier one; negative where there is none. */
    int earlier(int place) {
        return places[place];
    }

    /** Writes what each value is above the earlier one; not a number where there is none. */
    void changes(double[] values, int from, double[] into, int at) {
        if (steady > 0) {
            Arrays.fill(into, at, at + Math.min(steady, places.length), Double.NaN);
            for (int i = steady; i < places.length; i++) {
                into[at + i] = values[from + i] - values[from + i - steady];
            }
        } else {
            for (int i = 0; i < places.length; i++) {
                into[at + i] = places[i] < 0 ? Double.NaN : values[from + i] - values[from + places[i]];
            }
        }
    }
}
