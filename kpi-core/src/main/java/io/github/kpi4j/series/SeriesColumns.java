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
    private final GrowingNumbers above;
    private final GrowingNumbers below;
    private @Nullable List<Figure> others;

    /** No figures yet, and room for some. */
    SeriesColumns(IndicatorId indicator, AreaId area, int room) {
        this.indicator = indicator;
        this.area = area;
        this.periods = new int[room];
        this.above = new GrowingNumbers(room);
        this.below = new GrowingNumbers(room);
    }

    /** Adds a figure as {@link PlainFigures} keeps it. */
    void add(int period, long numerator, long denominator) {
        if (size == periods.length) {
            grow();
        }
        periods[size] = period;
        above.set(size, numerator);
        below.set(size, denominator);
        size++;
    }

    private void grow() {
        int room = Math.max(size + 8, size + (size >> 1));
        periods = Arrays.copyOf(periods, room);
        above.makeRoom(room);
        below.makeRoom(room);
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
        return history;
    }

    private PlainFigures plain(Calendars.Arrangement arrangement) {
        int[] order = arrangement.order();
        return order == null
                ? plain(arrangement.calendar(), above.first(size), below.first(size))
                : plain(arrangement.calendar(), above.inOrder(order), below.inOrder(order));
    }

    private PlainFigures plain(Calendar calendar, WholeNumbers numerators, WholeNumbers denominators) {
        return PlainFigures.of(indicator, area, calendar, numerators, denominators);
    }

    /** The series figure by figure. */
    private History checked(Calendars calendars) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Calendar alone = calendars.alone(periods[i]);
            figures.addAll(plain(alone, WholeNumbers.of(above.get(i)), WholeNumbers.of(below.get(i)))
                    .all());
        }
        if (others != null) {
            figures.addAll(others);
        }
        above.clear();
        below.clear();
        return new Revisions(Figures.checked(figures));
    }
}
