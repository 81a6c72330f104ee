package io.github.kpi4j.trend;

import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.spc.Attempt;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.ControlChart;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.Phases.Rebase;
import io.github.kpi4j.spc.Row;
import io.github.kpi4j.spc.SpecialCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The variation of the latest figure on a control chart of individual values and moving ranges (XmR): up or down where it is more
 * than noise (outside the limits, part of a trend, one of two in three near a limit, part of a shift), and the same where it is
 * common cause. Nothing but the latest figure and its stretch of the chart is looked at.
 *
 * <p>A stretch with fewer figures than {@link ChartRules#minimumPoints()} is not judged. Dates of fresh starts stand for the first
 * figure whose period ends on that day or later.
 *
 * @param rules the convention
 * @param phases where limits are worked out afresh, and why
 * @see ControlChart
 */
public record ChartTrend(ChartRules rules, Phases phases) implements TestedRule {

    /**
     * Checks that all is there.
     *
     * @param rules the convention
     * @param phases where limits are worked out afresh, and why
     */
    public ChartTrend {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(phases, "phases");
    }

    /** One stretch by the rules for councils. */
    public ChartTrend() {
        this(ChartRules.COUNCIL, Phases.ONE);
    }

    @Override
    public int fewestPoints() {
        return rules.minimumPoints();
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity) {
        return Window.test(this, history, Window.MOST, points -> drawn(points, polarity));
    }

    private TrendFinding drawn(List<Series.Point> points, Polarity polarity) {
        double[] values = Window.values(points);
        var rows = new ArrayList<Row.Value>();
        for (Series.Point point : points) {
            rows.add(new Row.Value(point.period().end(), values[rows.size()]));
        }
        List<Rebase> starts = phases.rebases().stream()
                .flatMap(rebase -> points.stream()
                        .map(point -> point.period().end())
                        .filter(end -> !end.isBefore(rebase.from()))
                        .limit(1)
                        .map(end -> new Rebase(end, rebase.reason())))
                .toList();
        Attempt<ControlChart> attempt = ControlChart.xmr(rows, new Phases(starts, phases.fixedAfter()), rules);
        return attempt.drawn()
                .map(chart -> read(chart, points, polarity))
                .orElseGet(() -> Window.refused(this, Obstacle.TOO_LARGE, points.size()));
    }

    private TrendFinding read(ControlChart chart, List<Series.Point> points, Polarity polarity) {
        ControlChart.Group group = chart.lastGroup();
        if (chart.isShort(group)) {
            return Window.refused(this, Obstacle.TOO_SHORT, group.points().size());
        }
        SpecialCause cause = group.last().specialCause().orElse(null);
        List<Series.Point> used = points.subList(points.size() - group.points().size(), points.size());
        var evidence = new Evidence.Chart(group.limits(), cause, group.start());
        return new TrendFinding.Detected(this, used, movement(cause), polarity, evidence);
    }

    private static Movement movement(@Nullable SpecialCause cause) {
        if (cause == null) {
            return Movement.SAME;
        }
        return cause.isHigh() ? Movement.UP : Movement.DOWN;
    }
}
