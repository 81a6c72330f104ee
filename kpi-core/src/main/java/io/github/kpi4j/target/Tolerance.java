package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import java.util.Objects;

/** How far short of the target still counts as near. Points and percent are different types: a bare 5 % is neither. */
public sealed interface Tolerance {

    /**
     * How far short of a target still counts as near.
     *
     * @param target the target
     * @return the distance in units of the value, not negative
     */
    Rational reach(Rational target);

    /** No tolerance: what is missed is missed. */
    record None() implements Tolerance {
        @Override
        public Rational reach(Rational target) {
            return Rational.ZERO;
        }
    }

    /**
     * A distance in units of the value: percentage points for percentages, steps for grades.
     *
     * @param amount the distance, above zero
     */
    record Points(Rational amount) implements Tolerance {

        /**
         * Checks the amount.
         *
         * @param amount the distance
         * @throws IllegalArgumentException if the amount is not above zero
         */
        public Points {
            Objects.requireNonNull(amount, "amount");
            positive(amount);
        }

        @Override
        public Rational reach(Rational target) {
            return amount;
        }
    }

    /**
     * A share of the target: {@code |target| × percent ÷ 100}.
     *
     * @param percent the share in percent, above zero
     */
    record PercentOfTarget(Rational percent) implements Tolerance {

        /**
         * Checks the share.
         *
         * @param percent the share in percent
         * @throws IllegalArgumentException if the share is not above zero
         */
        public PercentOfTarget {
            Objects.requireNonNull(percent, "percent");
            positive(percent);
        }

        @Override
        public Rational reach(Rational target) {
            return target.abs().times(percent).dividedBy(Rational.HUNDRED);
        }
    }

    /**
     * A tolerance in units of the value.
     *
     * @param amount the distance in plain decimal form, such as {@code "2"}
     * @return the tolerance
     * @throws IllegalArgumentException if the amount is not a number above zero
     */
    static Tolerance points(String amount) {
        return new Points(Rational.parse(amount));
    }

    /**
     * A tolerance relative to the target.
     *
     * @param percent the share of the target in percent, such as {@code "5"}
     * @return the tolerance
     * @throws IllegalArgumentException if the share is not a number above zero
     */
    static Tolerance percentOfTarget(String percent) {
        return new PercentOfTarget(Rational.parse(percent));
    }

    private static void positive(Rational size) {
        if (size.signum() <= 0) {
            throw new IllegalArgumentException("a tolerance is above zero, not " + size + "; leave it out for none");
        }
    }
}
