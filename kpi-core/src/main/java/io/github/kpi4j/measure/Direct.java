package io.github.kpi4j.measure;

import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Value;
import java.util.Objects;

/**
 * The number as it is supplied. Where counts are supplied too, they are kept as evidence and the stated number holds.
 *
 * @param unit the unit of the number
 */
public record Direct(Unit unit) implements OwnFigures {

    /**
     * Checks that all is there.
     *
     * @param unit the unit of the number
     */
    public Direct {
        Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Value read(Observation observation) {
        if (observation instanceof Observation.Single single) {
            return Value.Amount.of(single.value());
        }
        if (observation instanceof Observation.Ratio ratio && ratio.stated() != null) {
            return new Value.Amount(ratio.stated(), ratio.numerator(), ratio.denominator());
        }
        return Ratios.absent(observation);
    }
}
