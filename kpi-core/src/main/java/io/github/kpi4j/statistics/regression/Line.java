package io.github.kpi4j.statistics.regression;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Result;

/**
 * The straight line of least squares through points, and where it leads. Times are counted from that of the first point, and values
 * from its value, and then taken about their means, exactly where times are whole numbers; so years and numbers of days cost no
 * digits: relative error below 1e-11 in ordinary use. With s² = RSS / (n - 2) the
 * slope has the standard error {@code s / √Sxx}; at x0 the line has {@code s √(1/n + (x0 - x̄)² / Sxx)}, and a single further value
 * {@code s √(1 + 1/n + (x0 - x̄)² / Sxx)}.
 *
 * <p>Whether a reported value will meet a target is a question for {@link #predictionInterval}. A straight line can leave 0 to
 * 100%: hold an interval {@linkplain Interval#within within} for display, and say so.
 *
 * <p>Source: {@code lm} and {@code predict} of R.
 *
 * @param count how many points it goes through, at least 2
 * @param meanTime x̄
 * @param meanValue ȳ
 * @param timeSquares Sxx, the sum of squared distances from x̄, above 0
 * @param slope in values for each unit of time
 * @param residualSquares RSS, the sum of squared distances from the line; 0 through two points
 * @param valueSquares the sum of squared distances from ȳ
 */
public record Line(
        int count,
        double meanTime,
        double meanValue,
        double timeSquares,
        double slope,
        double residualSquares,
        double valueSquares) {

    /** A line has two parameters. */
    private static final int PARAMETERS = 2;

    /**
     * Fits the line.
     *
     * @param points the points in any order; several may stand at one time
     * @return the line; {@link Cause#TOO_FEW} of less than two points, {@link Cause#COLLINEAR} where all stand at one time, {@link
     *     Cause#NOT_FINITE}
     */
    public static Result<Line> of(Points points) {
        if (!points.isFinite()) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        if (points.size() < PARAMETERS) {
            return Result.unknown(Cause.TOO_FEW);
        }
        return of(points.times(), points.observations());
    }

    private static Result<Line> of(double[] times, double[] values) {
        int n = times.length;
        double sumOfTimes = LineColumn.times(times, values, 0, n, 0);
        double squares = LineColumn.squares(times, values, 0, n, 0, n, sumOfTimes);
        if (squares == 0) {
            return Result.unknown(Cause.COLLINEAR);
        }
        double slope = n * LineColumn.products(times, values, 0, n, 0, n, sumOfTimes) / squares;
        double meanX = sumOfTimes / n;
        double meanD = meanAboveFirst(values);
        double rss = 0;
        double syy = 0;
        for (int i = 0; i < n; i++) {
            double dy = values[i] - values[0] - meanD;
            double residual = n == PARAMETERS ? 0 : dy - slope * (times[i] - times[0] - meanX);
            rss += residual * residual;
            syy += dy * dy;
        }
        double sxx = squares / n / n;
        if (!Double.isFinite(slope) || !Double.isFinite(rss) || !Double.isFinite(sxx) || !Double.isFinite(syy)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        return Result.known(new Line(n, times[0] + meanX, values[0] + meanD, sxx, slope, rss, syy));
    }

    private static double meanAboveFirst(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value - values[0];
        }
        return sum / values.length;
    }

    /**
     * The value at time 0.
     *
     * @return ȳ - slope x̄
     */
    public double intercept() {
        return at(0);
    }

    /**
     * The line's value at a time, in or beyond the points.
     *
     * @param time x0, finite
     * @return ȳ + slope (x0 - x̄); infinite where that is beyond every {@code double}
     */
    public double at(double time) {
        return meanValue + slope * (time - meanTime);
    }

    /**
     * What is left to estimate the scatter from.
     *
     * @return n - 2; 0 through two points, and then nothing is known of the scatter
     */
    public int degreesOfFreedom() {
        return count - PARAMETERS;
    }

    /**
     * The scatter about the line.
     *
     * @return s; {@link Cause#TOO_FEW} through two points
     */
    public Result<Double> residualDeviation() {
        return count == PARAMETERS
                ? Result.unknown(Cause.TOO_FEW)
                : Result.known(Math.sqrt(residualSquares / degreesOfFreedom()));
    }

    /**
     * The standard error of the slope.
     *
     * @return s / √Sxx; {@link Cause#TOO_FEW} through two points
     */
    public Result<Double> slopeError() {
        return residualDeviation().map(s -> s / Math.sqrt(timeSquares));
    }

    /**
     * The standard error of the value at time 0.
     *
     * @return at least 0; {@link Cause#TOO_FEW} through two points
     */
    public Result<Double> interceptError() {
        return residualDeviation().then(s -> Result.finite(s * spread(0, 0)));
    }

    /**
     * The slope in standard errors.
     *
     * @return t; {@link Cause#TOO_FEW} through two points, {@link Cause#CONSTANT} where every point lies on the line
     */
    public Result<Double> slopeT() {
        return slopeError().then(error -> error == 0 ? Result.unknown(Cause.CONSTANT) : Result.finite(slope / error));
    }

    /**
     * The two-sided probability of a slope at least so steep if there is none.
     *
     * @return from 0 to 1; the causes of {@link #slopeT}
     */
    public Result<Double> slopeP() {
        return slopeT().map(t -> Distributions.tTwoSided(t, degreesOfFreedom()));
    }

    /**
     * The share of the variation that the line explains.
     *
     * @return from 0 to 1; {@link Cause#CONSTANT} where the values do not vary, {@link Cause#TOO_FEW} through two points, which any
     *     line explains
     */
    public Result<Double> determination() {
        if (count == PARAMETERS) {
            return Result.unknown(Cause.TOO_FEW);
        }
        return valueSquares == 0
                ? Result.unknown(Cause.CONSTANT)
                : Result.known(Math.max(0, slope * (slope * timeSquares / valueSquares)));
    }

    /**
     * What the slope may be in truth.
     *
     * @param confidence how sure
     * @return {@code slope ± t s / √Sxx}; {@link Cause#TOO_FEW} through two points
     */
    public Result<Interval> slopeInterval(Confidence confidence) {
        return slopeError().then(error -> Interval.around(slope, confidence.t(degreesOfFreedom()) * error));
    }

    /**
     * Where the true line may be at a time.
     *
     * @param time x0
     * @param confidence how sure
     * @return narrower than the interval for a single value; {@link Cause#TOO_FEW} through two points
     */
    public Result<Interval> meanInterval(double time, Confidence confidence) {
        return interval(time, confidence, 0);
    }

    /**
     * Where a single further value may be at a time: the one to hold against a target.
     *
     * @param time x0
     * @param confidence how sure
     * @return the interval; {@link Cause#TOO_FEW} through two points
     */
    public Result<Interval> predictionInterval(double time, Confidence confidence) {
        return interval(time, confidence, 1);
    }

    private Result<Interval> interval(double time, Confidence confidence, double ofItsOwn) {
        return residualDeviation()
                .then(s -> Interval.around(at(time), confidence.t(degreesOfFreedom()) * s * spread(time, ofItsOwn)));
    }

    private double spread(double time, double ofItsOwn) {
        double distance = time - meanTime;
        return Math.sqrt(ofItsOwn + 1.0 / count + distance * (distance / timeSquares));
    }
}
