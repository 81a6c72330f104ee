package io.github.kpi4j.significance;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.interval.Comparison;
import io.github.kpi4j.statistics.interval.TargetComparison;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;

/**
 * Whether an interval keeps a target: higher if all of it does, lower if none of it does. {@link TargetComparison} is not
 * symmetrical where an end touches the target; a limit that is not to be exceeded is looked at in the mirror, so that touching is
 * keeping on either side, as it is for the level.
 */
final class Kept {

    private Kept() {}

    static Comparison by(Interval interval, Target target) {
        if (target instanceof Range range) {
            Comparison low = atLeast(interval, range.low());
            Comparison high = atMost(interval, range.high());
            if (low == Comparison.LOWER || high == Comparison.LOWER) {
                return Comparison.LOWER;
            }
            return low == high ? low : Comparison.SIMILAR;
        }
        var limit = (Threshold) target;
        return switch (limit.comparison()) {
            case AT_LEAST -> atLeast(interval, limit.value());
            case AT_MOST -> atMost(interval, limit.value());
            case MORE_THAN -> Verdict.mirrored(atMost(interval, limit.value()));
            case FEWER_THAN -> Verdict.mirrored(atLeast(interval, limit.value()));
        };
    }

    /** Similar for a limit that is beyond every double, which nothing can be told from. */
    private static Comparison atLeast(Interval interval, Rational limit) {
        return TargetComparison.with(interval, limit.doubleValue()).found().orElse(Comparison.SIMILAR);
    }

    private static Comparison atMost(Interval interval, Rational limit) {
        return atLeast(new Interval(-interval.upper(), -interval.lower()), limit.negated());
    }
}
