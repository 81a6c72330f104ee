package io.github.kpi4j.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target with the time in which it holds, and who agreed to it and why.
 *
 * @param from the first day on which it holds
 * @param until the last day on which it holds, or null while nothing ends it
 * @param target the target
 * @param approved the day on which it was approved, or null when nobody noted it; before that day an evaluation does not
 *     know it
 * @param source where it comes from, such as "statutory" or "local", or an empty text
 * @param reason why it is what it is, or an empty text
 */
public record TargetVersion(
        LocalDate from,
        @Nullable LocalDate until,
        Target target,
        @Nullable LocalDate approved,
        String source,
        String reason) {

    /** The first day of a version that has always held. */
    public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    /**
     * Checks the order of the days.
     *
     * @param from the first day on which it holds
     * @param until the last day on which it holds
     * @param target the target
     * @param approved the day on which it was approved
     * @param source where it comes from
     * @param reason why it is what it is
     * @throws IllegalArgumentException if the version ends before it begins
     */
    public TargetVersion {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a target cannot hold from " + from + " until " + until);
        }
    }

    /**
     * A target that has always held.
     *
     * @param target the target
     * @return the version
     */
    public static TargetVersion always(Target target) {
        return new TargetVersion(ALWAYS, null, target, null, "", "");
    }

    /**
     * Whether an evaluation as of a day knows this version.
     *
     * @param asOf the as-of date
     * @return true if it was approved by then, or nobody noted when
     */
    public boolean isKnownOn(LocalDate asOf) {
        return approved == null || !approved.isAfter(asOf);
    }

    /**
     * Whether both versions claim some day. A version that nothing ends gives way to a later one, so only equal first days
     * and explicit ends can overlap.
     *
     * @param other another version of the same target
     * @return true if it is not clear which of the two holds on some day
     */
    public boolean overlaps(TargetVersion other) {
        return from.equals(other.from) || (from.isBefore(other.from) ? reaches(other.from) : other.reaches(from));
    }

    private boolean reaches(LocalDate day) {
        return until != null && !until.isBefore(day);
    }
}
