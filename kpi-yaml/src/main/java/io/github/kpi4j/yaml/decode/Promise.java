package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.NoTarget;
import io.github.kpi4j.target.TargetVersion;
import io.github.kpi4j.yaml.field.Value;

/**
 * A version of a target, and where it is written.
 *
 * @param version the version
 * @param limit the place of the limit, such as the value of {@code at-most}
 * @param start the place that says from when it holds: the value of {@code from}, or the whole version without one
 */
record Promise(TargetVersion version, Value limit, Value start) {

    boolean isDeliberateAbsence() {
        return version.target() instanceof NoTarget;
    }

    Polarity.Sense sense() {
        return version.target().polarity().sense();
    }

    String place() {
        return limit.span().place();
    }
}
