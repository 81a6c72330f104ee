package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Scale;
import java.util.Objects;
import java.util.Optional;

/**
 * At least a grade of an ordered scale; values are positions from the worst grade, which is 0.
 *
 * @param grade the lowest grade that is met
 * @param tolerance how many grades short still count as near
 */
public record AtLeastGrade(Scale.Grade grade, Tolerance tolerance) implements Target {

    /**
     * Checks the tolerance.
     *
     * @param grade the lowest grade that is met
     * @param tolerance how many grades short still count as near
     * @throws IllegalArgumentException if the tolerance is a percentage, or not a whole number: grades have no size
     */
    public AtLeastGrade {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(tolerance, "tolerance");
        if (tolerance instanceof Tolerance.PercentOfTarget) {
            throw new IllegalArgumentException("grades have an order but no size; state the tolerance in grades");
        }
        if (!tolerance.reach(Rational.ZERO).isInteger()) {
            throw new IllegalArgumentException(
                    "the tolerance is " + tolerance.reach(Rational.ZERO) + "; a whole number of grades is wanted");
        }
    }

    /**
     * The same target with a tolerance.
     *
     * @param reach how many grades short still count as near
     * @return the target with that tolerance
     * @throws IllegalArgumentException if the tolerance is a percentage or not a whole number
     */
    public AtLeastGrade nearWithin(Tolerance reach) {
        return new AtLeastGrade(grade, reach);
    }

    Threshold onPositions() {
        return new Threshold(Threshold.Comparison.AT_LEAST, Rational.of(grade.position()), tolerance, null, null);
    }

    @Override
    public Polarity polarity() {
        return Polarity.HIGHER;
    }

    @Override
    public Extent met() {
        return onPositions().met();
    }

    @Override
    public Extent near() {
        return onPositions().near();
    }

    @Override
    public Optional<Rational> margin(Rational position) {
        return onPositions().margin(position);
    }

    @Override
    public Optional<Rational> goal() {
        return onPositions().goal();
    }
}
