package io.github.kpi4j.promise;

import io.github.kpi4j.target.PromisedInWords;
import io.github.kpi4j.target.Target;
import java.util.Objects;
import java.util.Optional;

/**
 * The version of a target that is in force, and what it comes to in the period in question.
 *
 * @param version the version
 * @param promise what it promises in the area in question
 * @param resolution the target, or why there is none
 */
public record TargetInForce(TargetVersion version, Promise promise, Resolution resolution) {

    /**
     * Checks that all is there.
     *
     * @param version the version
     * @param promise what it promises in the area in question
     * @param resolution the target
     */
    public TargetInForce {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(resolution, "resolution");
    }

    /**
     * The target to judge against.
     *
     * @return the target; empty if it could not be worked out, if there is none on purpose, or if it is in words
     */
    public Optional<Target> target() {
        return resolution instanceof Resolution.Resolved resolved
                        && resolved.target().isLimit()
                ? Optional.of(resolved.target())
                : Optional.empty();
    }

    /**
     * Whether what is promised is words, so that only people can judge it.
     *
     * @return true for a promise in words
     */
    public boolean isInWords() {
        return resolution instanceof Resolution.Resolved resolved && resolved.target() instanceof PromisedInWords;
    }
}
