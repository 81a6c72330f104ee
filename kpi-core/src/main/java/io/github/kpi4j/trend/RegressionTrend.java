package io.github.kpi4j.trend;

import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.regression.Line;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The slope of the straight line of least squares through the latest figures. It rises or falls only where the interval of the
 * slope, by Student's t, leaves out zero. A single wild figure can tip it; {@link MannKendallTrend} is steadier.
 *
 * <p>Source: the Quarterly Performance Report of Kent County Council since 2020/21; {@code lm} of R.
 *
 * @param confidence how sure the direction is to be
 * @param over how many of the latest figures to use at most, at least 4; null for all back to the first gap or break
 */
public record RegressionTrend(
        Confidence confidence, @Nullable Integer over) implements TestedRule {

    /** The fewest figures: two of them are used up by the line. */
    public static final int FEWEST = 4;

    /**
     * Checks the window.
     *
     * @param confidence how sure the direction is to be
     * @param over how many of the latest figures to use at most
     * @throws IllegalArgumentException if the window has less than 4 or more than 1000 figures
     */
    public RegressionTrend {
        Objects.requireNonNull(confidence, "confidence");
        if (over != null && (over < FEWEST || over > Window.MOST)) {
            throw new IllegalArgumentException("over: " + over + " given, a number of figures from " + FEWEST + " to "
                    + Window.MOST + " is wanted");
        }
    }

    /** All figures back to the first gap or break, at 95%. */
    public RegressionTrend() {
        this(Confidence.NINETY_FIVE, null);
    }

    @Override
    public int fewestPoints() {
        return FEWEST;
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity) {
        return Window.test(
                this, history, over == null ? Window.MOST : over, points -> through(history, points, polarity));
    }

    private TrendFinding through(Series history, List<Series.Point> points, Polarity polarity) {
        return Line.of(Window.inTime(history, points))
                .then(line -> evidence(line))
                .map(test -> Window.moved(this, points, polarity, test))
                .found()
                .orElseGet(() -> Window.refused(this, Obstacle.TOO_LARGE, points.size()));
    }

    private Result<Evidence.Test> evidence(Line line) {
        return line.slopeError()
                .then(error -> Result.finite(confidence.t(line.degreesOfFreedom()) * error))
                .map(reach -> new Evidence.Test(
                        Evidence.Statistic.SLOPE,
                        line.slope(),
                        reach,
                        line.slopeP().found().orElse(null),
                        line.slope(),
                        confidence));
    }
}
