package io.github.kpi4j.series;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
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
     * The counts per grade that the value is made of, and that of the cases without a grade.
     *
     * @return the distribution; empty where the value is not made of one, or only the value is known
     */
    default Optional<Distribution> distribution() {
        return Optional.empty();
    }

    /**
     * A number.
     *
     * @param value the exact value, in the measure's unit
     * @param numerator what was counted, or null where only the value is known, and for a gap between groups
     * @param denominator out of what, or null where only the value is known; for a gap between groups the size of the smaller
     * @param counts the counts per grade that it is a share of, or null
     */
    record Amount(
            Rational value,
            @Nullable Rational numerator,
            @Nullable Rational denominator,
            @Nullable Distribution counts) implements Value {

        /**
         * Checks that all is there.
         *
         * @param value the exact value
         * @param numerator what was counted
         * @param denominator out of what
         * @param counts the counts per grade
         */
        public Amount {
            Objects.requireNonNull(value, "value");
        }

        /**
         * A number that is not made of counts per grade.
         *
         * @param value the exact value
         * @param numerator what was counted, or null where only the value is known
         * @param denominator out of what, or null where only the value is known
         */
        public Amount(Rational value, @Nullable Rational numerator, @Nullable Rational denominator) {
            this(value, numerator, denominator, null);
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

        @Override
        public Optional<Distribution> distribution() {
            return Optional.ofNullable(counts);
        }
    }

    /**
     * A grade of a scale.
     *
     * @param grade the grade
     * @param counts the counts per grade of which it is the median, or null
     * @param number the number that lies in the grade's band, or null
     */
    record Graded(
            Scale.Grade grade,
            @Nullable Distribution counts,
            @Nullable Score number) implements Value {

        /**
         * The number behind a grade.
         *
         * @param value the number, exact
         * @param unit its unit
         */
        public record Score(Rational value, Unit unit) {

            /**
             * Checks that all is there.
             *
             * @param value the number
             * @param unit its unit
             */
            public Score {
                Objects.requireNonNull(value, "value");
                Objects.requireNonNull(unit, "unit");
            }
        }

        /**
         * Checks that all is there.
         *
         * @param grade the grade
         * @param counts the counts per grade of which it is the median
         * @param number the number that lies in the grade's band
         */
        public Graded {
            Objects.requireNonNull(grade, "grade");
        }

        /**
         * A grade as it was given.
         *
         * @param grade the grade
         */
        public Graded(Scale.Grade grade) {
            this(grade, null, null);
        }

        @Override
        public Optional<Distribution> distribution() {
            return Optional.ofNullable(counts);
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
     * No value, and why. What is known all the same is kept: both sides of a division by zero, or the money for which there
     * is no price index.
     *
     * @param reason why
     * @param numerator what was to be divided, or null where that is not known or not asked for
     * @param denominator what it was to be divided by, or null where that is not known or not asked for
     * @param counts the cases, where there are some and none of them has a grade; otherwise null
     */
    record Absent(
            Reason reason,
            @Nullable Rational numerator,
            @Nullable Rational denominator,
            @Nullable Distribution counts) implements Value {

        /**
         * Checks that all is there.
         *
         * @param reason why
         * @param numerator what was to be divided
         * @param denominator what it was to be divided by
         * @param counts the cases, where there are some and none of them has a grade
         */
        public Absent {
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * No value, but something to divide or to divide by.
         *
         * @param reason why
         * @param numerator what was to be divided, or null where that is not known or not asked for
         * @param denominator what it was to be divided by, or null where that is not known or not asked for
         */
        public Absent(Reason reason, @Nullable Rational numerator, @Nullable Rational denominator) {
            this(reason, numerator, denominator, null);
        }

        /**
         * Why there is no value where no case has a grade: the denominator is zero.
         *
         * @param counts the counts, all of them zero
         * @return the absence, with the counts if there are cases without a grade
         */
        public static Absent withoutGrades(Distribution counts) {
            return new Absent(Reason.ZERO_DENOMINATOR, null, null, counts.all().signum() == 0 ? null : counts);
        }

        /**
         * No value, and nothing known.
         *
         * @param reason why
         */
        public Absent(Reason reason) {
            this(reason, null, null, null);
        }

        @Override
        public Optional<Distribution> distribution() {
            return Optional.ofNullable(counts);
        }

        @Override
        public Optional<Rational> rank() {
            return Optional.empty();
        }
    }
}
