package io.github.kpi4j.intervention;

import io.github.kpi4j.intervention.Expectation.Outcome;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an indicator stood before and after a change was made. It says what was different, and never why. */
public sealed interface InterventionFinding {

    /**
     * The effect that was looked for.
     *
     * @return where, how, and what was expected
     */
    Effect effect();

    /**
     * The verdict, computed from everything else.
     *
     * @return what can be said
     */
    Verdict verdict();

    /** What can be said. */
    enum Verdict {
        /** Clearly different, and better. */
        BETTER,
        /** Clearly different, and worse. */
        WORSE,
        /** Clearly different, and neither better nor worse. */
        DIFFERENT,
        /** Chance alone could make such a difference. */
        NO_CLEAR_DIFFERENCE,
        /** The first figure after is still to come. */
        TOO_EARLY,
        /** It cannot be told. */
        NOT_TOLD;

        /**
         * The verdict as one stable word for files.
         *
         * @return the name in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * There are figures before and after that compare.
     *
     * @param effect the effect that was looked for
     * @param method how they are compared
     * @param before the figures before
     * @param after the figures after
     * @param polarity which way is better
     * @param test whether chance alone would make such a difference
     * @param lines the two lines of {@link Method#SEGMENTED}; null for other methods, and where there is no test
     * @param peers the comparator of {@link Method#DIFFERENCE_IN_DIFFERENCES}; null for other methods
     */
    record Compared(
            Effect effect,
            Method method,
            Side before,
            Side after,
            Polarity polarity,
            ChanceTest test,
            @Nullable Lines lines,
            @Nullable Peers peers)
            implements InterventionFinding {

        /**
         * Checks that everything is of the method.
         *
         * @param effect the effect that was looked for
         * @param method how they are compared
         * @param before the figures before
         * @param after the figures after
         * @param polarity which way is better
         * @param test whether chance alone would make such a difference
         * @param lines the two lines
         * @param peers the comparator
         * @throws IllegalArgumentException if the figures before do not end before those after begin, or there are lines or peers of
         *     another method
         */
        public Compared {
            Objects.requireNonNull(effect, "effect");
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(polarity, "polarity");
            Objects.requireNonNull(test, "test");
            if (!before.last().period().end().isBefore(after.first().period().start())) {
                throw new IllegalArgumentException("before ends with "
                        + before.last().period().label() + ", and after begins with "
                        + after.first().period().label());
            }
            if ((lines != null) != (method == Method.SEGMENTED && test instanceof ChanceTest.Tested)) {
                throw new IllegalArgumentException("lines belong to a test by segments, and to nothing else");
            }
            if ((peers != null) != (method == Method.DIFFERENCE_IN_DIFFERENCES)) {
                throw new IllegalArgumentException("peers belong to differences in differences, and to nothing else");
            }
        }

        /**
         * The plain difference.
         *
         * @return from the value before to the value after, exact
         */
        public Change change() {
            return Change.between(before.value(), after.value(), polarity);
        }

        /**
         * The difference in the differences.
         *
         * @return the plain difference less that of the comparator, exact; empty for other methods
         */
        public Optional<Rational> beyondPeers() {
            return Optional.ofNullable(peers).map(each -> change().amount().minus(each.difference()));
        }

        /**
         * Whether the test tells the difference from chance.
         *
         * @return true if the interval does not hold "unchanged"; false also where there is no test
         */
        public boolean isClear() {
            return test instanceof ChanceTest.Tested tested && tested.isClearOf(method == Method.RATES ? 1 : 0);
        }

        /**
         * What became of the expectation.
         *
         * @return the outcome by the plain difference; empty where nobody said what to expect, or there is none to work out
         */
        public Optional<Outcome> outcome() {
            return Optional.ofNullable(effect.change())
                    .flatMap(change -> change.outcome(before.value(), after.value(), polarity));
        }

        @Override
        public Verdict verdict() {
            if (test instanceof ChanceTest.NotTested) {
                return Verdict.NOT_TOLD;
            }
            if (!isClear()) {
                return Verdict.NO_CLEAR_DIFFERENCE;
            }
            int better = polarity.compare(reached(), otherwise());
            return better > 0 ? Verdict.BETTER : better < 0 ? Verdict.WORSE : Verdict.DIFFERENT;
        }

        /** A number to 17 digits, which tell any two doubles apart. */
        private static Rational exact(double number) {
            return Rational.of(new BigDecimal(number, new MathContext(17)));
        }

        /** The value that is held against {@link #otherwise}. */
        private Rational reached() {
            return lines == null ? after.value() : exact(lines.fitted());
        }

        /** What the value would be by the method's own yardstick, had it gone on as before. */
        private Rational otherwise() {
            if (lines != null) {
                return exact(lines.counterfactual());
            }
            return peers == null ? before.value() : before.value().plus(peers.difference());
        }
    }

    /**
     * The first figure after is still to come.
     *
     * @param effect the effect that was looked for
     * @param first the first period in which an effect is awaited
     * @param due the day by which its figure is due
     */
    record TooEarly(Effect effect, Period first, LocalDate due) implements InterventionFinding {

        /**
         * Checks that all is there.
         *
         * @param effect the effect that was looked for
         * @param first the first period in which an effect is awaited
         * @param due the day by which its figure is due
         */
        public TooEarly {
            Objects.requireNonNull(effect, "effect");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(due, "due");
        }

        @Override
        public Verdict verdict() {
            return Verdict.TOO_EARLY;
        }
    }

    /**
     * There are no figures before and after that compare.
     *
     * @param effect the effect that was looked for
     * @param obstacle why not
     * @param comparator the id of the comparator that stands in the way, or null
     */
    record NotCompared(
            Effect effect, Obstacle obstacle, @Nullable String comparator) implements InterventionFinding {

        /**
         * Checks that all is there.
         *
         * @param effect the effect that was looked for
         * @param obstacle why not
         * @param comparator the id of the comparator that stands in the way
         */
        public NotCompared {
            Objects.requireNonNull(effect, "effect");
            Objects.requireNonNull(obstacle, "obstacle");
        }

        /**
         * No comparator stands in the way.
         *
         * @param effect the effect that was looked for
         * @param obstacle why not
         */
        public NotCompared(Effect effect, Obstacle obstacle) {
            this(effect, obstacle, null);
        }

        @Override
        public Verdict verdict() {
            return Verdict.NOT_TOLD;
        }
    }
}
