package io.github.kpi4j.evaluation;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The columns of a panel: every period of which any row has a figure, once and in order. */
final class Columns {

    private final List<Period> periods;
    private final IdentityHashMap<List<Period>, int[]> places = new IdentityHashMap<>(1);

    private Columns(List<Period> periods) {
        this.periods = periods;
    }

    /**
     * The columns of rows.
     *
     * @param rows of each list of periods, which rows of the same periods share, how many of them are known
     */
    static Columns of(IdentityHashMap<List<Period>, Integer> rows) {
        if (rows.size() == 1) {
            Map.Entry<List<Period>, Integer> row = rows.entrySet().iterator().next();
            return new Columns(row.getKey().subList(0, row.getValue()));
        }
        var all = new TreeSet<Period>();
        rows.forEach((periods, known) -> all.addAll(periods.subList(0, known)));
        return new Columns(List.copyOf(all));
    }

    List<Period> periods() {
        return periods;
    }

    int size() {
        return periods.size();
    }

    /** When the periods were, in periods from the first on; one after the other where the cadence is irregular. */
    double[] times(Cadence cadence) {
        var times = new double[periods.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = cadence.every() == Frequency.IRREGULAR
                    ? i
                    : cadence.slot(periods.get(i)) - cadence.slot(periods.get(0));
        }
        return times;
    }

    /** The column of a period that some row has. */
    int place(Period period) {
        return Collections.binarySearch(periods, period);
    }

    /** The column of each of a row's periods, in order; of those not yet known the one that they would come before. */
    int[] places(List<Period> row) {
        int[] known = places.get(row);
        if (known == null) {
            known = new int[row.size()];
            int column = 0;
            for (int i = 0; i < known.length; i++) {
                while (column < periods.size() && periods.get(column).compareTo(row.get(i)) < 0) {
                    column++;
                }
                known[i] = column;
            }
            places.put(row, known);
        }
        return known;
    }

    /** Where the period stands that is so many slots earlier. */
    Lags lags(Cadence cadence, int back) {
        return isWithoutGaps(cadence) ? Lags.steady(periods.size(), back) : Lags.of(slots(cadence), back);
    }

    private boolean isWithoutGaps(Cadence cadence) {
        long first = periods.isEmpty() ? 0 : cadence.slot(periods.get(0));
        for (int i = 1; i < periods.size(); i++) {
            if (cadence.slot(periods.get(i)) != first + i) {
                return false;
            }
        }
        return true;
    }

    private long[] slots(Cadence cadence) {
        var slots = new long[periods.size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = cadence.slot(periods.get(i));
        }
        return slots;
    }

    /** Moves the first numbers of a row to their columns; what no number came to is not a number. */
    static void spread(double[] values, int from, int width, int[] places, int count) {
        int end = width;
        for (int i = count - 1; i >= 0; i--) {
            int place = places[i];
            if (place + 1 < end) {
                Arrays.fill(values, from + place + 1, from + end, Double.NaN);
            }
            if (place == i) {
                return;
            }
            values[from + place] = values[from + i];
            end = place;
        }
        Arrays.fill(values, from, from + end, Double.NaN);
    }
}
