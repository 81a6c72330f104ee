package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Value;
import java.util.Objects;
import java.util.Optional;

/**
 * A mean: {@code value = total ÷ number of cases}, exact; also money for each case. Zero denominators and stated values
 * are handled as in {@link Percentage}.
 *
 * @param of what the numerator adds up, in words
 * @param outOf what the denominator counts, in words
 * @param unit the unit of the mean
 */
public record Mean(String of, String outOf, Unit unit) implements OwnFigures {

    /**
     * Checks that all is there.
     *
     * @param of what the numerator adds up
     * @param outOf what the denominator counts
     * @param unit the unit of the mean
     */
    public Mean {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(outOf, "outOf");
        Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Optional<Rational> factor() {
        return Optional.of(Rational.ONE);
    }

    @Override
    public Value read(Observation observation) {
        return Ratios.read(observation, Rational.ONE);
    }

    @Override
    public boolean isAdditive() {
        return false;
    }

    @Override
    public Optional<Quotient> quotient(Value value) {
        return Quotient.of(unit instanceof Unit.Money ? Quotient.Form.AMOUNT : Quotient.Form.RATE, Rational.ONE, value);
    }
}
