package io.github.kpi4j.indicator;

import java.util.Objects;

/**
 * Something the council set out to achieve, under which indicators stand.
 *
 * @param id the name by which indicators refer to it
 * @param name the name for readers
 */
public record Priority(String id, String name) {

    /**
     * Checks the parts.
     *
     * @param id the name by which indicators refer to it
     * @param name the name for readers
     * @throws IllegalArgumentException if id or name is blank
     */
    public Priority {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a priority needs an id and a name");
        }
    }
}
