package io.github.kpi4j.spc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows month by month from April 2020, and a baseline that is easy to check by hand. */
final class Months {

    /** Twelve values with mean 1000 whose moving ranges are all 100: limits 734 and 1266, near ones 822.67 and 1177.33. */
    static final double[] BASELINE = {950, 1050, 950, 1050, 950, 1050, 950, 1050, 950, 1050, 950, 1050};

    private Months() {}

    static LocalDate month(int index) {
        return LocalDate.of(2020, 4, 1).plusMonths(index);
    }

    /** A row for each value; NaN is missing. */
    static List<Row.Value> rows(double... values) {
        List<Row.Value> rows = new ArrayList<>();
        for (double value : values) {
            rows.add(new Row.Value(month(rows.size()), value));
        }
        return rows;
    }

    /** A chart of the baseline with further values, judged by the limits of the baseline. */
    static ControlChart after(ChartRules rules, double... values) {
        double[] all = Arrays.copyOf(BASELINE, BASELINE.length + values.length);
        System.arraycopy(values, 0, all, BASELINE.length, values.length);
        return chart(rows(all), Phases.ONE.fixedAfter(BASELINE.length), rules);
    }

    /** The causes of the last points of a chart; null for common cause. */
    static List<@Nullable SpecialCause> lastCauses(ControlChart chart, int points) {
        List<@Nullable SpecialCause> causes = new ArrayList<>();
        List<ChartPoint> all = chart.points();
        for (ChartPoint point : all.subList(all.size() - points, all.size())) {
            causes.add(point.specialCause().orElse(null));
        }
        return causes;
    }

    static ControlChart chart(List<Row.Value> rows, Phases phases, ChartRules rules) {
        return ControlChart.xmr(rows, phases, rules).drawn().orElseThrow();
    }
}
