package io.github.kpi4j.statistics.trend;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Cumulative sums, which notice a small lasting shift sooner than a single value can. With z = (x - target) / sd: {@code upper_i =
 * max(0, upper_(i-1) + z - k)}, {@code lower_i = max(0, lower_(i-1) - z - k)}, both from 0 on. A sum that is above h is a signal; at h
 * it is not yet. A missing value carries the sums forward. Nothing is reset after a signal. The sums are added in just that order,
 * in {@code double}: whether a sum that is h in decimals is a signal is then the same as in R.
 *
 * <p>Source: Page 1954; the R package {@code qcc}, whose shift is 2k.
 *
 * @param limit h
 * @param upper the sum of what is above the target, one for each place
 * @param lower the sum of what is below the target, one for each place, at least 0
 * @param deviation the plain running sum of x - target
 */
public record Cusum(double limit, List<Double> upper, List<Double> lower, List<Double> deviation) {

    /**
     * How the sums are run.
     *
     * @param target the value that is aimed at or was usual
     * @param standardDeviation how much values usually vary
     * @param slack k: the shift, in standard deviations, of which half is let pass; usually 0.5, at least 0
     * @param limit h: the sum, in standard deviations, above which is a signal; usually 5 or 4, above 0
     */
    public record Design(double target, double standardDeviation, double slack, double limit) {

        /**
         * Checks the design.
         *
         * @param target the value that is aimed at
         * @param standardDeviation how much values usually vary
         * @param slack k
         * @param limit h
         * @throws IllegalArgumentException if the slack is below 0 or the limit not above 0
         */
        public Design {
            if (!(slack >= 0)) {
                throw new IllegalArgumentException("slack is " + slack + "; it must be at least 0");
            }
            if (!(limit > 0)) {
                throw new IllegalArgumentException("limit is " + limit + "; it must be above 0");
            }
        }

        /**
         * The usual design: slack 0.5, limit 5.
         *
         * @param target the value that is aimed at
         * @param standardDeviation how much values usually vary
         * @return the design
         */
        public static Design usual(double target, double standardDeviation) {
            return new Design(target, standardDeviation, 0.5, 5);
        }
    }

    /**
     * Copies the sums.
     *
     * @param limit h
     * @param upper the sum of what is above the target
     * @param lower the sum of what is below the target
     * @param deviation the running sum of x - target
     */
    public Cusum {
        Objects.requireNonNull(upper, "upper");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(deviation, "deviation");
        upper = List.copyOf(upper);
        lower = List.copyOf(lower);
        deviation = List.copyOf(deviation);
    }

    /**
     * Runs the sums.
     *
     * @param values the values in the order of time
     * @param design how
     * @return the sums; {@link Cause#TOO_FEW} where every value is missing, {@link Cause#NOT_FINITE}, {@link Cause#NOT_POSITIVE} for a
     *     standard deviation of 0 or below
     */
    public static Result<Cusum> of(Values values, Design design) {
        if (!Double.isFinite(design.target()) || !Double.isFinite(design.standardDeviation())) {
            return Result.unknown(Cause.NOT_FINITE);
        }
        if (design.standardDeviation() <= 0) {
            return Result.unknown(Cause.NOT_POSITIVE);
        }
        return values.present()
                .then(numbers -> numbers.length == 0 ? Result.unknown(Cause.TOO_FEW) : run(values, design));
    }

    private static Result<Cusum> run(Values values, Design design) {
        var upper = new ArrayList<Double>();
        var lower = new ArrayList<Double>();
        var deviation = new ArrayList<Double>();
        double up = 0;
        double down = 0;
        double sum = 0;
        for (Double value : values.places()) {
            if (value != null) {
                double z = (value - design.target()) / design.standardDeviation();
                up = Math.max(0, up + z - design.slack());
                down = Math.max(0, down - z - design.slack());
                sum += value - design.target();
            }
            if (!Double.isFinite(up) || !Double.isFinite(down) || !Double.isFinite(sum)) {
                return Result.unknown(Cause.NOT_FINITE);
            }
            upper.add(up);
            lower.add(down);
            deviation.add(sum);
        }
        return Result.known(new Cusum(design.limit(), upper, lower, deviation));
    }

    /**
     * The first place with a signal above the target.
     *
     * @return the place, counted from 0; empty where there is none
     */
    public OptionalInt firstSignalAbove() {
        return firstSignal(upper);
    }

    /**
     * The first place with a signal below the target.
     *
     * @return the place, counted from 0; empty where there is none
     */
    public OptionalInt firstSignalBelow() {
        return firstSignal(lower);
    }

    private OptionalInt firstSignal(List<Double> sums) {
        for (int i = 0; i < sums.size(); i++) {
            if (sums.get(i) > limit) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
