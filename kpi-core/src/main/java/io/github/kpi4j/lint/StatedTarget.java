package io.github.kpi4j.lint;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One version of a target whose numbers are known, with what it is judged by and the baseline of the area looked at. */
record StatedTarget(Indicator indicator, TargetVersion version, Target target, RatingScheme scheme, Baseline baseline) {

    /** The only way from a version to its numbers; empty where none is promised, or they depend on other figures. */
    static Optional<StatedTarget> of(Framework framework, AreaId area, Indicator indicator, TargetVersion version) {
        return version.promise() instanceof Promise.Stated stated && !stated.isNone()
                ? Optional.of(of(framework, area, indicator, version, stated.target()))
                : Optional.empty();
    }

    /** The numbers of a version that are known once figures are: stated, or what the promise in force has come to. */
    static Optional<StatedTarget> of(Framework framework, AreaId area, Evaluation evaluation, TargetVersion version) {
        Indicator indicator = evaluation.indicator();
        return of(framework, area, indicator, version)
                .or(() -> Stream.ofNullable(evaluation.target())
                        .filter(inForce -> inForce.version().equals(version))
                        .flatMap(inForce -> inForce.target().stream())
                        .findFirst()
                        .map(target -> of(framework, area, indicator, version, target)));
    }

    private static StatedTarget of(
            Framework framework, AreaId area, Indicator indicator, TargetVersion version, Target target) {
        Baseline latest = indicator.definition().baselines().latest();
        return new StatedTarget(
                indicator, version, target, framework.schemeOf(indicator), latest.in(area, framework.register()));
    }

    Definition definition() {
        return indicator.definition();
    }

    Place.OfTarget place(Place.OfTarget.Term term) {
        return new Place.OfTarget(indicator, version, term);
    }

    Domain domain() {
        return Domain.of(definition().measure());
    }

    /** Whether there is a tolerance that the rating scheme looks at. */
    boolean hasTolerance() {
        return !(tolerance() instanceof Tolerance.None) && scheme.usesTolerance();
    }

    /** Whether there is a tolerance that no rule looks at. */
    boolean hasIdleTolerance() {
        return !(tolerance() instanceof Tolerance.None) && !scheme.usesTolerance();
    }

    /** The tolerance in units of the value. */
    Rational reach() {
        if (target instanceof Threshold threshold) {
            return threshold.tolerance().reach(threshold.value());
        }
        return tolerance().reach(target instanceof Range range ? range.low() : Rational.ZERO);
    }

    private Tolerance tolerance() {
        if (target instanceof Threshold threshold) {
            return threshold.tolerance();
        }
        if (target instanceof Range range) {
            return range.tolerance();
        }
        return target instanceof AtLeastGrade atLeast ? atLeast.tolerance() : new Tolerance.None();
    }

    /** Whether it is in force on a day or will be, approved or not. */
    boolean holdsOnOrAfter(LocalDate day) {
        List<TargetVersion> versions = definition().targets().versions();
        boolean superseded = versions.stream()
                .anyMatch(other ->
                        other.from().isAfter(version.from()) && !other.from().isAfter(day));
        return !superseded && (version.until() == null || !version.until().isBefore(day));
    }
}
