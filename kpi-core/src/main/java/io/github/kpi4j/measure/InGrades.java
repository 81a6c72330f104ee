package io.github.kpi4j.measure;

import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.Objects;
import java.util.Optional;

/**
 * A grade of an ordered scale, such as an inspector's judgement. A label that the scale does not have gives no value
 * ({@link Reason#NOT_COMPARABLE}).
 *
 * @param scale the scale
 */
public record InGrades(Scale scale) implements OwnFigures {

    /**
     * Checks that all is there.
     *
     * @param scale the scale
     */
    public InGrades {
        Objects.requireNonNull(scale, "scale");
    }

    /** The unit of a difference of two grades. */
    @Override
    public Unit unit() {
        return new Unit.Count("grades");
    }

    @Override
    public Optional<Scale> grades() {
        return Optional.of(scale);
    }

    @Override
    public Value read(Observation observation) {
        if (observation instanceof Observation.Graded graded) {
            return scale.find(graded.label())
                    .<Value>map(Value.Graded::new)
                    .orElseGet(() -> new Value.Absent(Reason.NOT_COMPARABLE));
        }
        return Ratios.absent(observation);
    }
}
