package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Value;
import java.util.Objects;
import java.util.Optional;

/**
 * A rate for each so many: {@code value = per × n ÷ d}, exact. Zero denominators and stated values are handled as in
 * {@link Percentage}.
 *
 * @param of what the numerator counts, in words
 * @param outOf what the denominator counts, in words
 * @param per the base of the rate, such as 10,000; positive
 */
public record RatePer(String of, String outOf, long per) implements OwnFigures {

    /**
     * Checks the base.
     *
     * @param of what the numerator counts
     * @param outOf what the denominator counts
     * @param per the base of the rate
     * @throws IllegalArgumentException if the base is not positive
     */
    public RatePer {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(outOf, "outOf");
        if (per <= 0) {
            throw new IllegalArgumentException("a rate is per a positive number, not per " + per);
        }
    }

    @Override
    public Unit unit() {
        return new Unit.Rate(per);
    }

    @Override
    public Optional<Rational> factor() {
        return Optional.of(Rational.of(per));
    }

    @Override
    public Value read(Observation observation) {
        return Ratios.read(observation, Rational.of(per));
    }

    @Override
    public Optional<Quotient> quotient(Value value) {
        return Quotient.of(Quotient.Form.RATE, Rational.of(per), value);
    }

    @Override
    public Optional<Quotient.Form> countedAs() {
        return Optional.of(Quotient.Form.RATE);
    }
}
