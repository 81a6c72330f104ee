package io.github.kpi4j.spc;

import java.util.Optional;

/** Why a point is more than noise, in order of precedence. */
public enum SpecialCause {
    /** Above the upper limit. */
    ABOVE_UPPER_LIMIT(true),
    /** Below the lower limit. */
    BELOW_LOWER_LIMIT(false),
    /** In a trend upwards: as many points in succession as the rules ask for, each higher than the one before. */
    RISING_TREND(true),
    /** In a trend downwards. */
    FALLING_TREND(false),
    /** One of at least two points near the upper limit among three in succession above the mean. */
    TWO_IN_THREE_ABOVE(true),
    /** One of at least two points near the lower limit among three in succession below the mean. */
    TWO_IN_THREE_BELOW(false),
    /** In a shift: as many points in succession as the rules ask for, all above the mean. */
    SHIFT_ABOVE(true),
    /** In a shift below the mean. */
    SHIFT_BELOW(false);

    private static final SpecialCause[] ALL = values();

    private final boolean high;

    SpecialCause(boolean high) {
        this.high = high;
    }

    /**
     * Whether it speaks of high or of low values. A falling trend speaks of low ones, even above the mean.
     *
     * @return true if of high ones
     */
    public boolean isHigh() {
        return high;
    }

    /**
     * Whether it is among causes held as bits: each cause is the bit of its ordinal, so that the lowest takes precedence.
     *
     * @param causes the causes of a point, as {@link XmrColumn#draw} gives them
     * @return true if it is one of them
     */
    public boolean isIn(byte causes) {
        return (causes >>> ordinal() & 1) == 1;
    }

    /**
     * The cause that takes precedence.
     *
     * @param causes the causes of a point, as {@link XmrColumn#draw} gives them
     * @return the cause; empty for common cause
     */
    public static Optional<SpecialCause> first(byte causes) {
        return causes == 0 ? Optional.empty() : Optional.of(ALL[Integer.numberOfTrailingZeros(causes)]);
    }
}
