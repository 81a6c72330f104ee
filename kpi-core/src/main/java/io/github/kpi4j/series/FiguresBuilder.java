package io.github.kpi4j.series;

import io.github.kpi4j.period.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Puts figures together one by one, in any order, as they come from a file or a database. Numbers go into columns at once and never
 * become a {@link Figure}; what makes a figure more than a number, such as a note, a mark or a recording date, is kept with it.
 *
 * <p>Series and periods are named by numbers, so that they need be looked up only once. While it collects, a figure that is nothing
 * but a number takes 12 bytes where numbers are below 2<sup>31</sup>, otherwise up to 20, and the room kept for more; the {@link Figures}
 * built keep 8, otherwise up to 16. For one thread.
 */
public final class FiguresBuilder {

    private static final int LEAST_ROOM = 8;

    private final Map<IndicatorId, Map<AreaId, Integer>> numbers = new HashMap<>();
    private final List<SeriesColumns> columns = new ArrayList<>();
    private final Calendars calendars = new Calendars();

    /** No figures yet. */
    public FiguresBuilder() {}

    /**
     * The number by which to name a series from now on.
     *
     * @param indicator the indicator
     * @param area the area
     * @return a number from 0, the same for the same indicator and area
     */
    public int series(IndicatorId indicator, AreaId area) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(area, "area");
        Map<AreaId, Integer> areas = numbers.computeIfAbsent(indicator, key -> new HashMap<>());
        Integer number = areas.get(area);
        if (number == null) {
            number = columns.size();
            areas.put(area, number);
            columns.add(new SeriesColumns(indicator, area, room()));
        }
        return number;
    }

    /** Series that come one after the other are usually of one length. */
    private int room() {
        return columns.isEmpty() ? LEAST_ROOM : Math.max(LEAST_ROOM, columns.get(columns.size() - 1).size);
    }

    /**
     * The number by which to name a period from now on.
     *
     * @param period the period
     * @return a number from 0, the same for the same period
     * @throws IllegalArgumentException if the period ends before 1901 or after 2998
     */
    public int period(Period period) {
        return calendars.number(Objects.requireNonNull(period, "period"));
    }

    /**
     * Adds what was counted.
     *
     * @param series the number of its series
     * @param period the number of its period
     * @param numerator the cases counted
     * @param denominator out of how many; zero means that there were none
     * @throws IllegalArgumentException if the denominator is negative, a number is {@link Long#MIN_VALUE}, or there is no such
     *     series or period
     */
    public void addCounts(int series, int period, long numerator, long denominator) {
        if (denominator < 0) {
            throw new IllegalArgumentException("a denominator cannot be negative: " + denominator);
        }
        column(series, period).add(period, smallEnough(numerator), denominator);
    }

    /**
     * Adds a single number.
     *
     * @param series the number of its series
     * @param period the number of its period
     * @param numerator the number, or what is divided
     * @param denominator 1, or what it is divided by, as in 153/10 for 15.3; in lowest terms or not
     * @throws IllegalArgumentException if the denominator is not above zero, the numerator is {@link Long#MIN_VALUE}, or there is
     *     no such series or period
     */
    public void addNumber(int series, int period, long numerator, long denominator) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("denominator: " + denominator + " given, it must be above zero");
        }
        long common = greatestCommonDivisor(Math.abs(smallEnough(numerator)), denominator);
        column(series, period).add(period, numerator / common, -(denominator / common));
    }

    private static long greatestCommonDivisor(long a, long b) {
        long larger = a;
        long smaller = b;
        while (smaller > 1) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return smaller == 1 ? 1 : larger;
    }

    private static long smallEnough(long number) {
        if (number == Long.MIN_VALUE) {
            throw new IllegalArgumentException("numerator: " + number + " given, it must be above");
        }
        return number;
    }

    /**
     * Adds that nothing was observed.
     *
     * @param series the number of its series
     * @param period the number of its period
     * @param reason why, one of those that concern data
     * @throws IllegalArgumentException if the reason is one that only an evaluation can give, or there is no such series or period
     */
    public void addMissing(int series, int period, Reason reason) {
        long why = PlainFigures.missing(new Observation.Missing(reason).reason());
        column(series, period).add(period, why, PlainFigures.MISSING);
    }

    private SeriesColumns column(int series, int period) {
        calendars.require(period);
        if (series < 0 || series >= columns.size()) {
            throw new IllegalArgumentException("series: no series has the number " + series);
        }
        return columns.get(series);
    }

    /**
     * Adds a figure of any kind.
     *
     * @param figure the figure
     */
    public void add(Figure figure) {
        int series = series(figure.indicator(), figure.area());
        if (!PlainFigures.isPlain(figure)) {
            columns.get(series).add(figure);
            return;
        }
        int period = period(figure.period());
        Observation observation = figure.observation();
        if (observation instanceof Observation.Ratio ratio) {
            addCounts(
                    series,
                    period,
                    ratio.numerator().numerator().longValueExact(),
                    ratio.denominator().numerator().longValueExact());
        } else if (observation instanceof Observation.Single single) {
            addNumber(
                    series,
                    period,
                    single.value().numerator().longValueExact(),
                    single.value().denominator().longValueExact());
        } else if (observation instanceof Observation.Missing missing) {
            addMissing(series, period, missing.reason());
        }
    }

    /**
     * Puts the figures in order. Afterwards the builder is empty, and numbers of series name nothing any more.
     *
     * @return all figures that were added
     * @throws IllegalArgumentException if two figures agree in indicator, area, period and day of becoming known, or if one
     *     indicator and area has periods of more than one kind
     */
    public Figures build() {
        SeriesColumns[] all = columns.toArray(new SeriesColumns[0]);
        columns.clear();
        numbers.clear();
        Arrays.sort(all, FiguresBuilder::order);
        var histories = new TreeMap<IndicatorId, Map<AreaId, History>>();
        for (SeriesColumns each : all) {
            if (!each.isEmpty()) {
                histories
                        .computeIfAbsent(each.indicator, key -> new HashMap<>())
                        .put(each.area, each.history(calendars));
            }
        }
        return Figures.ofHistories(histories);
    }

    /** Of several faults the first is told, whatever came first. */
    private static int order(SeriesColumns a, SeriesColumns b) {
        int byIndicator = a.indicator.compareTo(b.indicator);
        return byIndicator != 0 ? byIndicator : a.area.compareTo(b.area);
    }
}
