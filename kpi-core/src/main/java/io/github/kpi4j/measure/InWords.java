package io.github.kpi4j.measure;

import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Value;

/** A judgement in words, shown as it is and never compared. */
public record InWords() implements OwnFigures {

    @Override
    public Unit unit() {
        return new Unit.Count("");
    }

    @Override
    public Value read(Observation observation) {
        return observation instanceof Observation.Words words
                ? new Value.Words(words.text())
                : Ratios.absent(observation);
    }
}
