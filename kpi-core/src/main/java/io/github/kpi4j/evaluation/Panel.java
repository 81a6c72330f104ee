package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.target.Ladder;
import io.github.kpi4j.target.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator comes to in many areas and periods: a row for each area, a column for each period of which any of the areas
 * has a figure. Values are the doubles nearest to the exact ones, levels are exact: each is that of the period's own scorecard. Of two
 * figures of an area in one slot of the cadence, such as two snapshots of one month, only the later is there.
 *
 * <p>Nothing is kept but a value and a level, nine bytes an observation; variances, changes and distances are worked out when they are
 * asked for. Rows and columns are numbered from 0; a place that is not there makes an {@link IndexOutOfBoundsException}.
 */
public final class Panel {

    private final Indicator indicator;
    private final List<AreaId> areas;
    private final List<Period> periods;
    private final double[] values;
    private final byte[] levels;
    private final Yardsticks yardsticks;
    private final double[] bases;
    private final @Nullable PanelCharts charts;
    private final @Nullable PanelRanks ranks;
    private final @Nullable PanelTrends trends;

    Panel(
            Indicator indicator,
            List<AreaId> areas,
            List<Period> periods,
            double[] values,
            byte[] levels,
            Yardsticks yardsticks,
            double[] bases,
            @Nullable PanelCharts charts,
            @Nullable PanelRanks ranks,
            @Nullable PanelTrends trends) {
        this.indicator = indicator;
        this.areas = areas;
        this.periods = periods;
        this.values = values;
        this.levels = levels;
        this.yardsticks = yardsticks;
        this.bases = bases;
        this.charts = charts;
        this.ranks = ranks;
        this.trends = trends;
    }

    /**
     * The indicator.
     *
     * @return what was measured
     */
    public Indicator indicator() {
        return indicator;
    }

    /**
     * The rows.
     *
     * @return the areas by the codes now in use, in the order in which they were asked for
     */
    public List<AreaId> areas() {
        return areas;
    }

    /**
     * The columns.
     *
     * @return the periods in order of time
     */
    public List<Period> periods() {
        return periods;
    }

    /**
     * The control charts.
     *
     * @return a chart of each row; empty unless {@link BulkEvaluation#charts} asked for them
     */
    public Optional<PanelCharts> charts() {
        return Optional.ofNullable(charts);
    }

    /**
     * The ranks.
     *
     * @return the rank of each area in each period; empty unless {@link BulkEvaluation#ranks} asked for them, where neither end is
     *     better, and where the number of people decides rather than how well they are served
     */
    public Optional<PanelRanks> ranks() {
        return Optional.ofNullable(ranks);
    }

    /**
     * The trends.
     *
     * @return the slope of each row; empty unless {@link BulkEvaluation#slopes} or {@link BulkEvaluation#trendTests} asked for them
     */
    public Optional<PanelTrends> trends() {
        return Optional.ofNullable(trends);
    }

    private int place(int row, int column) {
        return Objects.checkIndex(row, areas.size()) * periods.size() + Objects.checkIndex(column, periods.size());
    }

    /**
     * The value.
     *
     * @param row the place of the area
     * @param column the place of the period
     * @return the double nearest to the value; not a number where there is none
     */
    public double value(int row, int column) {
        return values[place(row, column)];
    }

    /**
     * The level.
     *
     * @param row the place of the area
     * @param column the place of the period
     * @return the level; empty where none is judged
     */
    public Optional<Level> level(int row, int column) {
        return Ladder.level(levels[place(row, column)]);
    }

    /**
     * The value less the single value that is aimed at, whichever is better.
     *
     * @param row the place of the area
     * @param column the place of the period
     * @return the variance in units of the value; not a number where one of the two is missing
     */
    public double variance(int row, int column) {
        return value(row, column) - yardsticks.of(row).goal(column);
    }

    /**
     * The value less that of the period before.
     *
     * @param row the place of the area
     * @param column the place of the period
     * @return the change; not a number where one of the two is missing
     */
    public double change(int row, int column) {
        return value(row, column) - earlier(row, yardsticks.of(row).before(column));
    }

    /**
     * The value less that of the same period last year.
     *
     * @param row the place of the area
     * @param column the place of the period
     * @return the change; not a number where one of the two is missing
     */
    public double changeOnYear(int row, int column) {
        return value(row, column) - earlier(row, yardsticks.of(row).yearBefore(column));
    }

    private double earlier(int row, int column) {
        return column < 0 ? Double.NaN : values[row * periods.size() + column];
    }

    /**
     * The distance travelled from the baseline to the single value that is aimed at.
     *
     * @param row the place of the area
     * @param column the place of the period
     * @return 0 at the baseline, 1 at the target; not a number where one of the three is missing, before the baseline, and where the
     *     target is no better than the baseline
     */
    public double distanceTravelled(int row, int column) {
        return yardsticks.of(row).distance(column, value(row, column), bases[row]);
    }

    /**
     * All of one observation.
     *
     * @param row the place of the area
     * @param column the place of the period
     * @return the same as the single questions give
     */
    public PanelCell at(int row, int column) {
        return new PanelCell(
                areas.get(row),
                periods.get(column),
                value(row, column),
                level(row, column).orElse(null),
                variance(row, column),
                change(row, column),
                changeOnYear(row, column),
                distanceTravelled(row, column));
    }

    /**
     * How many observations have a level.
     *
     * @param level the level
     * @return at least 0
     */
    public int count(Level level) {
        byte code = Ladder.code(level);
        int count = 0;
        for (byte each : levels) {
            count += each == code ? 1 : 0;
        }
        return count;
    }

    /**
     * Writes every observation to columns, row by row.
     *
     * @param into the columns
     * @param from the place of the first observation
     * @throws IndexOutOfBoundsException if the columns have not place for all
     */
    public void write(PanelColumns into, int from) {
        int width = periods.size();
        Objects.checkFromIndexSize(from, values.length, into.values().length);
        System.arraycopy(values, 0, into.values(), from, values.length);
        System.arraycopy(levels, 0, into.levels(), from, levels.length);
        for (int row = 0; row < bases.length; row++) {
            yardsticks.of(row).write(values, row * width, bases[row], into, from + row * width);
        }
    }
}
