package io.github.kpi4j.evaluation;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.statistics.regression.LineColumn;
import io.github.kpi4j.statistics.trend.MannKendallColumn;
import io.github.kpi4j.statistics.trend.SenColumn;
import java.util.Arrays;

/**
 * Where each row of a {@link Panel} goes: the slope of least squares over its values, and where {@link BulkEvaluation#trendTests} asked for
 * them, the test of Mann and Kendall and the slope of Sen. Slopes are in values for each period. Missing values are left out; a row whose
 * series breaks is looked at from its last break on. The same as {@link io.github.kpi4j.statistics.regression.Line} and {@link
 * io.github.kpi4j.statistics.trend.MannKendall} find, by the same code.
 */
public final class PanelTrends {

    private final double[] slopes;
    private final long[] s;
    private final double[] variances;
    private final double[] senSlopes;

    private PanelTrends(int rows, int tested) {
        slopes = new double[rows];
        s = new long[tested];
        variances = new double[tested];
        senSlopes = new double[tested];
    }

    static PanelTrends of(PanelBuilder panel, Cadence cadence, boolean tests) {
        int width = panel.columns().size();
        double[] all = panel.columns().times(cadence);
        var trends = new PanelTrends(panel.rows(), tests ? panel.rows() : 0);
        var mannKendall = new MannKendallColumn(tests ? width : 0);
        var sen = new SenColumn(tests ? width : 0);
        for (int row = 0; row < panel.rows(); row++) {
            int since = panel.since(row);
            double[] times = since == 0 ? all : Arrays.copyOfRange(all, since, width);
            int from = panel.first(row) + since;
            trends.slopes[row] = LineColumn.slope(times, panel.values(), from, times.length);
            if (tests) {
                mannKendall.test(panel.values(), from, times.length);
                trends.s[row] = mannKendall.s();
                trends.variances[row] = mannKendall.variance();
                trends.senSlopes[row] = sen.slope(times, panel.values(), from, times.length);
            }
        }
        return trends;
    }

    /**
     * The slope of least squares.
     *
     * @param row the place of the area
     * @return the slope; not a number where there are less than two values
     */
    public double slope(int row) {
        return slopes[row];
    }

    /**
     * Whether trends were tested.
     *
     * @return true if {@link #s}, {@link #variance} and {@link #senSlope} can be asked
     */
    public boolean isTested() {
        return s.length == slopes.length;
    }

    /**
     * Mann's and Kendall's S: how many pairs of values rise less how many fall.
     *
     * @param row the place of the area
     * @return the sum; 0 where there are less than two values
     * @throws IndexOutOfBoundsException if trends were not tested
     */
    public long s(int row) {
        return s[row];
    }

    /**
     * The variance of S without a trend, corrected for ties.
     *
     * @param row the place of the area
     * @return at least 0
     * @throws IndexOutOfBoundsException if trends were not tested
     */
    public double variance(int row) {
        return variances[row];
    }

    /**
     * The slope of Sen: the median of the slopes between each two values.
     *
     * @param row the place of the area
     * @return the slope; not a number where there are less than two values
     * @throws IndexOutOfBoundsException if trends were not tested
     */
    public double senSlope(int row) {
        return senSlopes[row];
    }
}
