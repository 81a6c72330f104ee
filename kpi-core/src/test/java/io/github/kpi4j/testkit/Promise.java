package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Target;
import java.util.Objects;

/**
 * A target and a value to hold against it, more often than not exactly on one of the target's limits or a hair beside it.
 *
 * @param target the target; for a grade, values are positions on its scale
 * @param value the value
 */
public record Promise(Target target, Rational value) {

    /**
     * Checks that both are there.
     *
     * @param target the target
     * @param value the value
     */
    public Promise {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(value, "value");
    }
}
