package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The share of cases that have at least a grade: {@code value = 100 × cases at or above ÷ all cases}, exact, from counts
 * per grade. Figures that already state the share, with or without its counts, are read as in {@link Percentage}. With no
 * cases at all there is no value; a grade that the scale does not have gives {@link Reason#NOT_COMPARABLE}.
 *
 * @param grade the lowest grade that counts
 */
public record ShareAtOrAbove(Scale.Grade grade) implements OwnFigures {

    /**
     * Checks that all is there.
     *
     * @param grade the lowest grade that counts
     */
    public ShareAtOrAbove {
        Objects.requireNonNull(grade, "grade");
    }

    @Override
    public Unit unit() {
        return new Unit.Percent();
    }

    @Override
    public Value read(Observation observation) {
        if (!(observation instanceof Observation.GradeCounts counts)) {
            return Ratios.read(observation, Rational.HUNDRED);
        }
        Rational all = Rational.ZERO;
        Rational atOrAbove = Rational.ZERO;
        for (Map.Entry<String, Long> entry : counts.counts().entrySet()) {
            Optional<Scale.Grade> found = grade.scale().find(entry.getKey());
            if (found.isEmpty()) {
                return new Value.Absent(Reason.NOT_COMPARABLE);
            }
            Rational cases = Rational.of(entry.getValue());
            all = all.plus(cases);
            if (found.get().position() >= grade.position()) {
                atOrAbove = atOrAbove.plus(cases);
            }
        }
        return Ratios.read(new Observation.Ratio(atOrAbove, all, null), Rational.HUNDRED);
    }

    @Override
    public Optional<Quotient> quotient(Value value) {
        return Quotient.of(Quotient.Form.SHARE, Rational.HUNDRED, value);
    }
}
