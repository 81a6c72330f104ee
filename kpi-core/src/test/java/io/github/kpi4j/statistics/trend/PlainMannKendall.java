package io.github.kpi4j.statistics.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Mann-Kendall and Sen by their definitions: every pair of points, one by one. Times and values of points alone, in the order of time.
 *
 * @param s the pairs that rise less the pairs that fall
 * @param variance of s
 * @param slopes of all pairs, in ascending order
 */
record PlainMannKendall(long s, double variance, List<Double> slopes) {

    static PlainMannKendall of(double[] times, double[] values) {
        int n = values.length;
        long s = 0;
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                s += (long) Math.signum(values[j] - values[i]);
                slopes.add((values[j] - values[i]) / (times[j] - times[i]));
            }
        }
        return new PlainMannKendall(
                s, variance(values), slopes.stream().sorted().toList());
    }

    private static double variance(double[] values) {
        double n = values.length;
        double ties = Arrays.stream(values)
                .map(value ->
                        Arrays.stream(values).filter(other -> other == value).count())
                .map(size -> (size - 1) * (2 * size + 5))
                .sum();
        return n < 2 ? 0 : (n * (n - 1) * (2 * n + 5) - ties) / 18;
    }

    double slope() {
        int half = slopes.size() / 2;
        if (slopes.isEmpty()) {
            return Double.NaN;
        }
        return slopes.size() % 2 == 1 ? slopes.get(half) : slopes.get(half - 1) / 2 + slopes.get(half) / 2;
    }
}
