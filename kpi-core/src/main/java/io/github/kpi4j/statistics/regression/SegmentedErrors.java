package io.github.kpi4j.statistics.regression;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.regression.SegmentedSeries.AtEnd;
import io.github.kpi4j.statistics.regression.SegmentedSeries.Coefficient;
import io.github.kpi4j.statistics.regression.SegmentedSeries.Scatter;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Reads coefficients and their errors off the exact fit of a segmented series. */
final class SegmentedErrors {

    private static final int P = SegmentedSeries.PARAMETERS;

    private final ExactFit fit;
    private final List<double[]> columns;
    private final Confidence confidence;
    private final int count;
    private final int df;
    private final double[] residuals;
    private final double variance;

    SegmentedErrors(ExactFit fit, List<double[]> columns, Confidence confidence) {
        this.fit = fit;
        this.columns = columns;
        this.confidence = confidence;
        count = columns.get(0).length;
        df = count - P;
        residuals = IntStream.range(0, count).mapToDouble(fit::residual).toArray();
        variance = df == 0 ? 0 : fit.residualSquares() / df;
    }

    Result<SegmentedSeries> rounded(int before, int end) {
        double[] b = IntStream.range(0, P).mapToDouble(fit::coefficient).toArray();
        double periods = end - before - 1.0;
        double effect = b[2] + b[3] * periods;
        double counterfactual = b[0] + b[1] * end;
        if (!DoubleStream.concat(DoubleStream.of(b), DoubleStream.of(effect, counterfactual, variance))
                .allMatch(Double::isFinite)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        AtEnd atEnd = new AtEnd(counterfactual + effect, counterfactual, effect, effectError(periods));
        return Result.known(new SegmentedSeries(
                count, coefficient(0), coefficient(1), coefficient(2), coefficient(3), atEnd, scatter()));
    }

    private Result<Double> effectError(double periods) {
        double spread = fit.inverse(2, 2) + 2 * periods * fit.inverse(2, 3) + periods * periods * fit.inverse(3, 3);
        return df == 0 ? Result.unknown(Cause.TOO_FEW) : Result.finite(Math.sqrt(variance * spread));
    }

    private Coefficient coefficient(int j) {
        double estimate = fit.coefficient(j);
        if (df == 0) {
            return new Coefficient(estimate, Result.unknown(Cause.TOO_FEW));
        }
        if (variance == 0) {
            return new Coefficient(estimate, Result.unknown(Cause.CONSTANT));
        }
        double error = Math.sqrt(variance) * Math.sqrt(fit.inverse(j, j));
        double p = Distributions.tTwoSided(estimate / error, df);
        return new Coefficient(
                estimate,
                Interval.around(estimate, confidence.t(df) * error)
                        .map(interval -> new SegmentedSeries.Precision(error, p, interval, neweyWest(j))));
    }

    /** How much a coefficient moves with each residual, times that residual; their autocovariances, weighted. */
    private double neweyWest(int j) {
        double[] parts = new double[count];
        for (int i = 0; i < count; i++) {
            double influence = 0;
            for (int k = 0; k < P; k++) {
                influence += fit.inverse(j, k) * columns.get(k)[i];
            }
            parts[i] = influence * residuals[i];
        }
        double sum = 0;
        for (int shift = 0; shift <= lag(); shift++) {
            double weight = (shift == 0 ? 1 : 2) * (1 - shift / (lag() + 1.0));
            for (int i = shift; i < count; i++) {
                sum += weight * parts[i] * parts[i - shift];
            }
        }
        return Math.sqrt(Math.max(0, sum));
    }

    private int lag() {
        return (int) Math.floor(4 * Math.pow(count / 100.0, 2.0 / 9));
    }

    private Result<Scatter> scatter() {
        if (df == 0) {
            return Result.unknown(Cause.TOO_FEW);
        }
        double steps = 0;
        double squares = residuals[0] * residuals[0];
        for (int i = 1; i < count; i++) {
            steps += (residuals[i] - residuals[i - 1]) * (residuals[i] - residuals[i - 1]);
            squares += residuals[i] * residuals[i];
        }
        return squares == 0
                ? Result.unknown(Cause.CONSTANT)
                : Result.known(new Scatter(df, Math.sqrt(variance), steps / squares, lag()));
    }
}
