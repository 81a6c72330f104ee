package io.github.kpi4j.outlook;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Reason;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a figure to come is held against: the values that keep the promise, or why there are none. */
public sealed interface Aim {

    /**
     * The values that keep a promise.
     *
     * @param low the least of them, or null where nothing is too low
     * @param high the greatest of them, or null where nothing is too high
     * @param inclusive whether the ends themselves keep it; those of a range do
     */
    record Wanted(@Nullable Rational low, @Nullable Rational high, boolean inclusive) implements Aim {

        /**
         * Checks that something is wanted.
         *
         * @param low the least of them
         * @param high the greatest of them
         * @param inclusive whether the ends themselves keep it
         * @throws IllegalArgumentException if there is no end, or the ends are out of order, or those of a range are not
         *     inclusive
         */
        public Wanted {
            if (low == null && high == null) {
                throw new IllegalArgumentException("low and high are both missing; at least one is wanted");
            }
            if (low != null && high != null && (low.compareTo(high) > 0 || !inclusive)) {
                throw new IllegalArgumentException(
                        "low is " + low + " and high " + high + "; an inclusive range in order is wanted");
            }
        }

        /**
         * The values from one on.
         *
         * @param low the least that is wanted
         * @return that and everything above
         */
        public static Wanted atLeast(Rational low) {
            return new Wanted(Objects.requireNonNull(low, "low"), null, true);
        }

        /**
         * The single limit.
         *
         * @return the end that there is; null for a range
         */
        public @Nullable Rational limit() {
            if (low != null && high != null) {
                return null;
            }
            return low == null ? high : low;
        }

        /**
         * Whether a value keeps the promise.
         *
         * @param value the value
         * @return true if it is wanted
         */
        public boolean isMet(Rational value) {
            return !isTooLow(value) && !isTooHigh(value);
        }

        /**
         * Whether a value is on the wrong side of the low end.
         *
         * @param value the value
         * @return true if there is a low end, and the value does not reach it
         */
        public boolean isTooLow(Rational value) {
            return low != null && !isOnSide(value.compareTo(low));
        }

        /**
         * Whether a value is on the wrong side of the high end.
         *
         * @param value the value
         * @return true if there is a high end, and the value is beyond it
         */
        public boolean isTooHigh(Rational value) {
            return high != null && !isOnSide(high.compareTo(value));
        }

        private boolean isOnSide(int side) {
            return side > 0 || (side == 0 && inclusive);
        }
    }

    /**
     * Nothing is wanted.
     *
     * @param reason why not: no target, none that could be worked out yet, no polarity, or words
     */
    record Unknown(Reason reason) implements Aim {

        /**
         * Checks that all is there.
         *
         * @param reason why not
         */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
