package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.RatingScheme.Band;
import io.github.kpi4j.target.RatingScheme.Fault;
import io.github.kpi4j.target.RatingScheme.Interval;
import io.github.kpi4j.target.RatingScheme.Proviso;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Intervals in percent of the target achieved, turned into bands once they are proved to leave no gap and no overlap. */
final class Intervals {

    private Intervals() {}

    /** The bands of intervals that have no fault. */
    static List<Band> bands(List<Interval> intervals) {
        return ordered(intervals).stream()
                .map(each -> new Band(each.level(), each.badge(), edge(each.from()), Proviso.NONE))
                .toList();
    }

    static Optional<Fault> fault(List<Interval> intervals) {
        List<Interval> ordered = ordered(intervals);
        for (int i = 0; i < ordered.size(); i++) {
            int index = intervals.indexOf(ordered.get(i));
            Fault fault = fault(index, ordered.get(i), i == 0 ? null : ordered.get(i - 1), i == ordered.size() - 1);
            if (fault != null) {
                return Optional.of(fault);
            }
        }
        return Bands.fault(bands(intervals))
                .map(fault -> ordered.isEmpty()
                        ? fault
                        : new Fault(intervals.indexOf(ordered.get(fault.index())), fault.message(), fault.advice()));
    }

    private static List<Interval> ordered(List<Interval> intervals) {
        return intervals.stream().sorted(Intervals::bestFirst).toList();
    }

    private static int bestFirst(Interval a, Interval b) {
        Comparator<Rational> ascending = Comparator.naturalOrder();
        int byFrom = Comparator.nullsFirst(ascending).compare(b.from(), a.from());
        return byFrom != 0 ? byFrom : Comparator.nullsLast(ascending).compare(b.to(), a.to());
    }

    /** The upper end of an interval is the lower end of the next better one, and the outer two are open. */
    private static @Nullable Fault fault(int index, Interval interval, @Nullable Interval better, boolean worst) {
        Rational from = interval.from();
        Rational to = interval.to();
        String the = "the interval " + words(interval);
        if (from != null && to != null && from.compareTo(to) >= 0) {
            return new Fault(index, the + " is reversed or empty", "write the lower end as from");
        }
        if (better == null && to != null) {
            return new Fault(
                    index,
                    the + " is the best and ends at " + to + "%, above which nothing stands",
                    "leave its to out");
        }
        Rational expected = better == null ? null : better.from();
        if (better != null && !Objects.equals(to, expected)) {
            boolean gap = expected != null && to != null && to.compareTo(expected) < 0;
            return new Fault(
                    index,
                    the + (gap ? " leaves a gap before " : " overlaps ") + words(better),
                    "let one end where the other begins");
        }
        return worst && from != null
                ? new Fault(
                        index,
                        the + " is the worst and begins at " + from + "%, below which nothing stands",
                        "leave its from out")
                : null;
    }

    private static Edge edge(@Nullable Rational from) {
        if (from == null) {
            return new Edge.Open();
        }
        Rational achieved = from.minus(Rational.HUNDRED);
        return switch (achieved.signum()) {
            case 0 -> new Edge.At(Edge.Mark.TARGET);
            case 1 -> new Edge.BetterBy(new Tolerance.PercentOfTarget(achieved), Edge.Bound.INCLUSIVE);
            default -> new Edge.ShortBy(new Tolerance.PercentOfTarget(achieved.negated()));
        };
    }

    private static String words(Interval interval) {
        String from = interval.from() == null ? "below" : "from " + interval.from() + "% to";
        String to = interval.to() == null ? "any" : interval.to() + "%";
        return interval.level().name().toLowerCase(Locale.ROOT) + " (" + from + " " + to + ")";
    }
}
