package io.github.kpi4j.yaml.tree;

import io.github.kpi4j.yaml.problem.Span;
import java.util.Objects;

/**
 * A key of a mapping and its value.
 *
 * @param key the key, without quotes
 * @param keySpan where the key stands
 * @param value the value
 */
public record Entry(String key, Span keySpan, Node value) {

    /**
     * Checks the components.
     *
     * @param key any text
     * @param keySpan any span
     * @param value any value
     * @throws NullPointerException if a component is null
     */
    public Entry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(keySpan, "keySpan");
        Objects.requireNonNull(value, "value");
    }
}
