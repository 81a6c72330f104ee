package io.github.kpi4j.trend;

import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.Row;
import io.github.kpi4j.spc.RunChart;
import io.github.kpi4j.spc.RunChart.CentreLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run chart by the rules of Anhøj: the figures have shifted where a run on one side of their median is longer, or they cross it
 * less often, than noise explains. It needs no limits, and no distribution of the figures.
 *
 * <p>A shift by itself has no direction. It goes up or down where the latest figures lie in a run as long as the longest, above or
 * below the median; elsewhere the movement is "same", though {@link Evidence.Runs} tells of the shift.
 *
 * @param fewest how many figures it takes before anything is said, from 6 to 1000
 * @param fixedAfter how many first figures alone decide the median, from 12 to 1000; null if all do
 * @see RunChart
 */
public record RunChartTrend(int fewest, @Nullable Integer fixedAfter) implements TestedRule {

    private static final int LEAST = 6;
    private static final int USUAL = 10;

    /**
     * Checks the numbers.
     *
     * @param fewest how many figures it takes before anything is said
     * @param fixedAfter how many first figures alone decide the median
     * @throws IllegalArgumentException if a number lies outside
     */
    public RunChartTrend {
        check("fewest", fewest, LEAST);
        if (fixedAfter != null) {
            check("fixedAfter", fixedAfter, Phases.SHORTEST_BASELINE);
        }
    }

    /** Ten figures or more, all of which decide the median. */
    public RunChartTrend() {
        this(USUAL, null);
    }

    private static void check(String name, int figures, int least) {
        if (figures < least || figures > Window.MOST) {
            throw new IllegalArgumentException(
                    name + " is " + figures + "; it is from " + least + " to " + Window.MOST);
        }
    }

    @Override
    public int fewestPoints() {
        return fewest;
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity) {
        return Window.test(this, history, Window.MOST, points -> counted(points, polarity));
    }

    private TrendFinding counted(List<Series.Point> points, Polarity polarity) {
        List<Row.Value> rows = Window.rows(points);
        return RunChart.of(rows, CentreLine.MEDIAN, fixedAfter == null ? rows.size() : fixedAfter)
                .drawn()
                .map(chart -> finding(chart, points, polarity))
                .orElseGet(() -> Window.refused(this, Obstacle.TOO_LARGE, points.size()));
    }

    private TrendFinding finding(RunChart chart, List<Series.Point> points, Polarity polarity) {
        Movement movement = chart.side() > 0 ? Movement.UP : chart.side() < 0 ? Movement.DOWN : Movement.SAME;
        return new TrendFinding.Detected(this, points, movement, polarity, new Evidence.Runs(chart));
    }
}
