package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartRules.NoVariation;
import java.util.Objects;
import java.util.Optional;

/** What the limits say of a target: the "assurance" icons of Making Data Count. */
public enum Assurance {
    /** The target will be met unless something changes: it lies outside the limits, on the side away from what is wanted. */
    CONSISTENT_PASS,
    /** The target will not be met unless something changes: it lies outside the limits, on the side that is wanted. */
    CONSISTENT_FAIL,
    /** The target is sometimes met and sometimes not: it lies within the limits or on one of them. */
    INCONSISTENT;

    /**
     * What limits say of a target. A target on a limit is hit or miss.
     *
     * @param limits the limits
     * @param better which values are wanted
     * @param target the target
     * @param noVariation what becomes of values that do not vary
     * @return the assurance; empty if neither is wanted, or there are no limits (unless values that do not vary are taken
     *     {@link NoVariation#AS_NHS}: then it is hit or miss)
     * @throws IllegalArgumentException if the target is infinite or not a number
     */
    public static Optional<Assurance> of(Limits limits, Better better, double target, NoVariation noVariation) {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(better, "better");
        Objects.requireNonNull(noVariation, "noVariation");
        if (!Double.isFinite(target)) {
            throw new IllegalArgumentException("target is " + target + "; it is a finite number");
        }
        if (better == Better.NEITHER) {
            return Optional.empty();
        }
        if (limits instanceof Limits.Known known) {
            return Optional.of(of(known, better == Better.HIGHER, target));
        }
        return noVariation == NoVariation.AS_NHS ? Optional.of(INCONSISTENT) : Optional.empty();
    }

    private static Assurance of(Limits.Known limits, boolean high, double target) {
        if (target > limits.upper()) {
            return high ? CONSISTENT_FAIL : CONSISTENT_PASS;
        }
        if (target < limits.lower()) {
            return high ? CONSISTENT_PASS : CONSISTENT_FAIL;
        }
        return INCONSISTENT;
    }
}
