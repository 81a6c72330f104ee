package io.github.kpi4j.spc;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a control chart at one point, or why there are none. */
public sealed interface Limits {

    /**
     * The centre line.
     *
     * @return the mean; null if no row of the baseline has a value
     */
    @Nullable
    Double centre();

    /**
     * Where a value lies. On a line is inside it; on the mean is on neither side.
     *
     * @param value the value
     * @return the zone; empty if there is no centre line
     */
    Optional<Zone> zone(double value);

    /**
     * The same lines in another unit.
     *
     * @param factor how many of the other unit make one of this, above 0
     * @return the lines
     * @throws IllegalArgumentException if the factor is not above 0, or a line would be infinite
     */
    Limits times(double factor);

    private static void requireAboveZero(double factor) {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("factor is " + factor + "; it lies above 0");
        }
    }

    /** Where a value lies, from the top. */
    enum Zone {
        /** Above the upper limit. */
        ABOVE_LIMIT(1),
        /** Above the mean, within the limit, beyond two thirds of the way to it. */
        NEAR_UPPER_LIMIT(1),
        /** Above the mean, and no nearer to the limit than two thirds of the way. */
        ABOVE_MEAN(1),
        /** On the mean. */
        ON_MEAN(0),
        /** Below the mean, and no nearer to the limit than two thirds of the way. */
        BELOW_MEAN(-1),
        /** Below the mean, within the limit, beyond two thirds of the way to it. */
        NEAR_LOWER_LIMIT(-1),
        /** Below the lower limit. */
        BELOW_LIMIT(-1);

        private final int side;

        Zone(int side) {
            this.side = side;
        }

        /**
         * The side of the mean.
         *
         * @return 1 above, 0 on it, -1 below
         */
        public int side() {
            return side;
        }

        /**
         * Whether it is outside the limits.
         *
         * @return true above the upper or below the lower one
         */
        public boolean isOutside() {
            return this == ABOVE_LIMIT || this == BELOW_LIMIT;
        }

        /**
         * Whether it is close to a limit, inside it.
         *
         * @return true in the outer third of the way from the mean to a limit
         */
        public boolean isNear() {
            return this == NEAR_UPPER_LIMIT || this == NEAR_LOWER_LIMIT;
        }
    }

    /** Why there are no limits. */
    enum Reason {
        /** No row of the baseline has a value. */
        NO_VALUES,
        /** No two rows in succession have values, so that nothing is known of the variation. */
        NO_RANGES,
        /** Nothing varies, once the largest moving ranges are screened out. */
        NO_VARIATION,
        /** At this point nothing was counted, and a limit depends on how much was. */
        NOTHING_COUNTED
    }

    /**
     * Limits.
     *
     * @param mean the centre line
     * @param lower the lower limit, three sigma below; at most the mean
     * @param lowerNear two thirds of the way to it
     * @param upperNear two thirds of the way to the upper limit
     * @param upper the upper limit, three sigma above
     */
    record Known(double mean, double lower, double lowerNear, double upperNear, double upper) implements Limits {

        /**
         * Checks the order of the lines.
         *
         * @param mean the centre line
         * @param lower the lower limit
         * @param lowerNear two thirds of the way to it
         * @param upperNear two thirds of the way to the upper limit
         * @param upper the upper limit
         * @throws IllegalArgumentException if a line is not a finite number or lies on the wrong side of another
         */
        public Known {
            if (!(lower <= lowerNear && lowerNear <= mean && mean <= upperNear && upperNear <= upper)
                    || Double.isInfinite(lower)
                    || Double.isInfinite(upper)) {
                throw new IllegalArgumentException("lower, lowerNear, mean, upperNear and upper are " + lower + ", "
                        + lowerNear + ", " + mean + ", " + upperNear + ", " + upper + "; they do not ascend");
            }
        }

        /** Lines at the same distance on both sides. */
        static Known around(double mean, double toLimit, double toNear) {
            return new Known(mean, mean - toLimit, mean - toNear, mean + toNear, mean + toLimit);
        }

        /** The same lines, none of which leaves the range; the mean lies in it. */
        Known within(double least, double most) {
            return new Known(
                    mean,
                    Math.max(lower, least),
                    Math.max(lowerNear, least),
                    Math.min(upperNear, most),
                    Math.min(upper, most));
        }

        @Override
        public Known times(double factor) {
            requireAboveZero(factor);
            return new Known(mean * factor, lower * factor, lowerNear * factor, upperNear * factor, upper * factor);
        }

        @Override
        public Double centre() {
            return mean;
        }

        @Override
        public Optional<Zone> zone(double value) {
            if (value > mean) {
                return Optional.of(
                        value > upper ? Zone.ABOVE_LIMIT : value > upperNear ? Zone.NEAR_UPPER_LIMIT : Zone.ABOVE_MEAN);
            }
            if (value < mean) {
                return Optional.of(
                        value < lower ? Zone.BELOW_LIMIT : value < lowerNear ? Zone.NEAR_LOWER_LIMIT : Zone.BELOW_MEAN);
            }
            return Optional.of(Zone.ON_MEAN);
        }
    }

    /**
     * No limits.
     *
     * @param centre the mean; null if no row of the baseline has a value
     * @param reason why
     */
    record Unknown(@Nullable Double centre, Reason reason) implements Limits {

        /**
         * Checks that a reason is there.
         *
         * @param centre the mean; null if no row of the baseline has a value
         * @param reason why
         */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Unknown times(double factor) {
            requireAboveZero(factor);
            return new Unknown(centre == null ? null : centre * factor, reason);
        }

        @Override
        public Optional<Zone> zone(double value) {
            return centre == null
                    ? Optional.empty()
                    : Optional.of(value > centre ? Zone.ABOVE_MEAN : value < centre ? Zone.BELOW_MEAN : Zone.ON_MEAN);
        }
    }
}
