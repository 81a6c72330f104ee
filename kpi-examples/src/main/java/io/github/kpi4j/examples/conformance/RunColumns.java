package io.github.kpi4j.examples.conformance;

import static io.github.kpi4j.examples.conformance.ControlChartSuite.TOLERANCE;

import io.github.kpi4j.spc.ChartPoint;
import io.github.kpi4j.spc.ControlChart;
import io.github.kpi4j.spc.ControlChart.Group;
import io.github.kpi4j.spc.Limits;
import io.github.kpi4j.spc.Limits.Zone;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.Row;
import io.github.kpi4j.spc.RunChart;
import io.github.kpi4j.spc.RunChart.CentreLine;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The columns of qicharts2: a run chart around the median, and an I chart with limits of its own constant. */
final class RunColumns {

    private static final double QIC_LIMIT_FACTOR = 3 / 1.128;

    private RunColumns() {}

    static void compare(PeerSeries series, Group group, RowCheck check) {
        List<Row.Value> values = series.valuesOf(group);
        Integer frozen = series.frozenByQicharts();
        runs(check, "qic_run_", run(values, CentreLine.MEDIAN, frozen));
        runs(check, "qic_i_", run(values, CentreLine.MEAN, frozen));
        ControlChart chart = ControlChart.xmr(
                        values,
                        new Phases(List.of(), frozen),
                        PeerSeries.rules(series.row()).withLimitFactor(QIC_LIMIT_FACTOR))
                .drawn()
                .orElseThrow();
        Limits.@Nullable Known known = chart.lastGroup().limits() instanceof Limits.Known limits ? limits : null;
        double scale = known == null ? 0 : Math.abs(known.mean());
        check.near("qic_i_lcl", known == null ? null : known.lower(), TOLERANCE, scale)
                .near("qic_i_ucl", known == null ? null : known.upper(), TOLERANCE, scale)
                .exact(
                        "qic_i_sigma_signals",
                        chart.points().stream().filter(RunColumns::isOutside).count());
    }

    private static RunChart run(List<Row.Value> values, CentreLine line, @Nullable Integer frozen) {
        return (frozen == null ? RunChart.of(values, line) : RunChart.of(values, line, frozen))
                .drawn()
                .orElseThrow();
    }

    private static boolean isOutside(ChartPoint point) {
        return point.zone().filter(Zone::isOutside).isPresent();
    }

    private static void runs(RowCheck check, String prefix, RunChart chart) {
        boolean useful = chart.useful() > 0;
        check.near(prefix + "cl", chart.centre(), TOLERANCE)
                .count(prefix + "n_useful", chart.useful())
                .count(prefix + "longest", useful ? chart.longestRun() : null)
                .count(prefix + "longest_max", number(chart.longestRunLimit()))
                .count(prefix + "crossings", useful ? chart.crossings() : null)
                .count(prefix + "crossings_min", number(chart.crossingsLimit()))
                .exact(prefix + "signal", chart.isSignal());
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
