package io.github.kpi4j.promise;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A temporary target that was agreed in the place of the ordinary one. It has an end from the start and lapses by itself.
 *
 * @param from the first day on which it holds
 * @param until the last day on which it holds
 * @param promise what is promised for the time being
 * @param reason why, for the reader
 * @param approvedBy who agreed to it, or an empty text
 * @param approved the day on which it was agreed, or null when nobody noted it; before that day an evaluation does not know
 *     it
 */
public record AgreedException(
        LocalDate from,
        LocalDate until,
        Promise promise,
        String reason,
        String approvedBy,
        @Nullable LocalDate approved) {

    private static final String SOURCE = "agreed exception";

    /**
     * Checks the days and the reason.
     *
     * @param from the first day on which it holds
     * @param until the last day on which it holds
     * @param promise what is promised for the time being
     * @param reason why
     * @param approvedBy who agreed to it
     * @param approved the day on which it was agreed
     * @throws IllegalArgumentException if it ends before it begins, has no reason, or promises nothing
     */
    public AgreedException {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(approvedBy, "approvedBy");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("an exception cannot hold from " + from + " until " + until);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("say why the exception was agreed");
        }
        if (promise.isNone()) {
            throw new IllegalArgumentException("an exception is a temporary target; it cannot be none");
        }
    }

    /**
     * The exception as a version of the target.
     *
     * @return a version that holds for as long as the exception
     */
    public TargetVersion asVersion() {
        return new TargetVersion(from, until, promise, approved, SOURCE, reason);
    }

    boolean overlaps(AgreedException other) {
        return !other.until.isBefore(from) && !other.from.isAfter(until);
    }

    boolean holdsOn(LocalDate day, LocalDate asOf) {
        return asVersion().isKnownOn(asOf) && !from.isAfter(day) && !until.isBefore(day);
    }

    /** Whether it came to its end within the year up to a day. */
    boolean hasLapsedBefore(LocalDate day, LocalDate asOf) {
        return asVersion().isKnownOn(asOf) && until.isBefore(day) && !until.isBefore(day.minusYears(1));
    }
}
