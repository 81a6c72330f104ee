package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Interval;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures to come may lie from those projected. It takes the figures to go on scattering as they did, and the rule to
 * be the right one: what nobody foresaw is not in it. The numbers are doubles; nothing is judged met or missed by them.
 */
public sealed interface Uncertainty {

    /** Why nothing can be said about how far off a projection may be. */
    enum Why {
        /** There are fewer figures than a spread needs. */
        TOO_FEW,
        /** The rule passed through every figure so far, from which no certainty about those to come follows. */
        NO_SCATTER,
        /** Each period overlaps the one before, so that the figures are not independent of one another. */
        OVERLAPPING,
        /** The rule does not say. */
        NOT_STATED,
        /** The numbers are too large, or too small, to reckon with. */
        TOO_LARGE
    }

    /**
     * The spread is known.
     *
     * @param standardErrors the standard error of the forecast for each value, in the indicator's unit: finite and above 0
     * @param degreesOfFreedom those of Student's t, at least 1; null for the normal distribution
     */
    record Spread(List<Double> standardErrors, @Nullable Integer degreesOfFreedom) implements Uncertainty {

        /**
         * Checks the numbers.
         *
         * @param standardErrors the standard error of the forecast for each value
         * @param degreesOfFreedom those of Student's t; null for the normal distribution
         * @throws IllegalArgumentException if there is no standard error, one is not finite and above 0, or the degrees of freedom
         *     are below 1
         */
        public Spread {
            Objects.requireNonNull(standardErrors, "standardErrors");
            standardErrors = List.copyOf(standardErrors);
            if (standardErrors.isEmpty()
                    || !standardErrors.stream().allMatch(each -> Double.isFinite(each) && each > 0)) {
                throw new IllegalArgumentException(
                        "standardErrors are " + standardErrors + "; one for each value is wanted, finite and above 0");
            }
            if (degreesOfFreedom != null && degreesOfFreedom < 1) {
                throw new IllegalArgumentException(
                        "degreesOfFreedom is " + degreesOfFreedom + "; at least 1 is wanted");
            }
        }

        private Optional<Interval> around(Rational value, int step, Confidence confidence) {
            double reach = degreesOfFreedom == null ? confidence.z() : confidence.t(degreesOfFreedom);
            return Interval.around(value.doubleValue(), reach * standardErrors.get(step - 1))
                    .found();
        }

        /** The chance of a figure below the one projected and so much more; the difference is exact before it is a double. */
        private double chanceBelow(Rational more, int step) {
            double distance = more.doubleValue() / standardErrors.get(step - 1);
            if (Double.isInfinite(distance)) {
                return distance > 0 ? 1 : 0;
            }
            return degreesOfFreedom == null
                    ? Distributions.normalCdf(distance)
                    : Distributions.tCdf(distance, degreesOfFreedom);
        }
    }

    /**
     * The spread is not known.
     *
     * @param why why not
     */
    record Unknown(Why why) implements Uncertainty {

        /**
         * Checks that there is a reason.
         *
         * @param why why not
         */
        public Unknown {
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * The spread of standard errors that were reckoned, or why they are none.
     *
     * @param standardErrors the standard error of the forecast for each value, as the arithmetic left it
     * @param degreesOfFreedom those of Student's t; null for the normal distribution
     * @return the spread; no scatter where one is 0, too large where one is not a finite number
     * @throws IllegalArgumentException if there is no standard error, one is below 0, or the degrees of freedom are below 1
     */
    static Uncertainty of(List<Double> standardErrors, @Nullable Integer degreesOfFreedom) {
        if (!standardErrors.stream().allMatch(Double::isFinite)) {
            return new Unknown(Why.TOO_LARGE);
        }
        return standardErrors.stream().mapToDouble(Double::doubleValue).anyMatch(each -> each == 0)
                ? new Unknown(Why.NO_SCATTER)
                : new Spread(standardErrors, degreesOfFreedom);
    }

    /**
     * Where the figure to come may lie.
     *
     * @param value the value projected
     * @param step how many periods ahead, from 1
     * @param confidence how sure
     * @return the prediction interval, even to both sides of the value and never cut off; empty where the spread is not known or
     *     the numbers are too large
     */
    default Optional<Interval> interval(Rational value, int step, Confidence confidence) {
        return this instanceof Spread spread ? spread.around(value, step, confidence) : Optional.empty();
    }

    /**
     * How likely the figure to come is below a threshold.
     *
     * @param value the value projected
     * @param step how many periods ahead, from 1
     * @param threshold the threshold
     * @return from 0 to 1; empty where the spread is not known
     */
    default Optional<Double> chanceBelow(Rational value, int step, Rational threshold) {
        return this instanceof Spread spread
                ? Optional.of(spread.chanceBelow(threshold.minus(value), step))
                : Optional.empty();
    }

    /**
     * How likely the figure to come is above a threshold.
     *
     * @param value the value projected
     * @param step how many periods ahead, from 1
     * @param threshold the threshold
     * @return from 0 to 1; empty where the spread is not known
     */
    default Optional<Double> chanceAbove(Rational value, int step, Rational threshold) {
        return this instanceof Spread spread
                ? Optional.of(spread.chanceBelow(value.minus(threshold), step))
                : Optional.empty();
    }
}
