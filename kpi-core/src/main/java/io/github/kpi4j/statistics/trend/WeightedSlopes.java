package io.github.kpi4j.statistics.trend;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import java.util.ArrayList;
import java.util.List;

/** The general method of the recent trend: lines through the values, weighted by their intervals. */
final class WeightedSlopes {

    private static final double STANDARD_ERRORS_WIDE = 3.92;

    private WeightedSlopes() {}

    private record Weighted(double t, double value, double weight) {}

    private record Line(double slope, double chiSquared) {}

    static Result<RecentTrend> trend(List<YearFigure> five) {
        var points = new ArrayList<Weighted>();
        for (YearFigure figure : five) {
            if (figure.value() == null || figure.interval() == null) {
                return Result.unknown(Cause.MISSING);
            }
            points.add(new Weighted(points.size() + 1, figure.value(), weight(figure.interval())));
        }
        if (!points.stream().allMatch(point -> Double.isFinite(point.weight()) && point.weight() > 0)) {
            return Result.known(new RecentTrend(RecentTrend.Direction.NO_CHANGE, Result.unknown(Cause.CONSTANT)));
        }
        Line all = line(points);
        var slopes = new ArrayList<Double>();
        slopes.add(all.slope());
        for (Weighted left : points) {
            slopes.add(
                    line(points.stream().filter(point -> point.t() != left.t()).toList())
                            .slope());
        }
        return Result.finite(all.chiSquared())
                .then(chi ->
                        Result.finite(all.slope()).map(slope -> RecentTrend.decided(chi, Result.known(slope), slopes)));
    }

    private static double weight(Interval interval) {
        double error = interval.width() / STANDARD_ERRORS_WIDE;
        return 1 / (error * error);
    }

    private static Line line(List<Weighted> points) {
        double weights = points.stream().mapToDouble(Weighted::weight).sum();
        double centre = points.stream()
                .mapToDouble(point -> point.weight() / weights * point.t())
                .sum();
        double level = points.stream()
                .mapToDouble(point -> point.weight() / weights * point.value())
                .sum();
        double above = 0;
        double below = 0;
        for (Weighted point : points) {
            above += point.weight() * (point.t() - centre) * (point.value() - level);
            below += point.weight() * (point.t() - centre) * (point.t() - centre);
        }
        double slope = above / below;
        return new Line(slope, slope * slope * below);
    }
}
