package io.github.kpi4j.baseline;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of comparing a value with its baseline. */
public sealed interface BaselineFinding {

    /**
     * The value was compared.
     *
     * @param from the baseline's value
     * @param fromPeriod the baseline's period, or null for a mean of several and for a stated value that nobody dated
     * @param change from the baseline to the value; for grades in positions on the scale
     * @param goal the value aimed at, or null where there is none
     */
    record Compared(
            Value from,
            @Nullable Period fromPeriod,
            Change change,
            @Nullable Rational goal) implements BaselineFinding {

        /**
         * Checks that all is there.
         *
         * @param from the baseline's value
         * @param fromPeriod the baseline's period
         * @param change from the baseline to the value
         * @param goal the value aimed at
         */
        public Compared {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(change, "change");
        }

        /**
         * The share of the way from the baseline to the goal: {@code (v - b) ÷ (t - b)}. It is 0 at the baseline and 1 at the
         * goal, negative when things moved the wrong way, above 1 beyond the goal; never cut off.
         *
         * @return the share; empty without a goal, when the baseline was at the goal already or beyond it, so that there was
         *     no way to go, and for grades, which have an order but no distances
         */
        public Optional<Rational> distanceTravelled() {
            if (goal == null
                    || from instanceof Value.Graded
                    || change.polarity().compare(goal, change.from()) <= 0) {
                return Optional.empty();
            }
            return Optional.of(change.amount().dividedBy(goal.minus(change.from())));
        }
    }

    /**
     * The value was not compared.
     *
     * @param reason why not
     * @param missing why the figure of the baseline's period has no value, where that is why there is no baseline and the
     *     figure says so; otherwise null
     */
    record NotCompared(Reason reason, @Nullable Reason missing) implements BaselineFinding {

        /**
         * Checks the reason.
         *
         * @param reason why not
         * @param missing why the figure of the baseline's period has no value
         * @throws IllegalArgumentException if a figure is missing and the reason is not that there is no baseline
         */
        public NotCompared {
            Objects.requireNonNull(reason, "reason");
            if (missing != null && reason != Reason.NO_BASELINE) {
                throw new IllegalArgumentException(
                        "missing is " + missing + ", but the reason is " + reason + " and not " + Reason.NO_BASELINE);
            }
        }

        /**
         * For any reason but a figure of the baseline's period that says why it has no value.
         *
         * @param reason why not
         */
        public NotCompared(Reason reason) {
            this(reason, null);
        }
    }
}
