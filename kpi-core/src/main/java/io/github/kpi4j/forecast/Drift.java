package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Series;
import java.util.List;

/** How far changes lie from their mean, and what follows where that mean goes on. */
final class Drift {

    private Drift() {}

    /** The deviations of m changes from their mean have m - 1 degrees of freedom; h steps on, the error is √(h (1 + h/m)) of them. */
    static Uncertainty spread(List<Series.Point> points, List<Rational> changes, int ahead) {
        int count = changes.size();
        Rational mean = Rational.mean(changes);
        return Scatter.of(
                points,
                changes.stream().map(change -> change.minus(mean)).toList(),
                count - 1,
                ahead,
                step -> Math.sqrt(step * (1 + (double) step / count)));
    }
}
