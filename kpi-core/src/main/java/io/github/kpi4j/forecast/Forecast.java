package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a forecast rule made of a series. */
public sealed interface Forecast {

    /**
     * How it would go on.
     *
     * @param values the exact values of the periods after the last point, in order; never cut off, so that a percentage may
     *     come out below 0 or above 100
     * @param basis the points that the values rest on, in order of period; at least one
     * @param uncertainty how far the figures to come may lie from the values
     */
    record Projected(List<Rational> values, List<Series.Point> basis, Uncertainty uncertainty) implements Forecast {

        /**
         * Copies the lists.
         *
         * @param values the values
         * @param basis the points that they rest on
         * @param uncertainty how far the figures to come may lie from the values
         * @throws IllegalArgumentException if there is no value or no point, or not a standard error for each value
         */
        public Projected {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(uncertainty, "uncertainty");
            values = List.copyOf(values);
            basis = List.copyOf(basis);
            if (values.isEmpty() || basis.isEmpty()) {
                throw new IllegalArgumentException("values and basis: at least one of each is wanted, there are "
                        + values.size() + " and " + basis.size());
            }
            if (uncertainty instanceof Uncertainty.Spread spread
                    && spread.standardErrors().size() != values.size()) {
                throw new IllegalArgumentException(
                        "uncertainty has " + spread.standardErrors().size() + " standard errors for " + values.size()
                                + " values; each value has its own");
            }
        }

        /**
         * Values of a rule that does not say how far off they may be.
         *
         * @param values the values
         * @param basis the points that they rest on
         */
        public Projected(List<Rational> values, List<Series.Point> basis) {
            this(values, basis, new Uncertainty.Unknown(Uncertainty.Why.NOT_STATED));
        }

        /**
         * Where a figure to come may lie.
         *
         * @param step how many periods ahead, from 1 to the number of values
         * @param confidence how sure
         * @return the prediction interval, even to both sides of the value and never cut off; empty where the spread is not known
         *     or the numbers are too large
         * @throws IndexOutOfBoundsException if there is no such value
         */
        public Optional<Interval> interval(int step, Confidence confidence) {
            return uncertainty.interval(values.get(step - 1), step, confidence);
        }

        /**
         * How likely a figure to come is below a threshold.
         *
         * @param step how many periods ahead, from 1 to the number of values
         * @param threshold the threshold
         * @return from 0 to 1; empty where the spread is not known
         * @throws IndexOutOfBoundsException if there is no such value
         */
        public Optional<Double> chanceBelow(int step, Rational threshold) {
            return uncertainty.chanceBelow(values.get(step - 1), step, threshold);
        }

        /**
         * How likely a figure to come is above a threshold. A figure of exactly the threshold has no chance of its own, so this and
         * {@link #chanceBelow} make 1.
         *
         * @param step how many periods ahead, from 1 to the number of values
         * @param threshold the threshold
         * @return from 0 to 1; empty where the spread is not known
         * @throws IndexOutOfBoundsException if there is no such value
         */
        public Optional<Double> chanceAbove(int step, Rational threshold) {
            return uncertainty.chanceAbove(values.get(step - 1), step, threshold);
        }
    }

    /**
     * It cannot be told.
     *
     * @param reason why not
     * @param points how many points could be used
     */
    record NotProjected(Reason reason, int points) implements Forecast {

        /**
         * Checks that all is there.
         *
         * @param reason why not
         * @param points how many points could be used
         */
        public NotProjected {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
