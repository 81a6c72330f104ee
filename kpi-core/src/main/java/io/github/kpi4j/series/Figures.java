package io.github.kpi4j.series;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * All figures of an evaluation, whatever the order in which they came. A second figure for the same indicator, area and
 * period is a revision: it must be known from another day, and the later one holds from then on.
 */
public final class Figures {

    private static final Comparator<Figure> BY_PERIOD_THEN_KNOWN =
            Comparator.comparing(Figure::period).thenComparing(Figure::knownFrom);

    private final Histories histories;
    private final LocalDate lastDay;
    private final LocalDate asOf;

    private Figures(Histories histories, LocalDate lastDay, LocalDate asOf) {
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
        var builder = new FiguresBuilder();
        figures.forEach(builder::add);
        return builder.build();
    }

    /** Series that were checked, in any order. */
    static Figures ofHistories(SortedMap<IndicatorId, Map<AreaId, History>> series) {
        return new Figures(new Histories(series), LocalDate.MAX, LocalDate.MAX);
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

    /** The figures of one series, given in any order, by period and then by the day from which each was known. */
    static List<Figure> checked(List<Figure> history) {
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
        return histories.of(indicator, area).known(lastDay, asOf);
    }

    /**
     * Whether anything is known of one indicator in one area.
     *
     * @param indicator the indicator
     * @param area the area
     * @return true unless {@link #history} is empty
     */
    public boolean isKnown(IndicatorId indicator, AreaId area) {
        return histories.of(indicator, area).isKnown(lastDay, asOf);
    }

    /**
     * What is known of one indicator in one area, as columns.
     *
     * @param indicator the indicator
     * @param area the area
     * @return the same figures as {@link #history}; empty unless they are nothing but numbers, or missing
     */
    public Optional<PlainFigures> plain(IndicatorId indicator, AreaId area) {
        return histories.of(indicator, area) instanceof PlainFigures plain
                ? Optional.of(plain.endedBy(lastDay, asOf))
                : Optional.empty();
    }

    /**
     * What is known of one indicator in many areas, as columns.
     *
     * @param indicator the indicator
     * @param areas the areas
     * @return for each area in turn the same as {@link #plain(IndicatorId, AreaId)}, or null where that is empty
     */
    public @Nullable PlainFigures[] plain(IndicatorId indicator, List<AreaId> areas) {
        @Nullable History[] row = histories.of(indicator, areas);
        var plain = new PlainFigures[row.length];
        Calendar calendar = null;
        int known = 0;
        for (int i = 0; i < plain.length; i++) {
            if (row[i] instanceof PlainFigures figures) {
                if (!figures.calendar().equals(calendar)) {
                    calendar = figures.calendar();
                    known = calendar.endedBy(earlier(lastDay, asOf));
                }
                plain[i] = figures.first(known);
            }
        }
        return plain;
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
        return period.end().isAfter(lastDay)
                ? List.of()
                : histories.of(indicator, area).of(period).stream()
                        .filter(figure -> !figure.knownFrom().isAfter(asOf))
                        .toList();
    }

    /**
     * The areas that ever had a figure, whatever is known when.
     *
     * @return the areas in order
     */
    public List<AreaId> areas() {
        return histories.areas();
    }

    /**
     * All figures of these figures, revisions included, whatever is known when.
     *
     * @return the figures ordered by indicator, area, period and day of becoming known
     */
    public List<Figure> all() {
        return histories.all();
    }
}
