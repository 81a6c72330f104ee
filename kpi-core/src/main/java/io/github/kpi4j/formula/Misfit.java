package io.github.kpi4j.formula;

import java.util.Objects;

/**
 * A part of a formula whose unit does not go with the rest.
 *
 * @param part the part
 * @param message what is wrong with it
 * @param advice what to do
 */
public record Misfit(Expression part, String message, String advice) {

    /**
     * Checks that all is there.
     *
     * @param part the part
     * @param message what is wrong with it
     * @param advice what to do
     */
    public Misfit {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
    }
}
