package io.github.kpi4j.statistics.regression;

import io.github.kpi4j.statistics.CorrectlyRounded;

/** The slope of least squares by its definition, about correctly rounded means. */
final class PlainLine {

    private PlainLine() {}

    static double slope(double[] times, double[] values) {
        double meanTime = CorrectlyRounded.mean(times);
        double meanValue = CorrectlyRounded.mean(values);
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < times.length; i++) {
            double dx = times[i] - meanTime;
            sxx += dx * dx;
            sxy += dx * (values[i] - meanValue);
        }
        return sxy / sxx;
    }
}
