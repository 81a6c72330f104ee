package io.github.kpi4j.statistics;

import java.util.Objects;

/**
 * A value with its interval.
 *
 * @param value the value
 * @param interval what it may be in truth
 */
public record Estimate(double value, Interval interval) {

    /**
     * Checks that all is there.
     *
     * @param value the value
     * @param interval what it may be in truth
     */
    public Estimate {
        Objects.requireNonNull(interval, "interval");
    }
}
