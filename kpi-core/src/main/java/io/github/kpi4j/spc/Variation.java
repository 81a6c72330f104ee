package io.github.kpi4j.spc;

import org.jspecify.annotations.Nullable;

/** What a point says of the direction that is wanted: the "variation" icons of Making Data Count. */
public enum Variation {
    /** Noise. */
    COMMON_CAUSE,
    /** High values, where they are wanted. */
    IMPROVEMENT_HIGH,
    /** Low values, where they are wanted. */
    IMPROVEMENT_LOW,
    /** High values, where low ones are wanted. */
    CONCERN_HIGH,
    /** Low values, where high ones are wanted. */
    CONCERN_LOW,
    /** High values, where neither is wanted. */
    NEUTRAL_HIGH,
    /** Low values, where neither is wanted. */
    NEUTRAL_LOW;

    /** What a special cause means; null is common cause. */
    static Variation of(@Nullable SpecialCause cause, Better better) {
        if (cause == null) {
            return COMMON_CAUSE;
        }
        return switch (better) {
            case HIGHER -> cause.isHigh() ? IMPROVEMENT_HIGH : CONCERN_LOW;
            case LOWER -> cause.isHigh() ? CONCERN_HIGH : IMPROVEMENT_LOW;
            case NEITHER -> cause.isHigh() ? NEUTRAL_HIGH : NEUTRAL_LOW;
        };
    }
}
