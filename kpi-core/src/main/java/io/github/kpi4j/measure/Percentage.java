package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Value;
import java.util.Objects;
import java.util.Optional;

/**
 * A share in percent: {@code value = 100 × n ÷ d}, exact. With {@code d = 0} there is no value, even where a source prints
 * 0 % for it. A figure that states only
 * the percentage is accepted as it is; it cannot be added up with others.
 *
 * <p>Where a figure states counts and a percentage, the exact share of the counts is the value if it rounds to the stated
 * percentage, and the stated percentage is the value if it does not.
 *
 * @param of what the numerator counts, in words
 * @param outOf what the denominator counts, in words
 */
public record Percentage(String of, String outOf) implements OwnFigures {

    /**
     * Checks that all is there.
     *
     * @param of what the numerator counts
     * @param outOf what the denominator counts
     */
    public Percentage {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(outOf, "outOf");
    }

    @Override
    public Unit unit() {
        return new Unit.Percent();
    }

    @Override
    public Optional<Rational> factor() {
        return Optional.of(Rational.HUNDRED);
    }

    @Override
    public Value read(Observation observation) {
        return Ratios.read(observation, Rational.HUNDRED);
    }

    @Override
    public Optional<Quotient> quotient(Value value) {
        return Quotient.of(Quotient.Form.SHARE, Rational.HUNDRED, value);
    }

    @Override
    public Optional<Quotient.Form> countedAs() {
        return Optional.of(Quotient.Form.SHARE);
    }
}
