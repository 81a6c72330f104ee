package io.github.kpi4j.significance;

import io.github.kpi4j.statistics.Cause;

/** What about a value keeps it from having limits. */
public enum Obstacle {
    /** Only the value is known, or it is not the one that its numerator and denominator give. */
    NO_COUNTS,
    /** What was counted, or the cases that it is a share of, is no whole number. */
    NOT_WHOLE,
    /** A count is below zero, or more cases are counted than there are. */
    IMPOSSIBLE_COUNTS,
    /** The two periods have days in common, so that the same cases are counted in both. */
    OVERLAPPING,
    /** By the comparator's value not one case is to be expected, or every case. */
    NOTHING_EXPECTED,
    /** The numbers are too large to reckon with. */
    TOO_LARGE;

    /** What stood in the way of the limits of counts that are all there. */
    static Obstacle of(Cause cause) {
        return switch (cause) {
            case NEGATIVE_NUMERATOR, NUMERATOR_EXCEEDS_DENOMINATOR -> IMPOSSIBLE_COUNTS;
            case NOT_POSITIVE, NON_POSITIVE_DENOMINATOR -> NOTHING_EXPECTED;
            default -> TOO_LARGE;
        };
    }
}
