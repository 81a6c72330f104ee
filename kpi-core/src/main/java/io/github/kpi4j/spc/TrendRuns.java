package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartPoint.Trend;
import io.github.kpi4j.spc.ChartRules.TrendDirection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the trends of a group: rows in succession that all rise or all fall. A tie or a missing value ends a trend. */
final class TrendRuns {

    private TrendRuns() {}

    static List<Trend> of(List<? extends Row> rows, ChartRules rules) {
        int[] steps = new int[rows.size()];
        for (int i = 1; i < rows.size(); i++) {
            Double before = rows.get(i - 1).value();
            Double value = rows.get(i).value();
            steps[i] = before == null || value == null ? 0 : Double.compare(value + 0.0, before + 0.0);
        }
        BitSet rising = inTrend(steps, rules.trend(), 1);
        BitSet falling = inTrend(steps, rules.trend(), -1);
        List<Trend> trends = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rising.get(i) && !falling.get(i)) {
                trends.add(Trend.NONE);
            } else if (rules.trendDirection() == TrendDirection.AS_NHS) {
                trends.add(byStep(steps, rising, falling, i));
            } else {
                trends.add(byLastTrend(steps, rising, falling, i));
            }
        }
        return trends;
    }

    /** A step leads to its row; a trend of n rows has n - 1 steps and begins with the row before the first of them. */
    private static BitSet inTrend(int[] steps, int length, int sign) {
        BitSet leading = Runs.windows(steps.length, length - 1, i -> steps[i] == sign);
        BitSet rows = new BitSet();
        leading.stream().forEach(i -> rows.set(i - 1, i + 1));
        return rows;
    }

    private static Trend byStep(int[] steps, BitSet rising, BitSet falling, int row) {
        boolean nextToo = rising.get(row + 1) || falling.get(row + 1);
        return steps[nextToo ? row + 1 : row] > 0 ? Trend.RISING : Trend.FALLING;
    }

    private static Trend byLastTrend(int[] steps, BitSet rising, BitSet falling, int row) {
        if (rising.get(row) && falling.get(row)) {
            return steps[row] > 0 ? Trend.FALLING : Trend.RISING;
        }
        return rising.get(row) ? Trend.RISING : Trend.FALLING;
    }
}
