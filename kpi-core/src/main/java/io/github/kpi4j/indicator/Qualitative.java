package io.github.kpi4j.indicator;

import io.github.kpi4j.series.IndicatorId;
import java.util.Objects;

/**
 * An indicator that says how well: inspections, audits, what users say, whether as grades, shares or words.
 *
 * @param definition what it measures, how, and what was promised
 * @param voice whether it carries the voice of the child or the service user: what they themselves say
 */
public record Qualitative(Definition definition, boolean voice) implements Indicator {

    /**
     * Checks that all is there.
     *
     * @param definition what it measures
     * @param voice whether it carries the voice of the child or the service user
     */
    public Qualitative {
        Objects.requireNonNull(definition, "definition");
    }

    /**
     * One that does not carry the voice of the child or the service user.
     *
     * @param definition what it measures
     */
    public Qualitative(Definition definition) {
        this(definition, false);
    }

    /**
     * The same, carrying the voice of the child or the service user.
     *
     * @return a copy
     */
    public Qualitative withVoice() {
        return new Qualitative(definition, true);
    }

    /**
     * Begins to define one.
     *
     * @param id the identifier
     * @param name the name for readers: what is counted, not what is hoped for
     * @return a builder
     * @throws IllegalArgumentException if the id is malformed
     */
    public static IndicatorBuilder<Qualitative> define(String id, String name) {
        return new IndicatorBuilder<>(new IndicatorId(id), name, Qualitative::new);
    }

    @Override
    public Kind kind() {
        return Kind.QUALITATIVE;
    }
}
