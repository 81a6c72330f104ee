package io.github.kpi4j.evaluation;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.forecast.Goal;
import io.github.kpi4j.forecast.PaceFinding;
import io.github.kpi4j.forecast.PaceFinding.NotPaced;
import io.github.kpi4j.forecast.PaceFinding.Obstacle;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.promise.Trajectory;
import io.github.kpi4j.promise.Trajectory.Milestone;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding.Judging;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What hands the pace its values: the baseline, the value shown, and what is promised for a day. */
final class Paces {

    private final Evaluation evaluation;
    private final Definition definition;

    Paces(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.definition = evaluation.indicator().definition();
    }

    PaceFinding finding() {
        Optional<OtherVerdict> end = evaluation.against(OtherVerdict.Against.END);
        if (end.isPresent()) {
            TargetInForce target = end.get().target();
            LocalDate by = Objects.requireNonNull(target.version().until());
            return target.target()
                    .map(promised -> towards(promised, by))
                    .orElseGet(() -> new NotPaced(Obstacle.GOAL_UNKNOWN));
        }
        return evaluation.target() != null && evaluation.target().promise() instanceof Trajectory way
                ? towardsLast(way)
                : new NotPaced(Obstacle.NO_END_DATE);
    }

    private PaceFinding towardsLast(Trajectory way) {
        List<Milestone> milestones = way.milestones();
        Milestone last = milestones.get(milestones.size() - 1);
        var limit = new Threshold(way.terms().comparison(), last.value(), new Tolerance.None(), null, null);
        return towards(limit, last.day());
    }

    private PaceFinding towards(Target target, LocalDate by) {
        if (target instanceof AtLeastGrade) {
            return new NotPaced(Obstacle.GRADES);
        }
        if (evaluation.point() == null
                || !evaluation.point().isObserved()
                || !(evaluation.point().value() instanceof Value.Amount shown)) {
            return new NotPaced(Obstacle.NO_VALUE);
        }
        if (definition.rating().isTooFew(shown)) {
            return new NotPaced(Obstacle.TOO_FEW);
        }
        if (evaluation.baseline() instanceof BaselineFinding.NotCompared not) {
            return new NotPaced(
                    switch (not.reason()) {
                        case NOT_COMPARABLE -> Obstacle.NOT_COMPARABLE;
                        case TOO_FEW -> Obstacle.TOO_FEW;
                        default -> Obstacle.NO_START;
                    });
        }
        var start = (BaselineFinding.Compared) evaluation.baseline();
        Period from = start.fromPeriod();
        if (from == null) {
            return new NotPaced(Obstacle.START_NOT_DATED);
        }
        return paced(
                start.change().from(), from, shown.value(), evaluation.point().period(), goal(target, start, by));
    }

    private PaceFinding paced(Rational from, Period fromPeriod, Rational exact, Period nowPeriod, Towards towards) {
        if (towards.polarity().compare(towards.goal().value(), from) <= 0) {
            return new NotPaced(Obstacle.NO_WAY_TO_GO);
        }
        if (!PaceFinding.Paced.hasTime(
                fromPeriod, towards.goal(), evaluation.history().cadence())) {
            return new NotPaced(Obstacle.NO_TIME);
        }
        if (!PaceFinding.Paced.isSamePart(
                fromPeriod, nowPeriod, towards.goal(), evaluation.history().cadence())) {
            return new NotPaced(Obstacle.PART_OF_YEAR);
        }
        boolean published = definition.rating().judging() == Judging.AS_PUBLISHED;
        Rational now = published ? definition.rounding().round(exact) : exact;
        return new PaceFinding.Paced(
                from,
                fromPeriod,
                now,
                nowPeriod,
                towards.goal(),
                evaluation.history().cadence());
    }

    private record Towards(Goal goal, Polarity polarity) {}

    private static Towards goal(Target target, BaselineFinding.Compared start, LocalDate by) {
        Rational from = start.change().from();
        if (target instanceof Range range) {
            boolean below = from.compareTo(range.low()) < 0;
            Goal edge = below
                    ? new Goal(range.low(), true, range.high(), by)
                    : new Goal(range.high(), true, range.low(), by);
            return new Towards(edge, range.polarity());
        }
        var limit = (Threshold) target;
        return new Towards(new Goal(limit.value(), limit.comparison().inclusive(), null, by), limit.polarity());
    }
}
