package io.github.kpi4j.target;

import io.github.kpi4j.series.Polarity;
import java.util.Objects;

/**
 * No target, on purpose, so that nobody has to guess whether one was forgotten.
 *
 * @param reason why there is none
 */
public record NoTarget(String reason) implements Target {

    /**
     * Checks the reason.
     *
     * @param reason why there is none
     * @throws IllegalArgumentException if no reason is given
     */
    public NoTarget {
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("say why there is no target");
        }
    }

    @Override
    public boolean isLimit() {
        return false;
    }

    @Override
    public Polarity polarity() {
        return Polarity.NEITHER;
    }
}
