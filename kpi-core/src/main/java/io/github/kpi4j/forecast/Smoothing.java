package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A level and a trend smoothed through figures.
 *
 * @param level the level at the last figure
 * @param trend the trend at the last figure
 * @param errors how far each figure lay from what was expected of it, from the third on
 * @param ofLevel the part of an error that goes into the level
 * @param ofTrend the part of an error that goes into the trend
 */
record Smoothing(Rational level, Rational trend, List<Rational> errors, Rational ofLevel, Rational ofTrend) {

    private static final double ROUNDING = 1e-9;

    /** The smoothing with the least sum of squared errors; of equal ones that of the smaller weights. */
    static Smoothing best(List<Rational> figures, List<Rational> levels, List<Rational> trends) {
        BigInteger unit = figures.stream().map(Rational::denominator).reduce(BigInteger.ONE, Smoothing::multiple);
        List<BigInteger> whole = figures.stream()
                .map(each -> each.numerator().multiply(unit.divide(each.denominator())))
                .toList();
        List<Weights> weights = levels.stream()
                .flatMap(level -> trends.stream().map(trend -> new Weights(level, level.times(trend))))
                .toList();
        return inTheRunning(weights, figures).stream()
                .map(each -> Course.through(whole, each.ofLevel(), each.ofTrend()))
                .reduce((best, next) -> next.isCloserThan(best) ? next : best)
                .orElseThrow()
                .over(unit);
    }

    /** The parts of an error that go into the level and into the trend. */
    private record Weights(Rational ofLevel, Rational ofTrend) {

        /** The sum of the squared errors, as doubles have it. */
        double squares(double[] figures) {
            double toLevel = ofLevel.doubleValue();
            double toTrend = ofTrend.doubleValue();
            double level = figures[1];
            double trend = figures[1] - figures[0];
            double squares = 0;
            for (int i = 2; i < figures.length; i++) {
                double expected = level + trend;
                double error = figures[i] - expected;
                level = expected + toLevel * error;
                trend += toTrend * error;
                squares += error * error;
            }
            return squares;
        }
    }

    /**
     * The weights that may be the best: those whose sum of squares, of figures brought between -1 and 1, is so close to the least that
     * the rounding of doubles, many times smaller, could tell them apart wrongly. The exact numbers decide among them.
     */
    private static List<Weights> inTheRunning(List<Weights> weights, List<Rational> figures) {
        Rational first = figures.get(0);
        List<Rational> apart = figures.stream().map(each -> each.minus(first)).toList();
        Rational largest = apart.stream().map(Rational::abs).reduce(Rational.ZERO, Rational::max);
        if (weights.size() == 1 || largest.isZero()) {
            return weights.subList(0, 1);
        }
        double[] shares = apart.stream()
                .mapToDouble(each -> each.dividedBy(largest).doubleValue())
                .toArray();
        double[] squares =
                weights.stream().mapToDouble(each -> each.squares(shares)).toArray();
        double least = Arrays.stream(squares).min().orElseThrow();
        return IntStream.range(0, squares.length)
                .filter(i -> squares[i] <= least + ROUNDING)
                .mapToObj(weights::get)
                .toList();
    }

    private static BigInteger multiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    /** By how much the error of a step is wider than that of the first: √(1 + Σ (a + b j)²) for j from 1 to step - 1, summed at once. */
    double widening(int step) {
        double a = ofLevel.doubleValue();
        double b = ofTrend.doubleValue();
        double n = step - 1.0;
        return Math.sqrt(1 + n * a * a + a * b * n * (n + 1) + b * b * n * (n + 1) * (2 * n + 1) / 6);
    }

    /**
     * A smoothing of whole numbers in whole numbers, which stay free of fractions because each figure counts in parts that are
     * smaller by the same step.
     *
     * @param step how many parts make one of those of the figure before
     * @param errors each in the parts of its figure, the first of which are whole
     * @param squares the sum of the squared errors, in the squared parts of the last figure
     * @param level in the parts after the last figure
     * @param trend in the parts after the last figure
     * @param ofLevel the part of an error that goes into the level
     * @param ofTrend the part of an error that goes into the trend
     */
    private record Course(
            BigInteger step,
            List<BigInteger> errors,
            BigInteger squares,
            BigInteger level,
            BigInteger trend,
            Rational ofLevel,
            Rational ofTrend) {

        static Course through(List<BigInteger> figures, Rational ofLevel, Rational ofTrend) {
            BigInteger step = multiple(ofLevel.denominator(), ofTrend.denominator());
            BigInteger toLevel =
                    ofLevel.times(Rational.of(step, BigInteger.ONE)).numerator();
            BigInteger toTrend =
                    ofTrend.times(Rational.of(step, BigInteger.ONE)).numerator();
            BigInteger parts = BigInteger.ONE;
            BigInteger level = figures.get(1);
            BigInteger trend = level.subtract(figures.get(0));
            BigInteger squares = BigInteger.ZERO;
            var errors = new ArrayList<BigInteger>();
            for (BigInteger figure : figures.subList(2, figures.size())) {
                BigInteger expected = level.add(trend);
                BigInteger error = figure.multiply(parts).subtract(expected);
                errors.add(error);
                squares = squares.multiply(step).multiply(step).add(error.multiply(error));
                level = expected.multiply(step).add(toLevel.multiply(error));
                trend = trend.multiply(step).add(toTrend.multiply(error));
                parts = parts.multiply(step);
            }
            return new Course(step, errors, squares, level, trend, ofLevel, ofTrend);
        }

        boolean isCloserThan(Course other) {
            BigInteger parts = step.pow(errors.size() - 1);
            BigInteger others = other.step.pow(errors.size() - 1);
            return squares.multiply(others.pow(2)).compareTo(other.squares.multiply(parts.pow(2))) < 0;
        }

        Smoothing over(BigInteger unit) {
            BigInteger parts = unit;
            var off = new ArrayList<Rational>();
            for (BigInteger error : errors) {
                off.add(Rational.of(error, parts));
                parts = parts.multiply(step);
            }
            return new Smoothing(Rational.of(level, parts), Rational.of(trend, parts), off, ofLevel, ofTrend);
        }
    }
}
