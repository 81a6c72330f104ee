package io.github.kpi4j.series;

import io.github.kpi4j.number.Rational;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A measured value: what a measure makes of an observation. */
public sealed interface Value {

    /**
     * The value as a point on a line, for comparing.
     *
     * @return the amount, or a grade's position from the worst (0); empty for words and for absent values
     */
    Optional<Rational> rank();

    /**
     * A number.
     *
     * @param value the exact value, in the measure's unit
     * @param numerator what was counted, or null where only the value is known
     * @param denominator out of what, or null where only the value is known
     */
    record Amount(
            Rational value,
            @Nullable Rational numerator,
            @Nullable Rational denominator) implements Value {

        /**
         * Checks that all is there.
         *
         * @param value the exact value
         * @param numerator what was counted
         * @param denominator out of what
         */
        public Amount {
            Objects.requireNonNull(value, "value");
        }

        /**
         * A number without a numerator and denominator.
         *
         * @param value the exact value
         * @return the amount
         */
        public static Amount of(Rational value) {
            return new Amount(value, null, null);
        }

        @Override
        public Optional<Rational> rank() {
            return Optional.of(value);
        }
    }

    /**
     * A grade of a scale.
     *
     * @param grade the grade
     */
    record Graded(Scale.Grade grade) implements Value {

        /**
         * Checks that all is there.
         *
         * @param grade the grade
         */
        public Graded {
            Objects.requireNonNull(grade, "grade");
        }

        @Override
        public Optional<Rational> rank() {
            return Optional.of(Rational.of(grade.position()));
        }
    }

    /**
     * A judgement in words; never compared.
     *
     * @param text the words
     */
    record Words(String text) implements Value {

        /**
         * Checks that all is there.
         *
         * @param text the words
         */
        public Words {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Optional<Rational> rank() {
            return Optional.empty();
        }
    }

    /**
     * No value, and why.
     *
     * @param reason why
     */
    record Absent(Reason reason) implements Value {

        /**
         * Checks that all is there.
         *
         * @param reason why
         */
        public Absent {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<Rational> rank() {
            return Optional.empty();
        }
    }
}
