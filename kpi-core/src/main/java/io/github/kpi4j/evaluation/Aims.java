package io.github.kpi4j.evaluation;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.outlook.Aim;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Threshold.Comparison;
import org.jspecify.annotations.Nullable;

/** Targets as the values that keep them. */
final class Aims {

    private Aims() {}

    static Aim of(@Nullable TargetInForce promised) {
        if (promised == null || promised.promise().isNone()) {
            return new Aim.Unknown(promised != null && promised.isInWords() ? Reason.IN_WORDS : Reason.NO_TARGET);
        }
        return promised.resolution() instanceof Resolution.Resolved resolved
                ? of(resolved.target())
                : new Aim.Unknown(((Resolution.Unresolved) promised.resolution()).reason());
    }

    private static Aim of(Target target) {
        if (target instanceof Range range) {
            return new Aim.Wanted(range.low(), range.high(), true);
        }
        return target instanceof Threshold limit
                ? of(limit.comparison(), limit.value())
                : new Aim.Unknown(Reason.NOT_COMPARABLE);
    }

    static Aim.Wanted of(Comparison comparison, Rational limit) {
        boolean inclusive = comparison.inclusive();
        return switch (comparison) {
            case AT_LEAST, MORE_THAN -> new Aim.Wanted(limit, null, inclusive);
            case AT_MOST, FEWER_THAN -> new Aim.Wanted(null, limit, inclusive);
        };
    }
}
