package io.github.kpi4j.yaml.decode;

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

    Polarity.Sense sense() {
        return version.promise().polarity().sense();
    }

    String place() {
        return limit.span().place();
    }
}
