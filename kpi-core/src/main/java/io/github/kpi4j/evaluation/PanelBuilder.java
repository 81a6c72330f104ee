package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.series.AreaId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a panel while its rows are judged. */
final class PanelBuilder {

    private final Indicator indicator;
    private final List<AreaId> areas;
    private final Columns columns;
    private final double[] values;
    private final byte[] levels;
    private final Yardsticks yardsticks = new Yardsticks();
    private final double[] bases;
    private final Map<Integer, Integer> breaks = new HashMap<>();

    PanelBuilder(Indicator indicator, List<AreaId> areas, Columns columns) {
        this.indicator = indicator;
        this.areas = areas;
        this.columns = columns;
        int size = Math.multiplyExact(areas.size(), columns.size());
        values = new double[size];
        levels = new byte[size];
        bases = new double[areas.size()];
    }

    Columns columns() {
        return columns;
    }

    int rows() {
        return areas.size();
    }

    AreaId area(int row) {
        return areas.get(row);
    }

    /** The place of a row's first observation. */
    int first(int row) {
        return row * columns.size();
    }

    double[] values() {
        return values;
    }

    byte[] levels() {
        return levels;
    }

    void heldAgainst(int row, Yardstick yardstick, double base) {
        yardsticks.put(row, yardstick);
        bases[row] = base;
    }

    /** The column of a row's last break; 0 where its series never broke. */
    int since(int row) {
        return breaks.getOrDefault(row, 0);
    }

    void breaksAt(int row, int column) {
        breaks.put(row, column);
    }

    Panel panel(@Nullable PanelCharts charts, @Nullable PanelRanks ranks, @Nullable PanelTrends trends) {
        return new Panel(indicator, areas, columns.periods(), values, levels, yardsticks, bases, charts, ranks, trends);
    }
}
