package io.github.kpi4j.summary;

import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import java.util.Optional;

/** A level, or why there is none. */
public sealed interface Standing {

    /**
     * The level.
     *
     * @return the level; empty if there is none
     */
    default Optional<Level> level() {
        return this instanceof At at ? Optional.of(at.at()) : Optional.empty();
    }

    /**
     * Why there is no level.
     *
     * @return the reason; empty if there is a level
     */
    default Optional<Reason> reason() {
        return this instanceof Unknown unknown ? Optional.of(unknown.why()) : Optional.empty();
    }

    /**
     * There is a level.
     *
     * @param at the level
     */
    record At(Level at) implements Standing {}

    /**
     * There is no level.
     *
     * @param why the reason
     */
    record Unknown(Reason why) implements Standing {}
}
