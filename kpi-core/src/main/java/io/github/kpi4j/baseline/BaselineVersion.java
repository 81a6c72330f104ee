package io.github.kpi4j.baseline;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A baseline with the time from which change is counted from it, and who agreed to that and why. Figures of earlier periods
 * keep the version that was in force before.
 *
 * @param baseline the baseline
 * @param from the first day on which it is in force, or null for the one that change was counted from at first
 * @param approved the day on which it was approved, or null for the first; before that day an evaluation does not know it
 * @param reason why it took the place of the one before, or an empty text for the first
 */
public record BaselineVersion(
        Baseline baseline,
        @Nullable LocalDate from,
        @Nullable LocalDate approved,
        String reason) {

    /**
     * Checks that nobody moved the starting point in passing.
     *
     * @param baseline the baseline
     * @param from the first day on which it is in force
     * @param approved the day on which it was approved
     * @param reason why it took the place of the one before
     * @throws IllegalArgumentException if it has a first day, and no approval or no reason
     */
    public BaselineVersion {
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(reason, "reason");
        if (from != null && (approved == null || reason.isBlank())) {
            throw new IllegalArgumentException("a baseline that takes the place of another from " + from
                    + " needs the day on which it was approved, and a reason");
        }
    }

    /**
     * The baseline that change was counted from at first.
     *
     * @param baseline the baseline
     * @return the version
     */
    public static BaselineVersion first(Baseline baseline) {
        return new BaselineVersion(baseline, null, null, "");
    }

    /** The same version with another baseline. */
    BaselineVersion with(Baseline other) {
        return new BaselineVersion(other, from, approved, reason);
    }

    /**
     * Whether this version counts for figures that end on a day, as known on another.
     *
     * @param day the last day of a figure's period
     * @param asOf the as-of date
     * @return true if it is in force by the one day, and was approved by the other
     */
    public boolean isInForce(LocalDate day, LocalDate asOf) {
        return (from == null || !from.isAfter(day)) && (approved == null || !approved.isAfter(asOf));
    }
}
