package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.yaml.field.Value;

/**
 * A version of a target, and where it is written.
 *
 * @param version the version
 * @param limit the place of the limit, such as the value of {@code at-most}
 */
record WrittenTarget(TargetVersion version, Value limit) {

    boolean isDeliberateAbsence() {
        return version.promise().isNone();
    }

    /** Reports a promise that makes no sense for an indicator reported and measured like this. */
    void refuseUnlessItFits(Cadence cadence, Unit unit) {
        version.promise()
                .refusal(cadence, unit)
                .ifPresent(reason -> limit.problem(
                        "invalid", reason, "state the target outright, or report the indicator otherwise"));
    }

    Polarity.Sense sense() {
        return version.promise().polarity().sense();
    }

    String place() {
        return limit.span().place();
    }
}
