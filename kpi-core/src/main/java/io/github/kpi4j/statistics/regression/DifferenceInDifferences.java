package io.github.kpi4j.statistics.regression;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.CorrectlyRounded;
import io.github.kpi4j.statistics.Distributions;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Moments;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How much more those that were treated changed than those that were not: (treated after - treated before) - (others after - others
 * before), from the means of the four groups. Taken for the effect only if both would have moved alike without the treatment.
 * Values of one council in several periods are not independent: average them first. Relative error below 1e-11.
 *
 * <p>Source: {@code lm} of R on two indicators and their product; HC1 of the R package {@code sandwich}.
 *
 * @param estimate the difference of the differences
 * @param degreesOfFreedom the number of values less four
 * @param test how sure it is; too few where each group has but one value, constant where no group varies
 */
public record DifferenceInDifferences(double estimate, int degreesOfFreedom, Result<Test> test) {

    private static final int GROUPS = 4;

    /**
     * The test of no difference.
     *
     * @param residualDeviation the scatter within the groups, pooled
     * @param standardError of the estimate, by the pooled scatter
     * @param t the estimate in standard errors
     * @param p the two-sided probability of a t at least so large if there is no difference
     * @param interval what the difference may be in truth
     * @param robustError the standard error that lets the groups vary differently (HC1)
     */
    public record Test(
            double residualDeviation, double standardError, double t, double p, Interval interval, double robustError) {

        /**
         * Checks that all is there.
         *
         * @param residualDeviation the scatter within the groups
         * @param standardError of the estimate
         * @param t the estimate in standard errors
         * @param p the two-sided probability
         * @param interval what the difference may be in truth
         * @param robustError the standard error that lets the groups vary differently
         */
        public Test {
            Objects.requireNonNull(interval, "interval");
        }
    }

    /**
     * The values of the four groups.
     *
     * @param treatedBefore of those treated, before
     * @param treatedAfter of those treated, after
     * @param othersBefore of the comparators, before
     * @param othersAfter of the comparators, after
     */
    public record Groups(Values treatedBefore, Values treatedAfter, Values othersBefore, Values othersAfter) {

        /**
         * Checks that all is there.
         *
         * @param treatedBefore of those treated, before
         * @param treatedAfter of those treated, after
         * @param othersBefore of the comparators, before
         * @param othersAfter of the comparators, after
         */
        public Groups {
            Objects.requireNonNull(treatedBefore, "treatedBefore");
            Objects.requireNonNull(treatedAfter, "treatedAfter");
            Objects.requireNonNull(othersBefore, "othersBefore");
            Objects.requireNonNull(othersAfter, "othersAfter");
        }
    }

    /**
     * Checks that all is there.
     *
     * @param estimate the difference of the differences
     * @param degreesOfFreedom the number of values less four
     * @param test how sure it is
     */
    public DifferenceInDifferences {
        Objects.requireNonNull(test, "test");
    }

    /**
     * Compares the groups.
     *
     * @param groups the values, none of them missing: leave missing ones out by {@link Values#observed()}
     * @param confidence how sure
     * @return the difference; {@link Cause#MISSING}, {@link Cause#NOT_FINITE}, or {@link Cause#TOO_FEW} where a group has no value
     */
    public static Result<DifferenceInDifferences> of(Groups groups, Confidence confidence) {
        var cells = new ArrayList<double[]>();
        for (Values each :
                List.of(groups.treatedBefore(), groups.treatedAfter(), groups.othersBefore(), groups.othersAfter())) {
            Result<double[]> cell = each.complete();
            if (cell instanceof Result.Known<double[]> known) {
                cells.add(known.value());
            } else if (cell instanceof Result.Unknown<double[]> unknown) {
                return Result.unknown(unknown.cause());
            }
        }
        return cells.stream().anyMatch(cell -> cell.length == 0)
                ? Result.unknown(Cause.TOO_FEW)
                : of(cells, confidence);
    }

    private static Result<DifferenceInDifferences> of(List<double[]> cells, Confidence confidence) {
        int df = cells.stream().mapToInt(cell -> cell.length).sum() - GROUPS;
        double estimate =
                CorrectlyRounded.contrast(List.of(cells.get(1), cells.get(2)), List.of(cells.get(0), cells.get(3)));
        return Result.finite(estimate).map(d -> new DifferenceInDifferences(d, df, test(d, df, cells, confidence)));
    }

    private static Result<Test> test(double estimate, int df, List<double[]> cells, Confidence confidence) {
        if (df == 0) {
            return Result.unknown(Cause.TOO_FEW);
        }
        double within = 0;
        double shares = 0;
        double robust = 0;
        for (double[] cell : cells) {
            double root = Moments.rootOfSquares(cell);
            within = Math.hypot(within, root);
            shares += 1.0 / cell.length;
            robust = Math.hypot(robust, root / cell.length);
        }
        if (within == 0) {
            return Result.unknown(Cause.CONSTANT);
        }
        double deviation = within / Math.sqrt(df);
        double error = deviation * Math.sqrt(shares);
        double robustError = robust * Math.sqrt((double) (df + GROUPS) / df);
        double t = estimate / error;
        if (!Double.isFinite(t) || !Double.isFinite(robustError)) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        return Interval.around(estimate, confidence.t(df) * error)
                .map(interval -> new Test(deviation, error, t, Distributions.tTwoSided(t, df), interval, robustError));
    }
}
