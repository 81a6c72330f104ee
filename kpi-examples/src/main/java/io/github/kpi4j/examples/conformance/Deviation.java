package io.github.kpi4j.examples.conformance;

import java.util.Objects;

/**
 * A difference from a peer on purpose, where the peer is wrong. It names a method and a condition and not single rows.
 *
 * @param rule where the results differ
 * @param reason why they do
 */
public record Deviation(String rule, String reason) {

    /**
     * Checks that both are there.
     *
     * @param rule where the results differ
     * @param reason why they do
     */
    public Deviation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }
}
