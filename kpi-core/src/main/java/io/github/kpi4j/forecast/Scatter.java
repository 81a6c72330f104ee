package io.github.kpi4j.forecast;

import io.github.kpi4j.forecast.Uncertainty.Unknown;
import io.github.kpi4j.forecast.Uncertainty.Why;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Series;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How far a rule was off in the figures that are known, and what follows for those that are not. */
final class Scatter {

    /** The fewest errors that tell a spread. */
    private static final int FEWEST = 3;

    private Scatter() {}

    /**
     * The spread of independent errors of one size: {@code √(Σ errors² ÷ degrees of freedom)} times what each step widens it by. The
     * errors are exact, so that a rule that was never off is known from one that hardly was; their squares are taken in
     * proportion to the largest, so that none is too large or too small.
     */
    static Uncertainty of(
            List<Series.Point> points,
            List<Rational> errors,
            int degreesOfFreedom,
            int ahead,
            IntToDoubleFunction widening) {
        if (Period.anyOverlap(points.stream().map(Series.Point::period).toList())) {
            return new Unknown(Why.OVERLAPPING);
        }
        if (errors.size() < FEWEST) {
            return new Unknown(Why.TOO_FEW);
        }
        Rational largest = errors.stream().map(Rational::abs).reduce(Rational.ZERO, Rational::max);
        if (largest.isZero()) {
            return new Unknown(Why.NO_SCATTER);
        }
        double squares = errors.stream()
                .mapToDouble(error -> error.dividedBy(largest).doubleValue())
                .map(share -> share * share)
                .sum();
        double deviation = largest.doubleValue() * Math.sqrt(squares / degreesOfFreedom);
        return deviation == 0
                ? new Unknown(Why.TOO_LARGE)
                : Uncertainty.of(
                        IntStream.rangeClosed(1, ahead)
                                .mapToDouble(step -> deviation * widening.applyAsDouble(step))
                                .boxed()
                                .toList(),
                        degreesOfFreedom);
    }
}
