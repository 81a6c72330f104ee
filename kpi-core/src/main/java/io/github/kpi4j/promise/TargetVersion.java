package io.github.kpi4j.promise;

import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target with the time in which it holds, and who agreed to it and why.
 *
 * @param from the first day on which it holds
 * @param until the last day on which it holds, or null while nothing ends it
 * @param promise what is promised
 * @param approved the day on which it was approved, or null when nobody noted it; before that day an evaluation does not
 *     know it
 * @param source where it comes from, such as "statutory" or "local", or an empty text
 * @param reason why it is what it is, or an empty text
 */
public record TargetVersion(
        LocalDate from,
        @Nullable LocalDate until,
        Promise promise,
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
     * @param promise what is promised
     * @param approved the day on which it was approved
     * @param source where it comes from
     * @param reason why it is what it is
     * @throws IllegalArgumentException if the version ends before it begins
     */
    public TargetVersion {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reason, "reason");
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a target cannot hold from " + from + " until " + until);
        }
    }

    /**
     * A limit that is stated outright.
     *
     * @param from the first day on which it holds
     * @param until the last day on which it holds, or null
     * @param target the target
     * @param approved the day on which it was approved, or null
     * @param source where it comes from, or an empty text
     * @param reason why it is what it is, or an empty text
     * @throws IllegalArgumentException if the version ends before it begins
     */
    public TargetVersion(
            LocalDate from,
            @Nullable LocalDate until,
            Target target,
            @Nullable LocalDate approved,
            String source,
            String reason) {
        this(from, until, new Promise.Stated(target), approved, source, reason);
    }

    /**
     * A target that has always held.
     *
     * @param target the target
     * @return the version
     */
    public static TargetVersion always(Target target) {
        return always(new Promise.Stated(target));
    }

    /**
     * A promise that has always held.
     *
     * @param promise the promise
     * @return the version
     */
    public static TargetVersion always(Promise promise) {
        return new TargetVersion(ALWAYS, null, promise, null, "", "");
    }

    /**
     * The target, where it is stated outright.
     *
     * @return the target; empty if it is worked out for each period
     */
    public Optional<Target> stated() {
        return promise instanceof Promise.Stated stated ? Optional.of(stated.target()) : Optional.empty();
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
