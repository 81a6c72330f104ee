package io.github.kpi4j.indicator;

import io.github.kpi4j.summary.SummaryRule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something the council set out to achieve, under which indicators stand.
 *
 * @param id the name by which indicators refer to it
 * @param name the name for readers
 * @param summary the rule by which its indicators' levels become one, or null: then they are counted and no more
 */
public record Priority(String id, String name, @Nullable SummaryRule summary) {

    /**
     * Checks the parts.
     *
     * @param id the name by which indicators refer to it
     * @param name the name for readers
     * @param summary the rule by which its indicators' levels become one
     * @throws IllegalArgumentException if id or name is blank
     */
    public Priority {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a priority needs an id and a name");
        }
    }

    /**
     * A priority whose indicators are counted and not summarised.
     *
     * @param id the name by which indicators refer to it
     * @param name the name for readers
     * @throws IllegalArgumentException if id or name is blank
     */
    public Priority(String id, String name) {
        this(id, name, null);
    }
}
