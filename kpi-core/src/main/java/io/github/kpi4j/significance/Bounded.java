package io.github.kpi4j.significance;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import java.util.List;
import java.util.Objects;

/**
 * A value, and the limits within which it may lie by chance.
 *
 * @param value the exact value
 * @param limits the limits for each level, in units of the value, in the order of the levels; empty for a value that is taken as
 *     it is
 */
public record Bounded(Rational value, List<Limits> limits) {

    /**
     * Limits of one level.
     *
     * @param confidence how sure they are
     * @param interval from where to where; both ends belong to it
     */
    public record Limits(Confidence confidence, Interval interval) {

        /**
         * Checks that all is there.
         *
         * @param confidence how sure they are
         * @param interval from where to where
         */
        public Limits {
            Objects.requireNonNull(confidence, "confidence");
            Objects.requireNonNull(interval, "interval");
        }
    }

    /**
     * Copies the limits.
     *
     * @param value the exact value
     * @param limits the limits for each level
     */
    public Bounded {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(limits, "limits");
        limits = List.copyOf(limits);
    }

    /**
     * A value that is taken as it is.
     *
     * @param value the exact value
     * @return the value without limits
     */
    public static Bounded point(Rational value) {
        return new Bounded(value, List.of());
    }

    /** What is compared at a level: the limits, or the value itself where it has none. */
    Interval at(int level) {
        double point = value.doubleValue();
        return limits.isEmpty() ? new Interval(point, point) : limits.get(level).interval();
    }
}
