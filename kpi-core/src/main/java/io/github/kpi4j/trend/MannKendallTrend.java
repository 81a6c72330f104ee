package io.github.kpi4j.trend;

import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.trend.MannKendall;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The test of Mann and Kendall over the latest figures: whether later ones are mostly higher, or mostly lower, than earlier ones.
 * Only their order counts, so that a wild figure changes little; ties are allowed for. The change for each period is Sen's slope.
 * Months and quarters with a season are to be compared with the same period last year instead.
 *
 * <p>Few figures can never show anything: fewer than five at 95%, however steeply they rise. See {@link #fewestPoints()}.
 *
 * @param confidence how sure the direction is to be
 * @param over how many of the latest figures to use at most, at least {@link #fewestPoints()}; null for all back to the first
 *     gap or break
 * @see MannKendall
 */
public record MannKendallTrend(
        Confidence confidence, @Nullable Integer over) implements TestedRule {

    /**
     * Checks the window.
     *
     * @param confidence how sure the direction is to be
     * @param over how many of the latest figures to use at most
     * @throws IllegalArgumentException if the window has so few figures that none could ever rise or fall, or more than 1000
     */
    public MannKendallTrend {
        Objects.requireNonNull(confidence, "confidence");
        int fewest = fewest(confidence);
        if (over != null && (over < fewest || over > Window.MOST)) {
            throw new IllegalArgumentException("over: " + over + " given, a number of figures from " + fewest
                    + ", the fewest that can show a movement at this confidence, to " + Window.MOST + " is wanted");
        }
    }

    /** All figures back to the first gap or break, at 95%. */
    public MannKendallTrend() {
        this(Confidence.NINETY_FIVE, null);
    }

    /**
     * The fewest figures of which the steadiest rise could be told from chance.
     *
     * @return 5 at 95%
     */
    @Override
    public int fewestPoints() {
        return fewest(confidence);
    }

    /** Where all pairs rise, S is n(n - 1)/2 and its variance n(n - 1)(2n + 5)/18; one is taken off S for continuity. */
    private static int fewest(Confidence confidence) {
        double threshold = confidence.z();
        int n = 2;
        while ((n * (n - 1) / 2.0 - 1) / Math.sqrt(n * (n - 1) * (2 * n + 5) / 18.0) <= threshold) {
            n++;
        }
        return n;
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity) {
        return Window.test(
                this, history, over == null ? Window.MOST : over, points -> across(history, points, polarity));
    }

    private TrendFinding across(Series history, List<Series.Point> points, Polarity polarity) {
        return MannKendall.of(Window.inTime(history, points), confidence)
                .map(this::evidence)
                .map(test -> Window.moved(this, points, polarity, test))
                .found()
                .orElseGet(() -> Window.refused(this, Obstacle.TOO_LARGE, points.size()));
    }

    /** Where all values are equal there is nothing to test: no pair rises or falls. */
    private Evidence.Test evidence(MannKendall trend) {
        MannKendall.Test none = new MannKendall.Test(0, 1);
        MannKendall.Test test = trend.test() instanceof Result.Known<MannKendall.Test> known ? known.value() : none;
        return new Evidence.Test(Evidence.Statistic.Z, test.z(), confidence.z(), test.p(), trend.slope(), confidence);
    }
}
