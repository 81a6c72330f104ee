package io.github.kpi4j.promise;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached by the end of a framework or a plan: a promise of its own beside the current target, never the sum of
 * the targets on the way.
 *
 * @param by the day by which it is to be reached
 * @param promise what is promised
 * @param approved the day on which it was approved, or null when nobody noted it; before that day an evaluation does not know
 *     it
 * @param source where it comes from, or an empty text
 * @param reason why it is what it is, or an empty text
 */
public record EndTarget(
        LocalDate by, Promise promise, @Nullable LocalDate approved, String source, String reason) {

    /**
     * Checks that something is promised.
     *
     * @param by the day by which it is to be reached
     * @param promise what is promised
     * @param approved the day on which it was approved
     * @param source where it comes from
     * @param reason why it is what it is
     * @throws IllegalArgumentException if the promise is the deliberate absence of one
     */
    public EndTarget {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reason, "reason");
        if (promise.isNone()) {
            throw new IllegalArgumentException("an end target promises something; leave it out for none");
        }
    }

    /**
     * The end target as a version of the target.
     *
     * @return a version that has always held and ends on the day
     */
    public TargetVersion asVersion() {
        return new TargetVersion(TargetVersion.ALWAYS, by, promise, approved, source, reason);
    }
}
