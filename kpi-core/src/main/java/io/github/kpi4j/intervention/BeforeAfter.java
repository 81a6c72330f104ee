package io.github.kpi4j.intervention;

import io.github.kpi4j.intervention.InterventionFinding.Compared;
import io.github.kpi4j.intervention.InterventionFinding.NotCompared;
import io.github.kpi4j.intervention.InterventionFinding.TooEarly;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How one indicator stood before and after changes were made. Windows are by the calendar: the period that holds the start, unless
 * it begins on the very day, belongs to neither side, nor do periods that pass before an effect is awaited. No side crosses a
 * break; a period without a figure is counted and not used; a figure that stands for another period is not used.
 *
 * <p>Source: Lopez Bernal 2017; Wagner 2002; Welch 1947; Newcombe 1998; Clopper and Pearson 1934.
 */
public final class BeforeAfter {

    private final Subject subject;
    private final Cases cases;
    private final Comparators comparators;
    private final Series observed;
    private final Cadence cadence;

    /**
     * What a report knows of one indicator.
     *
     * @param history the measured values known for the report
     * @param polarity which way is better
     * @param dueAfterDays how many days after the end of its period a figure is due
     * @param end the last day of the period reported on
     * @param asOf the date of knowledge
     */
    public record Subject(Series history, Polarity polarity, int dueAfterDays, LocalDate end, LocalDate asOf) {

        /**
         * Checks that all is there.
         *
         * @param history the measured values known for the report
         * @param polarity which way is better
         * @param dueAfterDays how many days after the end of its period a figure is due
         * @param end the last day of the period reported on
         * @param asOf the date of knowledge
         */
        public Subject {
            Objects.requireNonNull(history, "history");
            Objects.requireNonNull(polarity, "polarity");
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(asOf, "asOf");
        }

        private LocalDate dueOn(Period period) {
            return period.end().plusDays(dueAfterDays);
        }
    }

    /** Which values are made of cases. */
    @FunctionalInterface
    public interface Cases {

        /**
         * How many of how many cases a value is.
         *
         * @param value the value
         * @return a share of cases, or events among a population; empty where it is neither
         */
        Optional<Quotient> in(Value value);
    }

    /** Where the figures of comparators come from. */
    @FunctionalInterface
    public interface Comparators {

        /**
         * One value of a comparator for each period.
         *
         * @param comparator the id of the comparator
         * @param periods the periods wanted
         * @return the values of those periods for which there is one, made from the same members in each
         */
        Figures of(String comparator, List<Period> periods);
    }

    /**
     * The figures of one comparator.
     *
     * @param points one for each period for which there is a value, each an amount
     * @param known how many members the values are made from
     * @param members how many they could be made from
     */
    public record Figures(List<Series.Point> points, int known, int members) {

        /**
         * Copies the points.
         *
         * @param points one for each period for which there is a value
         * @param known how many members the values are made from
         * @param members how many they could be made from
         */
        public Figures {
            Objects.requireNonNull(points, "points");
            points = List.copyOf(points);
        }
    }

