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
 */
record Promise(TargetVersion version, Value limit) {

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
