package io.github.kpi4j.series;

import com.google.common.collect.Sets;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The measured values of one indicator in one area, ordered by calendar identity: the previous point is the one of the
 * previous period, not the previous row, so a gap stays a gap.
 */
public final class Series {

    private final Cadence cadence;
    private final List<Point> points;
    private final boolean isObserved;

    /**
     * One measured value.
     *
     * @param period the period it covers
     * @param value the value, or why there is none
     * @param marks what a reader must know about it
     * @param note a remark for the reader, or an empty text
     * @param coverage which figures it is made from, or null where it rests on one figure of its own
     * @param quality how far the data are trusted, or null where nobody graded them
     */
    public record Point(
            Period period,
            Value value,
            Set<Mark> marks,
            String note,
            @Nullable Coverage coverage,
            @Nullable DataQuality quality) {

        /**
         * Copies the marks.
         *
         * @param period the period it covers
         * @param value the value
         * @param marks what a reader must know about it
         * @param note a remark for the reader
         * @param coverage which figures it is made from
         * @param quality how far the data are trusted
         */
        public Point {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(marks, "marks");
            Objects.requireNonNull(note, "note");
            marks = Sets.immutableEnumSet(marks);
        }

        /**
         * A point that rests on one figure of its own.
         *
         * @param period the period it covers
         * @param value the value
         * @param marks what a reader must know about it
         * @param note a remark for the reader
         */
        public Point(Period period, Value value, Set<Mark> marks, String note) {
            this(period, value, marks, note, null);
        }

        /**
         * A point whose data nobody graded.
         *
         * @param period the period it covers
         * @param value the value
         * @param marks what a reader must know about it
         * @param note a remark for the reader
         * @param coverage which figures it is made from, or null where it rests on one figure of its own
         */
        public Point(Period period, Value value, Set<Mark> marks, String note, @Nullable Coverage coverage) {
            this(period, value, marks, note, coverage, null);
        }

        /**
         * A point without marks and note.
         *
         * @param period the period it covers
         * @param value the value
         * @return the point
         */
        public static Point of(Period period, Value value) {
            return new Point(period, value, EnumSet.noneOf(Mark.class), "");
        }

        /**
         * Whether this was observed in its own period.
         *
         * @return false for a forecast and for a figure carried forward
         */
        public boolean isObserved() {
            return !Mark.standsForAnother(marks);
        }

        private Point withBreak() {
            var all = EnumSet.of(Mark.BREAK);
            all.addAll(marks);
            return new Point(period, value, all, note, coverage, quality);
        }
    }

    private Series(Cadence cadence, List<Point> points) {
        this.cadence = cadence;
        this.points = points;
        this.isObserved = points instanceof PlainPoints || points.stream().allMatch(Point::isObserved);
    }

    /**
     * Orders points into a series. Where two points fall into one slot of the cadence (two inspections of a yearly
     * series, say), the one that ends later holds, and keeps a break of the other.
     *
     * @param cadence how often the indicator is reported and what each value covers
     * @param points the points in any order; at most one for each period
     * @return the series
     * @throws IllegalArgumentException if a period is not of the kind that the cadence covers
     */
    public static Series of(Cadence cadence, List<Point> points) {
        if (Slots.isInOrder(cadence, points)) {
            return new Series(cadence, List.copyOf(points));
        }
        var bySlot = new TreeMap<Long, Point>();
        for (Point point : points) {
            bySlot.merge(cadence.slot(point.period()), point, Series::later);
        }
        return new Series(cadence, List.copyOf(bySlot.values()));
    }

    /**
     * Measures plain figures; each value is made when it is first asked for.
     *
     * @param cadence the cadence
     * @param figures the figures
     * @param reader reads one observation; it always makes the same of the same
     * @return the series, as {@link #of(Cadence, List)} makes it of the same points
     * @throws IllegalArgumentException if a period is not of the kind that the cadence covers
     */
    public static Series of(
            Cadence cadence, PlainFigures figures, Function<? super Observation, ? extends Value> reader) {
        return figures.calendar()
                .slots(cadence)
                .map(slots -> new Series(cadence, new PlainPoints(figures, reader, slots, figures.size())))
                .orElseGet(() -> of(
                        cadence,
                        figures.all().stream()
                                .map(figure -> Point.of(figure.period(), reader.apply(figure.observation())))
                                .toList()));
    }

    /** The later of two points of one slot; a break at the other one is a break before it all the same. */
    private static Point later(Point a, Point b) {
        boolean inOrder = a.period().compareTo(b.period()) < 0;
        Point later = inOrder ? b : a;
        Point earlier = inOrder ? a : b;
        return earlier.marks().contains(Mark.BREAK) ? later.withBreak() : later;
    }

