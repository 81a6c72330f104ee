package io.github.kpi4j.spc;

import io.github.kpi4j.spc.Limits.Zone;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point of a control chart. Each rule is told on its own; {@link #specialCause()} is the one that takes precedence.
 *
 * @param date the date
 * @param value the value; null if it is missing
 * @param limits the limits at this point
 * @param inBaseline whether the row is one of those that decide the limits
 * @param range the moving range from the point before; null if either value is missing, or this point is the first of its group
 * @param trend the trend that it is part of
 * @param twoInThree whether it is one of two points in three that are near the limit on one side
 * @param shift whether it is part of a shift to one side
 */
public record ChartPoint(
        LocalDate date,
        @Nullable Double value,
        Limits limits,
        boolean inBaseline,
        @Nullable MovingRange range,
        Trend trend,
        boolean twoInThree,
        boolean shift) {

    /** The trend that a point is part of. */
    public enum Trend {
        /** None. */
        NONE,
        /** A rise. */
        RISING,
        /** A fall. */
        FALLING
    }

    /**
     * The distance between two points in succession.
     *
     * @param size the distance, at least 0
     * @param kept whether the limits are made from it: it lies in the baseline and is not screened out
     */
    public record MovingRange(double size, boolean kept) {

        /**
         * Checks the distance.
         *
         * @param size the distance
         * @param kept whether the limits are made from it
         * @throws IllegalArgumentException if the distance is below 0 or not a number
         */
        public MovingRange {
            if (!(size >= 0)) {
                throw new IllegalArgumentException("size is " + size + "; a distance is at least 0");
            }
        }
    }

    /**
     * Checks that a missing value is part of nothing.
     *
     * @param date the date
     * @param value the value; null if it is missing
     * @param limits the limits at this point
     * @param inBaseline whether the row is one of those that decide the limits
     * @param range the moving range from the point before
     * @param trend the trend that it is part of
     * @param twoInThree whether it is one of two points in three
     * @param shift whether it is part of a shift to one side
     * @throws IllegalArgumentException if a missing value is said to be part of something
     */
    public ChartPoint {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(trend, "trend");
        if (value == null && (range != null || trend != Trend.NONE || twoInThree || shift)) {
            throw new IllegalArgumentException("value is missing at " + date + "; what is missing is part of nothing");
        }
    }

    /**
     * Where the value lies.
     *
     * @return the zone; empty if the value or the centre line is missing
     */
    public Optional<Zone> zone() {
        return value == null ? Optional.empty() : limits.zone(value);
    }

    /**
     * Why the point is more than noise. First of: outside the limits, trend, two in three, shift.
     *
     * @return the special cause; empty if it is common cause, or the value is missing
     */
    public Optional<SpecialCause> specialCause() {
        return Optional.ofNullable(cause());
    }

    /**
     * What that says of the direction that is wanted.
     *
     * @param better which values are wanted
     * @return common cause, improvement, concern, or neither
     */
    public Variation variation(Better better) {
        return Variation.of(cause(), better);
    }

    private @Nullable SpecialCause cause() {
        Zone zone = zone().orElse(Zone.ON_MEAN);
        boolean above = zone.side() > 0;
        if (zone.isOutside()) {
            return above ? SpecialCause.ABOVE_UPPER_LIMIT : SpecialCause.BELOW_LOWER_LIMIT;
        }
        if (trend != Trend.NONE) {
            return trend == Trend.RISING ? SpecialCause.RISING_TREND : SpecialCause.FALLING_TREND;
        }
        if (twoInThree) {
            return above ? SpecialCause.TWO_IN_THREE_ABOVE : SpecialCause.TWO_IN_THREE_BELOW;
        }
        if (shift) {
            return above ? SpecialCause.SHIFT_ABOVE : SpecialCause.SHIFT_BELOW;
        }
        return null;
    }
}
