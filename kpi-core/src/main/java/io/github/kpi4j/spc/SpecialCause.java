package io.github.kpi4j.spc;

import java.util.Optional;

/** Why a point is more than noise, in order of precedence. */
public enum SpecialCause {
    /** Above the upper limit. */
    ABOVE_UPPER_LIMIT(true, 0x01),
    /** Below the lower limit. */
    BELOW_LOWER_LIMIT(false, 0x02),
    /** In a trend upwards: as many points in succession as the rules ask for, each higher than the one before. */
    RISING_TREND(true, 0x04),
    /** In a trend downwards. */
    FALLING_TREND(false, 0x08),
    /** One of at least two points near the upper limit among three in succession above the mean. */
    TWO_IN_THREE_ABOVE(true, 0x10),
    /** One of at least two points near the lower limit among three in succession below the mean. */
    TWO_IN_THREE_BELOW(false, 0x20),
    /** In a shift: as many points in succession as the rules ask for, all above the mean. */
    SHIFT_ABOVE(true, 0x40),
    /** In a shift below the mean. */
    SHIFT_BELOW(false, 0x80);

    private static final SpecialCause[] ALL = values();

    private final boolean high;
    private final byte bit;

    SpecialCause(boolean high, int bit) {
        this.high = high;
        this.bit = (byte) bit;
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
     * Its bit where the causes of a point are held in a byte, as {@link XmrColumn#draw} gives them: the lowest takes precedence.
     *
     * @return a byte with one bit set: the first in the order of precedence is 1, the next 2, the last 0x80
     */
    public byte bit() {
        return bit;
    }

    /**
     * Whether it is among the causes of a point.
     *
     * @param causes the bits of all that apply
     * @return true if it is one of them
     */
    public boolean isIn(byte causes) {
        return (causes & bit) != 0;
    }

    /**
     * The cause of a point that takes precedence.
     *
     * @param causes the bits of all that apply
     * @return the cause; empty for common cause
     */
    public static Optional<SpecialCause> first(byte causes) {
        return causes == 0 ? Optional.empty() : Optional.of(ALL[Integer.numberOfTrailingZeros(causes)]);
    }
}
