package io.github.kpi4j.intervention;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What change was expected. It is held against the plain difference, exactly, and never against a test. */
public sealed interface Expectation {

    /** What became of an expectation. */
    enum Outcome {
        /** All of it, or more. */
        REACHED,
        /** Some of it. */
        PARTLY,
        /** No change. */
        NOT_REACHED,
        /** A change the other way. */
        CONTRARY;

        /**
         * The outcome as one stable word for files.
         *
         * @return the name in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What became of it.
     *
     * @param before the value before
     * @param after the value after
     * @param polarity which way is better
     * @return the outcome; empty where there is none to work out: a percentage of zero
     */
    Optional<Outcome> outcome(Rational before, Rational after, Polarity polarity);

    /**
     * A change in units of the value.
     *
     * @param points how much, negative for less; for a percentage in percentage points; not 0
     */
    record Points(Rational points) implements Expectation {

        /**
         * Checks that a change is expected.
         *
         * @param points how much
         * @throws IllegalArgumentException if it is 0
         */
        public Points {
            requireChange("points", points);
        }

        @Override
        public Optional<Outcome> outcome(Rational before, Rational after, Polarity polarity) {
            return Optional.of(of(after.minus(before), points));
        }
    }

    /**
     * A change as a part of the value before.
     *
     * @param percent how much in percent of the size of the value before, negative for less; not 0
     */
    record Percent(Rational percent) implements Expectation {

        /**
         * Checks that a change is expected.
         *
         * @param percent how much
         * @throws IllegalArgumentException if it is 0
         */
        public Percent {
            requireChange("percent", percent);
        }

        @Override
        public Optional<Outcome> outcome(Rational before, Rational after, Polarity polarity) {
            Rational wanted = before.abs().times(percent).dividedBy(Rational.HUNDRED);
            return wanted.isZero() ? Optional.empty() : Optional.of(of(after.minus(before), wanted));
        }
    }

    /**
     * A value to come to. Where one way is better, a better value reaches it as well.
     *
     * @param value the value
     */
    record To(Rational value) implements Expectation {

        /**
         * Checks that there is one.
         *
         * @param value the value
         */
        public To {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<Outcome> outcome(Rational before, Rational after, Polarity polarity) {
            if (!polarity.judges()) {
                Rational wanted = value.minus(before);
                return Optional.of(
                        wanted.isZero()
                                ? after.equals(before) ? Outcome.REACHED : Outcome.CONTRARY
                                : of(after.minus(before), wanted));
            }
            if (polarity.compare(after, value) >= 0) {
                return Optional.of(Outcome.REACHED);
            }
            int better = polarity.compare(after, before);
            return Optional.of(better > 0 ? Outcome.PARTLY : better == 0 ? Outcome.NOT_REACHED : Outcome.CONTRARY);
        }
    }

    private static void requireChange(String name, Rational change) {
        Objects.requireNonNull(change, name);
        if (change.isZero()) {
            throw new IllegalArgumentException(name + " is 0; write the change that was expected, or leave it out");
        }
    }

    private static Outcome of(Rational change, Rational wanted) {
        if (change.isZero()) {
            return Outcome.NOT_REACHED;
        }
        if (change.signum() != wanted.signum()) {
            return Outcome.CONTRARY;
        }
        return change.abs().compareTo(wanted.abs()) >= 0 ? Outcome.REACHED : Outcome.PARTLY;
    }
}
