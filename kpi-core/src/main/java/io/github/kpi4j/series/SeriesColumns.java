package io.github.kpi4j.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of one series while they come in: plain ones as columns in the order in which they came, others as they are. */
final class SeriesColumns {

    final IndicatorId indicator;
    final AreaId area;
    int size;

    private int[] periods;
    private long[] above;
    private long[] below;
    private @Nullable List<Figure> others;

    /** No figures yet, and room for some. */
    SeriesColumns(IndicatorId indicator, AreaId area, int room) {
        this.indicator = indicator;
        this.area = area;
        this.periods = new int[room];
        this.above = new long[room];
        this.below = new long[room];
    }

    /** Adds a figure as {@link PlainFigures} keeps it. */
    void add(int period, long numerator, long denominator) {
        if (size == above.length) {
            grow();
        }
        periods[size] = period;
        above[size] = numerator;
        below[size] = denominator;
        size++;
    }

    private void grow() {
        int room = Math.max(size + 8, size + (size >> 1));
        periods = Arrays.copyOf(periods, room);
        above = Arrays.copyOf(above, room);
        below = Arrays.copyOf(below, room);
    }

    void add(Figure figure) {
        if (others == null) {
            others = new ArrayList<>();
        }
        others.add(figure);
    }

    boolean isEmpty() {
        return size == 0 && others == null;
    }

    /** The series as it is kept; lets go of what only collecting needed. */
    History history(Calendars calendars) {
        Calendars.Arrangement arrangement = others == null ? calendars.arrangement(periods, size) : null;
        History history = arrangement == null ? checked(calendars) : plain(arrangement);
        periods = new int[0];
        above = new long[0];
        below = new long[0];
        return history;
    }

    private PlainFigures plain(Calendars.Arrangement arrangement) {
        int[] order = arrangement.order();
        return order == null
                ? plain(arrangement.calendar(), fit(above), fit(below))
                : plain(arrangement.calendar(), sorted(above, order), sorted(below, order));
    }

    private PlainFigures plain(Calendar calendar, long[] numerators, long[] denominators) {
        return PlainFigures.of(indicator, area, calendar, numerators, denominators);
    }

    private long[] fit(long[] column) {
        return column.length == size ? column : Arrays.copyOf(column, size);
    }

    private static long[] sorted(long[] column, int[] order) {
        var sorted = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = column[order[i]];
        }
        return sorted;
    }

    /** The series figure by figure. */
    private History checked(Calendars calendars) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            figures.addAll(plain(calendars.alone(periods[i]), new long[] {above[i]}, new long[] {below[i]})
                    .all());
        }
        if (others != null) {
            figures.addAll(others);
        }
        return new Revisions(Figures.checked(figures));
    }
}