    /**
     * Looks at one indicator.
     *
     * @param subject what a report knows of it
     * @param cases which values are made of cases
     * @param comparators where the figures of comparators come from
     */
    public BeforeAfter(Subject subject, Cases cases, Comparators comparators) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.cases = Objects.requireNonNull(cases, "cases");
        this.comparators = Objects.requireNonNull(comparators, "comparators");
        this.observed = subject.history().observed();
        this.cadence = observed.cadence();
    }

    /**
     * Looks for one effect.
     *
     * @param started the first day of the change
     * @param effect where and how to look
     * @return one finding; of differences in differences one for each comparator
     * @throws IllegalArgumentException if the first day is so far from our time that the periods about it have no label; that of an
     *     {@link Intervention} never is
     */
    public List<InterventionFinding> look(LocalDate started, Effect effect) {
        if (cadence.slotsPerYear() == 0) {
            return List.of(new NotCompared(effect, Obstacle.IRREGULAR));
        }
        long awaited = Slots.firstAfter(cadence, started, effect.windows().lag());
        Period first = cadence.in(awaited);
        long last = cadence.slotBy(subject.end());
        if (awaited > last) {
            return List.of(new TooEarly(effect, first, subject.dueOn(first)));
        }
        Slots slots = Slots.of(observed, started, effect.windows(), lastDue(awaited, last, effect));
        List<Series.Point> before = points(slots.firstBefore(), slots.lastBefore());
        List<Series.Point> after = points(slots.firstAfter(), slots.lastAfter()).stream()
                .filter(point -> !point.period().start().isBefore(started))
                .toList();
        if (after.isEmpty() && !subject.asOf().isAfter(subject.dueOn(first))) {
            return List.of(new TooEarly(effect, first, subject.dueOn(first)));
        }
        if (slots.broken()) {
            return List.of(new NotCompared(effect, Obstacle.BREAK));
        }
        if (!Stream.concat(before.stream(), after.stream()).allMatch(point -> point.value() instanceof Value.Amount)) {
            return List.of(new NotCompared(effect, Obstacle.NOT_NUMERIC));
        }
        if (before.isEmpty() || after.isEmpty()) {
            return List.of(
                    new NotCompared(effect, before.isEmpty() ? Obstacle.NOTHING_BEFORE : Obstacle.NOTHING_AFTER));
        }
        return isYearToDate()
                        || Period.anyOverlap(
                                before.stream().map(Series.Point::period).toList())
                        || Period.anyOverlap(
                                after.stream().map(Series.Point::period).toList())
                ? lastFigures(effect, before, after)
                : compared(effect, slots, last, before, after);
    }

    /** Where nobody said how many periods count, the last ones do not whose figure is still to come. */
    private long lastDue(long awaited, long last, Effect effect) {
        long due = Math.min(last, awaited + Effect.Windows.MOST);
        while (effect.windows().after() == null && due > awaited && isAwaited(due)) {
            due--;
        }
        return due;
    }

    private boolean isAwaited(long slot) {
        Period period = cadence.in(slot);
        return observed.at(period).isEmpty() && !subject.asOf().isAfter(subject.dueOn(period));
    }

    private List<Series.Point> points(long first, long last) {
        return observed.points().stream()
                .filter(point -> !(point.value() instanceof Value.Absent))
                .filter(point -> {
                    long slot = cadence.slot(point.period());
                    return slot >= first && slot <= last;
                })
                .toList();
    }

    private boolean isYearToDate() {
        return cadence.covers().span() == Span.YEAR_TO_DATE && cadence.slotsPerYear() > 1;
    }

    /** Where figures overlap, only the last wholly before and the last wholly after; of totals the same part of a year. */
    private List<InterventionFinding> lastFigures(Effect effect, List<Series.Point> before, List<Series.Point> after) {
        Series.Point last = after.get(after.size() - 1);
        Optional<Series.Point> then = before.stream()
                .filter(point -> !isYearToDate() || isSamePart(point, last))
                .reduce((earlier, later) -> later);
        if (then.isEmpty()) {
            return List.of(new NotCompared(effect, Obstacle.NO_SAME_PART));
        }
        Method method = effect.method() == null ? Method.MEANS : effect.method();
        Pair pair = new Sides(cases, List.of(then.get()), List.of(last)).pair(method, 1, 1);
        Obstacle obstacle = isYearToDate() ? Obstacle.YEAR_TO_DATE : Obstacle.OVERLAPPING;
        return compared(effect, method, pair, pairs -> Tests.refused(obstacle));
    }

    private static boolean isSamePart(Series.Point one, Series.Point other) {
        return one.period().end().getMonth() == other.period().end().getMonth();
    }

    private List<InterventionFinding> compared(
            Effect effect, Slots slots, long last, List<Series.Point> before, List<Series.Point> after) {
        var sides = new Sides(cases, before, after);
        Method method = effect.method() == null ? sides.usual(cadence.covers().span()) : effect.method();
        Integer wantedBefore = effect.windows().before();
        Integer wantedAfter = effect.windows().after();
        Pair pair = sides.pair(
                method,
                wantedBefore == null ? slots.before() : wantedBefore,
                wantedAfter == null
                        ? slots.after()
                        : Math.toIntExact(Math.min(wantedAfter, last - slots.firstAfter() + 1)));
        return compared(effect, method, pair, pairs -> new Tests(cadence, slots).test(method, pairs));
    }

    private List<InterventionFinding> compared(
            Effect effect, Method method, Pair pair, Function<Pairs, Tests.Told> test) {
        if (method != Method.DIFFERENCE_IN_DIFFERENCES) {
            Tests.Told told = test.apply(new Pairs(pair, null));
            return List.of(new Compared(
                    effect, method, pair.before(), pair.after(), subject.polarity(), told.test(), told.lines(), null));
        }
        return effect.against().stream()
                .map(comparator -> beside(effect, comparator, pair, test))
                .toList();
    }

    private InterventionFinding beside(Effect effect, String comparator, Pair pair, Function<Pairs, Tests.Told> test) {
        List<Period> periods = Stream.of(pair.before(), pair.after())
                .flatMap(side -> side.points().stream())
                .map(Series.Point::period)
                .toList();
        Figures figures = comparators.of(comparator, periods);
        Map<Period, Series.Point> theirs = new HashMap<>();
        figures.points().forEach(point -> theirs.put(point.period(), point));
        Optional<Pair> own = both(
                pair,
                side -> side.points().stream()
                        .filter(point -> theirs.containsKey(point.period()))
                        .toList());
        Optional<Pair> others = both(
                pair,
                side -> side.points().stream()
                        .flatMap(point -> Stream.ofNullable(theirs.get(point.period())))
                        .toList());
        if (own.isEmpty() || others.isEmpty()) {
            return new NotCompared(effect, Obstacle.NO_COMPARATOR, comparator);
        }
        Tests.Told told = test.apply(new Pairs(own.get(), others.get()));
        return new Compared(
                effect,
                Method.DIFFERENCE_IN_DIFFERENCES,
                own.get().before(),
                own.get().after(),
                subject.polarity(),
                told.test(),
                null,
                new Peers(comparator, others.get().before(), others.get().after(), figures.known(), figures.members()));
    }

    private static Optional<Pair> both(Pair pair, Function<Side, List<Series.Point>> used) {
        List<Series.Point> before = used.apply(pair.before());
        List<Series.Point> after = used.apply(pair.after());
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(
                        new Side(before, pair.before().periods(), null),
                        new Side(after, pair.after().periods(), null)));
    }
}
