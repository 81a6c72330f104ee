package io.github.kpi4j.series;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All figures of an evaluation, whatever the order in which they came. A second figure for the same indicator, area and
 * period is a revision: it must be known from another day, and the later one holds from then on.
 */
public final class Figures {

    private static final Comparator<Figure> BY_PERIOD_THEN_KNOWN =
            Comparator.comparing(Figure::period).thenComparing(Figure::knownFrom);

    private final Map<Key, List<Figure>> histories;
    private final LocalDate lastDay;
    private final LocalDate asOf;

    private record Key(IndicatorId indicator, AreaId area) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byIndicator = indicator.compareTo(other.indicator);
            return byIndicator != 0 ? byIndicator : area.compareTo(other.area);
        }
    }

    private Figures(Map<Key, List<Figure>> histories, LocalDate lastDay, LocalDate asOf) {
        this.histories = histories;
        this.lastDay = lastDay;
        this.asOf = asOf;
    }

    /**
     * Collects figures.
     *
     * @param figures the figures, in any order
     * @return the figures, ordered
     * @throws IllegalArgumentException if two figures agree in indicator, area, period and day of becoming known, or if
     *     one indicator and area has periods of more than one kind
     */
    public static Figures of(Collection<Figure> figures) {
        var unordered = new HashMap<Key, List<Figure>>();
        for (Figure figure : figures) {
            unordered
                    .computeIfAbsent(new Key(figure.indicator(), figure.area()), key -> new ArrayList<>())
                    .add(figure);
        }
        var histories = new TreeMap<Key, List<Figure>>(unordered);
        histories.replaceAll((key, history) -> checked(history));
        return new Figures(Collections.unmodifiableMap(histories), LocalDate.MAX, LocalDate.MAX);
    }

    /**
     * Collects figures.
     *
     * @param figures the figures, in any order
     * @return the figures, ordered
     * @throws IllegalArgumentException as for {@link #of(Collection)}
     */
    public static Figures of(Figure... figures) {
        return of(Arrays.asList(figures));
    }

    private static List<Figure> checked(List<Figure> history) {
        history.sort(BY_PERIOD_THEN_KNOWN);
        PeriodKind kind = history.get(0).period().kind();
        for (int i = 1; i < history.size(); i++) {
            Figure figure = history.get(i);
            if (!figure.period().kind().equals(kind)) {
                throw new IllegalArgumentException(what(figure) + ": one series cannot mix a " + kind.description()
                        + " and a " + figure.period().kind().description());
            }
            if (BY_PERIOD_THEN_KNOWN.compare(history.get(i - 1), figure) == 0) {
                throw new IllegalArgumentException(what(figure) + ": two figures are known from " + figure.knownFrom()
                        + "; a revision needs its own recording date");
            }
        }
        return List.copyOf(history);
    }

    private static String what(Figure figure) {
        return figure.indicator() + " in " + figure.area() + ", "
                + figure.period().label();
    }

    /**
     * The figures as they were known: of periods that end by one day, and known by another.
     *
     * @param lastDay the last day that a period may end on
     * @param asOf the last day that a figure may have become known on
     * @return a view that has only those figures
     */
    public Figures known(LocalDate lastDay, LocalDate asOf) {
        return new Figures(histories, earlier(this.lastDay, lastDay), earlier(this.asOf, asOf));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /**
     * What is known of one indicator in one area, the latest revision of each period.
     *
     * @param indicator the indicator
     * @param area the area
     * @return the figures in order of period, at most one a period; empty if nothing is known
     */
    public List<Figure> history(IndicatorId indicator, AreaId area) {
        var latest = new ArrayList<Figure>();
        for (Figure figure : histories.getOrDefault(new Key(indicator, area), List.of())) {
            if (!isKnown(figure)) {
                continue;
            }
            int last = latest.size() - 1;
            if (last >= 0 && latest.get(last).period().equals(figure.period())) {
                latest.set(last, figure);
            } else {
                latest.add(figure);
            }
        }
        return Collections.unmodifiableList(latest);
    }

    private boolean isKnown(Figure figure) {
        return !figure.period().end().isAfter(lastDay) && !figure.knownFrom().isAfter(asOf);
    }

    /**
     * Everything that was ever known of one period: the first figure, then each that replaced the one before it.
     *
     * @param indicator the indicator
     * @param area the area
     * @param period the period
     * @return the figures in the order in which they became known, the one that holds last; empty if nothing is known
     */
    public List<Figure> revisions(IndicatorId indicator, AreaId area, Period period) {
        return histories.getOrDefault(new Key(indicator, area), List.of()).stream()
                .filter(figure -> figure.period().equals(period) && isKnown(figure))
                .toList();
    }

    /**
     * All figures of these figures, revisions included, whatever is known when.
     *
     * @return the figures ordered by indicator, area, period and day of becoming known
     */
    public List<Figure> all() {
        return histories.values().stream().flatMap(List::stream).toList();
    }
}
