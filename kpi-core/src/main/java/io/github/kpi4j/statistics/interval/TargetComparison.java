package io.github.kpi4j.statistics.interval;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;

/**
 * Where a figure lies beside a target, as public health colours it: higher, lower, or similar where the target cannot be told to
 * be met or missed (amber). Which of higher and lower is green is the target's polarity. These are comparisons only, exact to the last
 * bit; nothing is rounded.
 *
 * <p>The conventions are not symmetrical: an interval that touches the target from above is higher, one that touches it from
 * below is similar; and the lower limit of a range belongs to the range, the upper to what lies above it.
 *
 * <p>Source: fingertips-open, comparers of targets; OHID, "RAG rating" guide.
 */
public final class TargetComparison {

    private TargetComparison() {}

    /**
     * Holds a value to a target that it is to reach or exceed, sampling error left aside.
     *
     * @param value the value
     * @param target the target
     * @return higher from the target up, otherwise lower; {@link Cause#NOT_FINITE}
     */
    public static Result<Comparison> atLeast(double value, double target) {
        return areFinite(value, target)
                ? Result.known(value >= target ? Comparison.HIGHER : Comparison.LOWER)
                : Result.unknown(Cause.NOT_FINITE);
    }

    /**
     * Holds a value to a target that it is not to exceed, sampling error left aside.
     *
     * @param value the value
     * @param target the target
     * @return lower from the target down, otherwise higher; {@link Cause#NOT_FINITE}
     */
    public static Result<Comparison> atMost(double value, double target) {
        return areFinite(value, target)
                ? Result.known(value <= target ? Comparison.LOWER : Comparison.HIGHER)
                : Result.unknown(Cause.NOT_FINITE);
    }

    /**
     * Holds an interval to a target, whichever way is better.
     *
     * @param figure what the value may be in truth
     * @param target the target
     * @return higher if the whole interval lies at the target or above, lower if it lies below, similar if it holds the target
     *     otherwise; {@link Cause#NOT_FINITE}
     */
    public static Result<Comparison> with(Interval figure, double target) {
        if (!Double.isFinite(target)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        if (figure.lower() >= target) {
            return Result.known(Comparison.HIGHER);
        }
        return Result.known(figure.upper() < target ? Comparison.LOWER : Comparison.SIMILAR);
    }

    /**
     * Holds a value to a range, whichever way is better, sampling error left aside.
     *
     * @param value the value
     * @param lower the lower limit
     * @param upper the upper limit, at least the lower
     * @return lower below the lower limit, higher from the upper limit up, otherwise similar; {@link Cause#NOT_FINITE}
     * @throws IllegalArgumentException if the upper limit is below the lower
     */
    public static Result<Comparison> ofRange(double value, double lower, double upper) {
        if (lower > upper) {
            throw new IllegalArgumentException("lower is " + lower + " and upper " + upper + "; they must be in order");
        }
        if (!areFinite(value, lower) || !Double.isFinite(upper)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        if (value < lower) {
            return Result.known(Comparison.LOWER);
        }
        return Result.known(value >= upper ? Comparison.HIGHER : Comparison.SIMILAR);
    }

    private static boolean areFinite(double value, double target) {
        return Double.isFinite(value) && Double.isFinite(target);
    }
}