    /**
     * The series' cadence.
     *
     * @return how often the indicator is reported and what each value covers
     */
    public Cadence cadence() {
        return cadence;
    }

    /**
     * All points.
     *
     * @return the points in order of period
     */
    public List<Point> points() {
        return points;
    }

    /**
     * The last point.
     *
     * @return the point of the latest period, with or without a value; empty if there is none
     */
    public Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /**
     * The point of a period.
     *
     * @param period a period of the kind that the cadence covers
     * @return the point in the period's slot; empty if there is none
     * @throws IllegalArgumentException if the period is of another kind
     */
    public Optional<Point> at(Period period) {
        return inSlot(cadence.slot(period));
    }

    /**
     * The point one step before another. For an irregular cadence that is the point before it in time.
     *
     * @param point a point of this series
     * @return the point of the previous slot; empty if nothing stands there
     */
    public Optional<Point> before(Point point) {
        if (cadence.slotsPerYear() > 0) {
            return inSlot(cadence.slot(point.period()) - 1);
        }
        int index = points.indexOf(point);
        return index > 0 ? Optional.of(points.get(index - 1)) : Optional.empty();
    }

    /**
     * The point of the same period one year before another.
     *
     * @param point a point of this series
     * @return the point of the same slot last year; empty if nothing stands there or the cadence is irregular
     */
    public Optional<Point> yearBefore(Point point) {
        return cadence.slotsPerYear() == 0
                ? Optional.empty()
                : inSlot(cadence.slot(point.period()) - cadence.slotsPerYear());
    }

    /**
     * Whether a break in the series lies between two points, so that they must not be compared silently.
     *
     * @param earlier the earlier point
     * @param later the later point
     * @return true if a point after the earlier one, up to and including the later one, is marked as a break
     */
    public boolean breaksBetween(Point earlier, Point later) {
        for (Point point : points) {
            if (point.marks().contains(Mark.BREAK)
                    && point.period().compareTo(earlier.period()) > 0
                    && point.period().compareTo(later.period()) <= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a movement from one point to a later one says something: no break lies between them, and they are no pools that
     * have years in common. Whether both have values is for the caller to see.
     *
     * @param earlier the earlier point
     * @param later the later point
     * @return true if the two can be compared
     */
    public boolean isComparable(Point earlier, Point later) {
        return !later.period().sharesPooledYears(earlier.period()) && !breaksBetween(earlier, later);
    }

    /**
     * The latest points that can be used, back to the first gap, break or point that cannot.
     *
     * @param most how many at most
     * @param usable which values can be used
     * @return the points in order of period
     */
    public List<Point> unbroken(int most, Predicate<Value> usable) {
        var found = new ArrayList<Point>();
        Optional<Point> next = latest();
        while (next.isPresent() && usable.test(next.get().value()) && found.size() < most) {
            Point point = next.get();
            found.add(point);
            next = point.marks().contains(Mark.BREAK) ? Optional.empty() : before(point);
        }
        Collections.reverse(found);
        return found;
    }

    /**
     * The breaks in the series after a day.
     *
     * @param day the day
     * @param last the last point to look at
     * @return the points marked as a break whose period ends after the day, up to and including the last point
     */
    public List<Point> breaksAfter(LocalDate day, Point last) {
        return points.stream()
                .filter(point -> point.period().end().isAfter(day)
                        && point.period().compareTo(last.period()) <= 0
                        && point.marks().contains(Mark.BREAK))
                .toList();
    }

    /**
     * The series up to and including a point.
     *
     * @param point a point of this series
     * @return the earlier part of the series
     */
    public Series upTo(Point point) {
        return new Series(cadence, Slots.upTo(points, Slots.find(points, cadence, cadence.slot(point.period()))));
    }

    /**
     * The series without forecasts, and without the points that were carried forward, which repeat an earlier one.
     *
     * @return the points that were observed in their own period; a break at one left out is a break at the next
     */
    public Series observed() {
        if (isObserved) {
            return this;
        }
        var observed = new ArrayList<Point>();
        boolean broken = false;
        for (Point point : points) {
            broken |= point.marks().contains(Mark.BREAK);
            if (point.isObserved()) {
                observed.add(broken ? point.withBreak() : point);
                broken = false;
            }
        }
        return new Series(cadence, Collections.unmodifiableList(observed));
    }

    private Optional<Point> inSlot(long slot) {
        int place = Slots.find(points, cadence, slot);
        return place < 0 ? Optional.empty() : Optional.of(points.get(place));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that && cadence.equals(that.cadence) && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return 31 * cadence.hashCode() + points.hashCode();
    }

    @Override
    public String toString() {
        return "Series" + points;
    }
}
