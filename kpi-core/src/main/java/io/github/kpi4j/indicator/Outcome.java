package io.github.kpi4j.indicator;

import io.github.kpi4j.series.IndicatorId;
import java.util.Objects;

/**
 * An indicator that says what difference was made to people's lives.
 *
 * @param definition what it measures, how, and what was promised
 */
public record Outcome(Definition definition) implements Indicator {

    /**
     * Checks that all is there.
     *
     * @param definition what it measures
     */
    public Outcome {
        Objects.requireNonNull(definition, "definition");
    }

    /**
     * Begins to define one.
     *
     * @param id the identifier
     * @param name the name for readers: what is counted, not what is hoped for
     * @return a builder
     * @throws IllegalArgumentException if the id is malformed
     */
    public static IndicatorBuilder<Outcome> define(String id, String name) {
        return new IndicatorBuilder<>(new IndicatorId(id), name, Outcome::new);
    }

    @Override
    public Kind kind() {
        return Kind.OUTCOME;
    }
}
