package io.github.kpi4j.evaluation;

import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.SpecialCause;
import io.github.kpi4j.spc.XmrColumn;

/**
 * An XmR chart of each row of a {@link Panel}: the limits of the row, and the special causes of each observation. Missing values are
 * stepped over; a row whose series breaks is charted from its last break on. The same chart as
 * {@link io.github.kpi4j.spc.ControlChart#xmr} draws, by the same code.
 */
public final class PanelCharts {

    private final int width;
    private final byte[] causes;
    private final double[] means;
    private final double[] lowers;
    private final double[] uppers;

    private PanelCharts(int rows, int width) {
        this.width = width;
        causes = new byte[rows * width];
        means = new double[rows];
        lowers = new double[rows];
        uppers = new double[rows];
    }

    static PanelCharts of(PanelBuilder panel, ChartRules rules) {
        int width = panel.columns().size();
        var charts = new PanelCharts(panel.rows(), width);
        var column = new XmrColumn(rules, XmrColumn.Gaps.STEPPED_OVER, Math.max(1, width));
        for (int row = 0; row < panel.rows(); row++) {
            int from = panel.first(row) + panel.since(row);
            column.draw(panel.values(), from, panel.first(row) + width, charts.causes, from);
            charts.means[row] = column.mean();
            charts.lowers[row] = column.lower();
            charts.uppers[row] = column.upper();
        }
        return charts;
    }

    /**
     * The centre line.
     *
     * @param row the place of the area
     * @return the mean; not a number where there is no chart
     */
    public double mean(int row) {
        return means[row];
    }

    /**
     * The lower limit.
     *
     * @param row the place of the area
     * @return the limit; not a number where there is no chart, or it has none
     */
    public double lower(int row) {
        return lowers[row];
    }

    /**
     * The upper limit.
     *
     * @param row the place of the area
     * @return the limit; not a number where there is no chart, or it has none
     */
    public double upper(int row) {
        return uppers[row];
    }

    /**
     * Whether an observation shows a special cause.
     *
     * @param cause the cause
     * @param row the place of the area
     * @param column the place of the period
     * @return true if it does; one may show several
     */
    public boolean shows(SpecialCause cause, int row, int column) {
        return cause.isIn(causes[row * width + column]);
    }

    /**
     * Writes the special causes of a row.
     *
     * @param row the place of the area
     * @param into a column of the caller's, a byte for each period, of which {@link SpecialCause#isIn} asks
     * @param from the place of the first
     */
    public void causes(int row, byte[] into, int from) {
        System.arraycopy(causes, row * width, into, from, width);
    }
}
