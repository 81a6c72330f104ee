package io.github.kpi4j.outlook;

import io.github.kpi4j.period.Period;
import java.util.Objects;

/**
 * A period to come, for which something is forecast.
 *
 * @param kind what makes it of interest
 * @param period the period
 * @param ahead how many periods of the indicator's cadence after the figure that the forecast goes on from, at least 1
 */
public record Horizon(Kind kind, Period period, int ahead) {

    /** What makes a period of interest. */
    public enum Kind {
        /** It is the last of the indicator's year; of the next year, where the figure shown is a year's last. */
        YEAR_END,
        /** It is the last that ends by the day of the end target; without one, by the last day of the framework. */
        END
    }

    /**
     * Checks that it lies ahead.
     *
     * @param kind what makes it of interest
     * @param period the period
     * @param ahead how many periods ahead
     * @throws IllegalArgumentException if it does not lie ahead
     */
    public Horizon {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
        if (ahead < 1) {
            throw new IllegalArgumentException("ahead is " + ahead + "; a horizon lies at least 1 period ahead");
        }
    }
}
