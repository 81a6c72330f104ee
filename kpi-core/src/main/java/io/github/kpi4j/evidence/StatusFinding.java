package io.github.kpi4j.evidence;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.target.RatingScheme;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The level that people set for an indicator, as one report shows it.
 *
 * @param status the status: that of the period wanted, or the last one before it
 * @param replaced the earlier ones of the same period, in order of day; may be empty
 * @param wanted the indicator's own period for which this report wants a status; null where it wants none, because that
 *     period ended before the period reported on
 * @param scheme the rating scheme that has the word for the level
 */
public record StatusFinding(
        JudgedStatus status,
        List<JudgedStatus> replaced,
        @Nullable Period wanted,
        RatingScheme scheme) {

    /**
     * Copies the list.
     *
     * @param status the status
     * @param replaced the earlier ones of the same period
     * @param wanted the period for which this report wants a status
     * @param scheme the rating scheme that has the word for the level
     * @throws IllegalArgumentException if one of the earlier is of another indicator, area or period, or no
     *     earlier, or the scheme has no such level
     */
    public StatusFinding {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(replaced, "replaced");
        Objects.requireNonNull(scheme, "scheme");
        replaced = List.copyOf(replaced);
        if (!scheme.levels().contains(status.level())) {
            throw new IllegalArgumentException("scheme: " + scheme.name() + " has no level " + status.level());
        }
        for (JudgedStatus earlier : replaced) {
            if (!earlier.indicator().equals(status.indicator())
                    || !earlier.area().equals(status.area())
                    || !earlier.period().equals(status.period())
                    || !earlier.on().isBefore(status.on())) {
                throw new IllegalArgumentException(
                        "replaced holds " + earlier + ", which " + status + " does not take the place of");
            }
        }
    }

    /**
     * Whether the status is of this report. One that is not stands since it was set, and is never counted as of this report.
     *
     * @return true if it is of the period wanted
     */
    public boolean isOfThisReport() {
        return status.period().equals(wanted);
    }
}
