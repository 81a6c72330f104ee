package io.github.kpi4j.statistics.regression;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Least squares on any number of predictors. Numbers are taken for the decimals that they stand for (0.1 for a tenth), the normal
 * equations are solved exactly, and every number is rounded once, so nothing is lost however close the predictors come to depending
 * on one another: at least 14 digits of NIST's certified values, the polynomial of degree 10 among them. Meant for tens of values
 * and a few predictors; the arithmetic is slow beside that of hardware.
 *
 * <p>Source: {@code lm} of R; Bareiss 1968; NIST Statistical Reference Datasets.
 *
 * @param coefficients the intercept where there is one, then one for each predictor in their order
 * @param hasIntercept whether the first coefficient is one
 * @param degreesOfFreedom the number of values less the number of coefficients
 * @param residualSquares the sum of squared residuals
 * @param explainedSquares what the predictors explain of the sum of squares about the mean, without an intercept about 0
 * @param totalSquares the sum of both
 */
public record LeastSquares(
        List<Coefficient> coefficients,
        boolean hasIntercept,
        int degreesOfFreedom,
        double residualSquares,
        double explainedSquares,
        double totalSquares) {

    /**
     * A coefficient.
     *
     * @param estimate its value
     * @param standardError its error, taking residuals to be independent; too few where there are no degrees of freedom
     */
    public record Coefficient(double estimate, Result<Double> standardError) {

        /**
         * Checks that all is there.
         *
         * @param estimate its value
         * @param standardError its error
         */
        public Coefficient {
            Objects.requireNonNull(standardError, "standardError");
        }
    }

    /**
     * Copies the coefficients.
     *
     * @param coefficients the intercept where there is one, then one for each predictor
     * @param hasIntercept whether the first coefficient is one
     * @param degreesOfFreedom the number of values less the number of coefficients
     * @param residualSquares the sum of squared residuals
     * @param explainedSquares what the predictors explain
     * @param totalSquares the sum of both
     */
    public LeastSquares {
        Objects.requireNonNull(coefficients, "coefficients");
        coefficients = List.copyOf(coefficients);
    }

    /**
     * Fits a polynomial.
     *
     * @param points the points in any order
     * @param degree its degree, at least 1
     * @return the fit, with the intercept first and then the powers in ascending order; the causes of {@link #of}
     * @throws IllegalArgumentException if the degree is below 1
     */
    public static Result<LeastSquares> polynomial(Points points, int degree) {
        if (degree < 1) {
            throw new IllegalArgumentException("degree is " + degree + "; it must be at least 1");
        }
        if (!points.isFinite()) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        ExactColumn x = ExactColumn.of(points.times());
        List<ExactColumn> powers =
                IntStream.rangeClosed(1, degree).mapToObj(x::power).toList();
        return fit(powers, ExactColumn.of(points.observations()), true);
    }

    /**
     * Fits a plane.
     *
     * @param y the values
     * @param predictors the predictors, each with as many numbers as there are values
     * @param withIntercept whether the plane may pass beside the origin
     * @return the fit; {@link Cause#NOT_FINITE}, {@link Cause#TOO_FEW} of fewer values than coefficients, {@link Cause#COLLINEAR} where
     *     the predictors depend on one another
     * @throws IllegalArgumentException if there is no predictor, or one has another length
     */
    public static Result<LeastSquares> of(double[] y, List<double[]> predictors, boolean withIntercept) {
        if (predictors.isEmpty()) {
            throw new IllegalArgumentException("predictors is empty; there must be at least one");
        }
        for (double[] predictor : predictors) {
            if (predictor.length != y.length) {
                throw new IllegalArgumentException("predictors hold one of " + predictor.length + " numbers for "
                        + y.length + " values; they must be as many");
            }
        }
        boolean isFinite = DoubleStream.concat(
                        Arrays.stream(y), predictors.stream().flatMapToDouble(Arrays::stream))
                .allMatch(Double::isFinite);
        return isFinite
                ? fit(predictors.stream().map(ExactColumn::of).toList(), ExactColumn.of(y), withIntercept)
                : Result.unknown(Cause.NOT_FINITE);
    }

    private static Result<LeastSquares> fit(List<ExactColumn> predictors, ExactColumn y, boolean withIntercept) {
        int rows = y.whole().size();
        var columns = new ArrayList<ExactColumn>();
        if (withIntercept) {
            columns.add(ExactColumn.ones(rows));
        }
        columns.addAll(predictors);
        if (rows < columns.size()) {
            return Result.unknown(Cause.TOO_FEW);
        }
        return ExactFit.of(columns, y)
                .map(fit -> rounded(fit, columns.size(), rows - columns.size(), withIntercept))
                .orElseGet(() -> Result.unknown(Cause.COLLINEAR));
    }

    private static Result<LeastSquares> rounded(ExactFit fit, int size, int df, boolean withIntercept) {
        double rss = fit.residualSquares();
        var coefficients = new ArrayList<Coefficient>();
        for (int j = 0; j < size; j++) {
            Result<Double> error = df == 0
                    ? Result.unknown(Cause.TOO_FEW)
                    : Result.finite(Math.sqrt(rss / df) * Math.sqrt(fit.inverse(j, j)));
            coefficients.add(new Coefficient(fit.coefficient(j), error));
        }
        double explained = fit.explainedSquares(withIntercept);
        double total = fit.totalSquares(withIntercept);
        boolean isFinite = Double.isFinite(rss)
                && Double.isFinite(total)
                && coefficients.stream().allMatch(each -> Double.isFinite(each.estimate()));
        return isFinite
                ? Result.known(new LeastSquares(coefficients, withIntercept, df, rss, explained, total))
                : Result.unknown(Cause.NOT_FINITE);
    }

    /**
     * The scatter about the fit.
     *
     * @return the residual standard deviation; {@link Cause#TOO_FEW} where there are no degrees of freedom
     */
    public Result<Double> residualDeviation() {
        return degreesOfFreedom == 0
                ? Result.unknown(Cause.TOO_FEW)
                : Result.known(Math.sqrt(residualSquares / degreesOfFreedom));
    }

    /**
     * The share of the variation that the predictors explain, about the mean or, without an intercept, about 0.
     *
     * @return from 0 to 1; {@link Cause#CONSTANT} where the values do not vary
     */
    public Result<Double> determination() {
        return totalSquares == 0 ? Result.unknown(Cause.CONSTANT) : Result.known(explainedSquares / totalSquares);
    }

    /**
     * How many degrees of freedom the predictors take, the intercept not counted.
     *
     * @return at least 1
     */
    public int explainedDegreesOfFreedom() {
        return coefficients.size() - (hasIntercept ? 1 : 0);
    }

    /**
     * The F statistic of the whole regression.
     *
     * @return explained over residual variance; {@link Cause#TOO_FEW} where there are no degrees of freedom, {@link Cause#CONSTANT}
     *     where nothing is left over
     */
    public Result<Double> fStatistic() {
        if (degreesOfFreedom == 0) {
            return Result.unknown(Cause.TOO_FEW);
        }
        return residualSquares == 0
                ? Result.unknown(Cause.CONSTANT)
                : Result.finite(explainedSquares / explainedDegreesOfFreedom() / (residualSquares / degreesOfFreedom));
    }

    /**
     * The probability of an F at least so large if no predictor mattered.
     *
     * @return from 0 to 1; the causes of {@link #fStatistic}
     */
    public Result<Double> fP() {
        return fStatistic().map(f -> Distributions.fSurvival(f, explainedDegreesOfFreedom(), degreesOfFreedom));
    }
}
