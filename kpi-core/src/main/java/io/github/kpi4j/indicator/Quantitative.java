package io.github.kpi4j.indicator;

import io.github.kpi4j.series.IndicatorId;
import java.util.Objects;

/**
 * An indicator that says how much: volumes, timeliness, throughput.
 *
 * @param definition what it measures, how, and what was promised
 */
public record Quantitative(Definition definition) implements Indicator {

    /**
     * Checks that all is there.
     *
     * @param definition what it measures
     */
    public Quantitative {
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
    public static IndicatorBuilder<Quantitative> define(String id, String name) {
        return new IndicatorBuilder<>(new IndicatorId(id), name, Quantitative::new);
    }

    @Override
    public Kind kind() {
        return Kind.QUANTITATIVE;
    }
}
