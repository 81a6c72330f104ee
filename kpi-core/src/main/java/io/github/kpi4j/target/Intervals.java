package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.RatingScheme.Band;
import io.github.kpi4j.target.RatingScheme.Interval;
import io.github.kpi4j.target.RatingScheme.Proviso;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Intervals in percent of the target achieved, turned into bands once they are proved to leave no gap and no overlap. */
final class Intervals {

    private Intervals() {}

    static List<Band> bands(List<Interval> intervals) {
        intervals.forEach(Intervals::refuseReversed);
        List<Interval> ordered = intervals.stream().sorted(Intervals::bestFirst).toList();
        for (int i = 0; i < ordered.size(); i++) {
            Interval better = i == 0 ? null : ordered.get(i - 1);
            refuseGap(ordered.get(i), better == null ? null : better.from(), better);
        }
        var bands = new ArrayList<Band>();
        for (Interval interval : ordered) {
            bands.add(new Band(interval.level(), interval.badge(), edge(interval.from()), Proviso.NONE));
        }
        if (!ordered.isEmpty()) {
            Interval worst = ordered.get(ordered.size() - 1);
            if (worst.from() != null) {
                throw new IllegalArgumentException("nothing stands below " + worst.from() + "%: the worst interval, "
                        + words(worst) + ", has a lower end; leave its from out");
            }
        }
        return bands;
    }

    private static int bestFirst(Interval a, Interval b) {
        Comparator<Rational> ascending = Comparator.naturalOrder();
        int byFrom = Comparator.nullsFirst(ascending).compare(b.from(), a.from());
        return byFrom != 0 ? byFrom : Comparator.nullsLast(ascending).compare(b.to(), a.to());
    }

    private static void refuseReversed(Interval interval) {
        if (interval.from() != null && interval.to() != null && interval.from().compareTo(interval.to()) >= 0) {
            throw new IllegalArgumentException(
                    "the interval " + words(interval) + " is reversed or empty; write the lower end as from");
        }
    }

    /** The upper end of each interval is the lower end of the next better one; the best has none. */
    private static void refuseGap(Interval interval, @Nullable Rational expected, @Nullable Interval better) {
        if (Objects.equals(interval.to(), expected)) {
            return;
        }
        if (better == null) {
            throw new IllegalArgumentException("nothing stands above " + interval.to() + "%: the best interval, "
                    + words(interval) + ", has an upper end; leave its to out");
        }
        boolean gap = expected != null && interval.to() != null && interval.to().compareTo(expected) < 0;
        throw new IllegalArgumentException(
                "the interval " + words(interval) + (gap ? " leaves a gap before " : " overlaps ") + words(better)
                        + "; let one end where the other begins");
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
