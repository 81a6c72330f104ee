package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * The share of cases that have at least a grade: {@code value = 100 × cases at or above ÷ all graded cases}, exact, from
 * counts per grade; cases without a grade are told and not counted. Figures that already state the share, with or without its counts, are read as in {@link Percentage}. With no
 * graded case there is no value; a grade that the scale does not have gives {@link Reason#NOT_COMPARABLE}.
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
        return observation instanceof Observation.GradeCounts counts
                ? Distribution.of(grade.scale(), counts)
                        .map(this::share)
                        .orElseGet(() -> new Value.Absent(Reason.NOT_COMPARABLE))
                : Ratios.read(observation, Rational.HUNDRED);
    }

    private Value share(Distribution counts) {
        return counts.shareAtOrAbove(grade)
                .<Value>map(share ->
                        new Value.Amount(share, whole(counts.atOrAbove(grade)), whole(counts.graded()), counts))
                .orElseGet(() -> Value.Absent.withoutGrades(counts));
    }

    private static Rational whole(BigInteger count) {
        return Rational.of(count, BigInteger.ONE);
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
