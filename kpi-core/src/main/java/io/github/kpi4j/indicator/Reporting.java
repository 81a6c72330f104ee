package io.github.kpi4j.indicator;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How often an indicator is reported, what each figure covers, and when it is due.
 *
 * @param cadence how often, and what each figure covers
 * @param dueAfterDays how many days after the end of its period a figure is due; not negative
 */
public record Reporting(Cadence cadence, int dueAfterDays) {

    /**
     * Checks the lag.
     *
     * @param cadence how often
     * @param dueAfterDays how many days after the end of its period a figure is due
     * @throws IllegalArgumentException if the lag is negative or above ten years
     */
    public Reporting {
        Objects.requireNonNull(cadence, "cadence");
        if (dueAfterDays < 0 || dueAfterDays > 3650) {
            throw new IllegalArgumentException(
                    "a figure is due 0 to 3650 days after its period ends, not " + dueAfterDays);
        }
    }

    /**
     * The day on which a period's figure is due.
     *
     * @param period a period of the cadence
     * @return the period's last day plus the lag
     */
    public LocalDate dueOn(Period period) {
        return period.end().plusDays(dueAfterDays);
    }
}
