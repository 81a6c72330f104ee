package io.github.kpi4j.vfm;

import io.github.kpi4j.period.Period;
import java.util.Objects;

/** From when on a cost and what it buys are compared. */
public sealed interface Since {

    /** From the baseline of the cost that is in force. */
    record Baseline() implements Since {}

    /** From the same period of the cost one year earlier. */
    record LastYear() implements Since {}

    /**
     * From one period of the cost.
     *
     * @param period the period, of the kind that the figures of the cost cover
     */
    record Of(Period period) implements Since {

        /**
         * Checks that all is there.
         *
         * @param period the period
         */
        public Of {
            Objects.requireNonNull(period, "period");
        }
    }
}
