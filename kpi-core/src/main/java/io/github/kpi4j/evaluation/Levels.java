package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** The levels of one indicator's points, each against the target in force at its own time as known on one date. */
final class Levels {

    private final Definition definition;
    private final RatingScheme scheme;
    private final Series series;
    private final Promises promises;
    private final LocalDate asOf;

    Levels(Definition definition, RatingScheme scheme, Series series, Promises promises, LocalDate asOf) {
        this.definition = definition;
        this.scheme = scheme;
        this.series = series;
        this.promises = promises;
        this.asOf = asOf;
    }

    /** A point held against a target; empty where there is nothing to hold or nothing to hold it against. */
    Optional<TargetFinding> judge(Series.Point point, TargetInForce inForce) {
        return definition.rating().isTooFew(point.value())
                ? Optional.empty()
                : inForce.target().flatMap(target -> point.value().rank().map(rank -> finding(point, rank, target)));
    }

    private TargetFinding finding(Series.Point point, Rational rank, Target target) {
        return new TargetFinding(
                rank,
                definition.rounding(),
                definition.rating().judging(),
                target,
                scheme,
                scheme.looksAtLastYear() ? lastYear(point).orElse(null) : null);
    }

    private Optional<Rational> lastYear(Series.Point point) {
        return series.yearBefore(point)
                .filter(earlier -> series.isComparable(earlier, point))
                .flatMap(earlier -> earlier.value().rank());
    }

    /**
     * The judged periods in a row that have the same level, up to the point that was judged. A figure that was not due is
     * passed over; one that is missing, cannot be judged or does not compare with those before ends the row.
     */
    List<Period> inARow(Series.Point judged, TargetFinding finding) {
        var periods = new ArrayDeque<Period>();
        periods.add(judged.period());
        Optional<Series.Point> next = before(judged);
        while (next.isPresent() && (isNotDue(next.get()) || hasLevelOf(next.get(), finding))) {
            if (!isNotDue(next.get())) {
                periods.addFirst(next.get().period());
            }
            next = before(next.get());
        }
        return List.copyOf(periods);
    }

    private Optional<Series.Point> before(Series.Point point) {
        return point.marks().contains(Mark.BREAK) ? Optional.empty() : series.before(point);
    }

    private static boolean isNotDue(Series.Point point) {
        return point.value() instanceof Value.Absent absent && absent.reason() == Reason.NOT_DUE;
    }

    private boolean hasLevelOf(Series.Point point, TargetFinding finding) {
        return definition
                .targets()
                .inForce(point.period().end(), asOf)
                .flatMap(version -> judge(point, promises.comesTo(version, point.period())))
                .filter(earlier -> earlier.level() == finding.level())
                .isPresent();
    }
}
