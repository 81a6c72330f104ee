package io.github.kpi4j.promise;

import io.github.kpi4j.number.Rational;
import java.util.List;
import java.util.Objects;

/** How a target for the year is spread over its parts. */
public sealed interface Shape {

    /**
     * The share of the year after some months.
     *
     * @param months the months since the year began; 0 to 12
     * @return 0 at the beginning, 1 at the end
     */
    Rational soFar(int months);

    /**
     * Into how many parts the year is divided.
     *
     * @return the parts; 0 if any number will do
     */
    int parts();

    /** Evenly, month by month. */
    record Linear() implements Shape {
        @Override
        public Rational soFar(int months) {
            return Rational.of(months, 12);
        }

        @Override
        public int parts() {
            return 0;
        }
    }

    /**
     * By weights, such as those of the seasons. Only their proportions matter.
     *
     * @param values a weight for each part of the year, in order
     */
    record Weights(List<Rational> values) implements Shape {

        /**
         * Checks the weights.
         *
         * @param values a weight for each part of the year
         * @throws IllegalArgumentException if a weight is below zero or all are zero, or they do not divide the year into
         *     2, 3, 4, 6 or 12 parts
         */
        public Weights {
            Objects.requireNonNull(values, "values");
            values = sound(values);
            if (Rational.sum(values).isZero()) {
                throw new IllegalArgumentException("all weights are 0; one above zero is wanted");
            }
        }

        @Override
        public Rational soFar(int months) {
            return Rational.sum(values.subList(0, part(values, months))).dividedBy(Rational.sum(values));
        }

        @Override
        public int parts() {
            return values.size();
        }
    }

    /**
     * Part by part: the share of each for a flow, the level at the end of each for a stock.
     *
     * @param values a value for each part of the year, in order
     */
    record Periods(List<Rational> values) implements Shape {

        /**
         * Checks the values.
         *
         * @param values a value for each part of the year
         * @throws IllegalArgumentException if a value is below zero, or they do not divide the year into 2, 3, 4, 6 or 12
         *     parts
         */
        public Periods {
            Objects.requireNonNull(values, "values");
            values = sound(values);
        }

        @Override
        public Rational soFar(int months) {
            return Rational.sum(values.subList(0, part(values, months))).dividedBy(Rational.sum(values));
        }

        @Override
        public int parts() {
            return values.size();
        }

        Rational at(int months) {
            return values.get(part(values, months) - 1);
        }

        Rational last() {
            return values.get(values.size() - 1);
        }
    }

    private static List<Rational> sound(List<Rational> values) {
        if (values.size() < 2 || 12 % values.size() != 0) {
            throw new IllegalArgumentException(
                    "the year is spread over " + values.size() + " parts; 2, 3, 4, 6 or 12 are wanted");
        }
        for (Rational value : values) {
            if (value.signum() < 0) {
                throw new IllegalArgumentException(value + " is below zero; each part of the year is zero or more");
            }
        }
        return List.copyOf(values);
    }

    /** How many parts have begun after some months. */
    private static int part(List<Rational> values, int months) {
        int length = 12 / values.size();
        return (months + length - 1) / length;
    }
}
