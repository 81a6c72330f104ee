package io.github.kpi4j.statistics.regression;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * An interrupted time series: one line before a change and another from it on, {@code y = b0 + b1 t + b2 D + b3 P}. Times run t =
 * 1 … n; D is 1 from the first point after the change; P counts the periods since that point and is 0 there. So b2 is the change of level
 * <em>at the first point after</em>, and b3 the change of slope. The other common coding counts P from 1: the same fit and b3, but a
 * b2 that is ours less b3. Solved exactly, see {@link LeastSquares}; relative error below 1e-11.
 *
 * <p>Errors of the least squares take residuals to be independent; those of Newey and West (Bartlett's weights, lag {@code
 * floor(4 (n/100)^(2/9))}, no prewhitening, no small-sample factor) allow for serial correlation. Under twelve points the plain ones
 * are to be preferred and Durbin-Watson says little; intervals are generally too narrow.
 *
 * <p>Source: Wagner 2002; Lopez Bernal 2017; Turner 2020; R {@code lm} and {@code sandwich}.
 *
 * @param count how many points were used
 * @param level b0, the level at time 0
 * @param slopeBefore b1
 * @param levelChange b2
 * @param slopeChange b3
 * @param atEnd what came of it at the last time
 * @param scatter how far the values lie from the lines; too few with four points
 */
public record SegmentedSeries(
        int count,
        Coefficient level,
        Coefficient slopeBefore,
        Coefficient levelChange,
        Coefficient slopeChange,
        AtEnd atEnd,
        Result<Scatter> scatter) {

    static final int PARAMETERS = 4;

    /**
     * One of the four coefficients.
     *
     * @param estimate its value
     * @param precision how sure it is; too few with four points, constant where the lines pass through every value
     */
    public record Coefficient(double estimate, Result<Precision> precision) {

        /**
         * Checks that all is there.
         *
         * @param estimate its value
         * @param precision how sure it is
         */
        public Coefficient {
            Objects.requireNonNull(precision, "precision");
        }
    }

    /**
     * How sure a coefficient is.
     *
     * @param standardError taking residuals to be independent
     * @param p the two-sided probability of one at least so large if it were 0
     * @param interval what it may be in truth
     * @param neweyWest the standard error that allows for serial correlation
     */
    public record Precision(double standardError, double p, Interval interval, double neweyWest) {

        /**
         * Checks that all is there.
         *
         * @param standardError taking residuals to be independent
         * @param p the two-sided probability
         * @param interval what it may be in truth
         * @param neweyWest the standard error that allows for serial correlation
         */
        public Precision {
            Objects.requireNonNull(interval, "interval");
        }
    }

    /**
     * The last time of the series.
     *
     * @param fitted where the line after the change is
     * @param counterfactual where the line before the change would have been
     * @param effect the first less the second
     * @param standardError of the effect; too few with four points
     */
    public record AtEnd(double fitted, double counterfactual, double effect, Result<Double> standardError) {

        /**
         * Checks that all is there.
         *
         * @param fitted where the line after the change is
         * @param counterfactual where the line before would have been
         * @param effect the first less the second
         * @param standardError of the effect
         */
        public AtEnd {
            Objects.requireNonNull(standardError, "standardError");
        }
    }

    /**
     * How far the values lie from the lines.
     *
     * @param degreesOfFreedom the number of points less four
     * @param residualDeviation the residual standard deviation
     * @param durbinWatson about 2 for independent residuals, towards 0 where each resembles the one before
     * @param lag how far serial correlation was allowed for
     */
    public record Scatter(int degreesOfFreedom, double residualDeviation, double durbinWatson, int lag) {}

    /**
     * Checks that all is there.
     *
     * @param count how many points were used
     * @param level b0
     * @param slopeBefore b1
     * @param levelChange b2
     * @param slopeChange b3
     * @param atEnd what came of it at the last time
     * @param scatter how far the values lie from the lines
     */
    public SegmentedSeries {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(slopeBefore, "slopeBefore");
        Objects.requireNonNull(levelChange, "levelChange");
        Objects.requireNonNull(slopeChange, "slopeChange");
        Objects.requireNonNull(atEnd, "atEnd");
        Objects.requireNonNull(scatter, "scatter");
    }

    /**
     * Fits the two lines.
     *
     * @param values the values one period apart; a missing one is left out, and the others keep their times
     * @param before how many places are before the change
     * @param confidence how sure intervals are to be
     * @return the fit; {@link Cause#TOO_FEW} of less than two values on either side, {@link Cause#NOT_FINITE}
     * @throws IllegalArgumentException if the number of places before the change is below 0
     */
    public static Result<SegmentedSeries> of(Values values, int before, Confidence confidence) {
        if (before < 0) {
            throw new IllegalArgumentException("before is " + before + "; it must be at least 0");
        }
        Points points = Points.numbered(values);
        if (!points.isFinite()) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        long earlier =
                points.points().stream().filter(point -> point.t() <= before).count();
        if (earlier < 2 || points.size() - earlier < 2) {
            return Result.unknown(Cause.TOO_FEW);
        }
        return of(points, before, values.size(), confidence);
    }

    private static Result<SegmentedSeries> of(Points points, int before, int end, Confidence confidence) {
        double[] times = points.times();
        double[] steps = Arrays.stream(times).map(t -> t > before ? 1 : 0).toArray();
        double[] since =
                Arrays.stream(times).map(t -> Math.max(0, t - before - 1)).toArray();
        double[] ones = Arrays.stream(times).map(t -> 1).toArray();
        List<double[]> columns = List.of(ones, times, steps, since);
        // Times are distinct and each side has two, so the columns never depend on one another.
        return ExactFit.of(columns.stream().map(ExactColumn::of).toList(), ExactColumn.of(points.observations()))
                .map(fit -> new SegmentedErrors(fit, columns, confidence).rounded(before, end))
                .orElseGet(() -> Result.unknown(Cause.COLLINEAR));
    }
}
