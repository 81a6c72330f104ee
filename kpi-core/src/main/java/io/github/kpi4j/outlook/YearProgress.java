package io.github.kpi4j.outlook;

import io.github.kpi4j.number.Rational;
import java.util.Objects;

/** What is known of a year that is not over, and what the whole year would come to. */
public sealed interface YearProgress {

    /**
     * How many periods of the year are known.
     *
     * @return at least 1
     */
    int periods();

    /**
     * Where the year stands.
     *
     * @return the total so far, or the ratio so far
     */
    Rational value();

    /**
     * What a period came to so far.
     *
     * @return the mean of a total's periods; for a ratio the ratio so far
     */
    Rational each();

    /**
     * What each period left has to come to, so that the whole year comes to a value.
     *
     * @param year what the year is to come to
     * @param left how many periods are left, at least 1
     * @return the value of each, exact; never cut off
     */
    Rational needed(Rational year, int left);

    /**
     * What the whole year comes to, if each period left comes to a value.
     *
     * @param each the value of each period left
     * @param left how many periods are left
     * @return the year's value, exact
     */
    Rational whole(Rational each, int left);

    /**
     * Values that add up: visits made, money spent. {@code needed = (year - sum) ÷ left}.
     *
     * @param sum the total so far
     * @param periods of how many periods
     */
    record Total(Rational sum, int periods) implements YearProgress {

        /**
         * Checks that a period is known.
         *
         * @param sum the total so far
         * @param periods of how many periods
         * @throws IllegalArgumentException if there is no period
         */
        public Total {
            Objects.requireNonNull(sum, "sum");
            refuseNone(periods);
        }

        @Override
        public Rational value() {
            return sum;
        }

        @Override
        public Rational each() {
            return sum.dividedBy(Rational.of(periods));
        }

        @Override
        public Rational needed(Rational year, int left) {
            return year.minus(sum).dividedBy(Rational.of(left));
        }

        @Override
        public Rational whole(Rational each, int left) {
            return sum.plus(each.times(Rational.of(left)));
        }
    }

    /**
     * Numerators and denominators that add up each for itself: cases done in time out of all cases. As many cases are expected in
     * each period left as came in a period so far, {@code expected = denominator ÷ periods}; then
     * {@code needed = (year × (denominator + left × expected) - factor × numerator) ÷ (left × expected)}.
     *
     * @param factor what the ratio is multiplied by, such as 100 for a percentage; above zero
     * @param numerator the sum of the numerators so far
     * @param denominator the sum of the denominators so far, above zero
     * @param periods of how many periods
     */
    record Ratio(Rational factor, Rational numerator, Rational denominator, int periods) implements YearProgress {

        /**
         * Checks that there were cases.
         *
         * @param factor what the ratio is multiplied by
         * @param numerator the sum of the numerators so far
         * @param denominator the sum of the denominators so far
         * @param periods of how many periods
         * @throws IllegalArgumentException if there is no period, or factor or denominator is not above zero
         */
        public Ratio {
            Objects.requireNonNull(factor, "factor");
            Objects.requireNonNull(numerator, "numerator");
            Objects.requireNonNull(denominator, "denominator");
            refuseNone(periods);
            if (factor.signum() <= 0 || denominator.signum() <= 0) {
                throw new IllegalArgumentException(
                        "factor is " + factor + " and denominator " + denominator + "; both must be above zero");
            }
        }

        @Override
        public Rational value() {
            return factor.times(numerator).dividedBy(denominator);
        }

        @Override
        public Rational each() {
            return value();
        }

        /**
         * How many cases are expected in each period left.
         *
         * @return the mean of the denominators so far
         */
        public Rational expected() {
            return denominator.dividedBy(Rational.of(periods));
        }

        /**
         * How many cases are expected in the whole year.
         *
         * @param left how many periods are left
         * @return the denominator so far, and what is expected in the periods left
         */
        public Rational cases(int left) {
            return denominator.plus(expected().times(Rational.of(left)));
        }

        @Override
        public Rational needed(Rational year, int left) {
            Rational toCome = expected().times(Rational.of(left));
            return year.times(cases(left)).minus(factor.times(numerator)).dividedBy(toCome);
        }

        @Override
        public Rational whole(Rational each, int left) {
            Rational toCome = expected().times(Rational.of(left));
            return factor.times(numerator).plus(each.times(toCome)).dividedBy(cases(left));
        }
    }

    private static void refuseNone(int periods) {
        if (periods < 1) {
            throw new IllegalArgumentException("periods is " + periods + "; a year so far has at least 1");
        }
    }
}
