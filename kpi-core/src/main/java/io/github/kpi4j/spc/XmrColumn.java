package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartRules.NoVariation;
import io.github.kpi4j.statistics.CorrectlyRounded;
import java.util.Arrays;
import java.util.Objects;

/**
 * XmR charts of many series that lie in columns, one after another: the same limits and the same special causes as
 * {@link ControlChart#xmr}, which is drawn by this. {@link #draw} makes nothing but numbers, in arrays that are used again;
 * what it found last can be asked until it is called again. Make one for each thread.
 *
 * <pre>{@code
 * var charts = new XmrColumn(ChartRules.NHS, XmrColumn.Gaps.STEPPED_OVER, 40);
 * for (int from = 0; from < values.length; from += 40) {
 *     if (charts.draw(values, from, from + 40, causes, from) && SpecialCause.SHIFT_ABOVE.isIn(causes[from + 39])) { ... }
 * }
 * }</pre>
 */
public final class XmrColumn {

    /** The largest value that a chart takes, either way. */
    static final double LARGEST = 1e307;

    private final ChartRules rules;
    private final Gaps gaps;
    private final MovingRanges ranges;
    private final Signals signals;
    private final Lines lines = new Lines();
    private final double[] rows;
    private final double[] present;

    /** What a place without a value means. */
    public enum Gaps {
        /** No row: the values on both sides of it follow one another. */
        STEPPED_OVER,
        /** A row whose value is missing: it has no moving range and breaks every run. */
        BREAK
    }

    /**
     * Charts by a convention.
     *
     * @param rules the convention
     * @param gaps what a place without a value means
     * @param longest how many places the longest series has, at least 1; about 30 bytes are taken for each
     * @throws IllegalArgumentException if the longest series has no place
     */
    public XmrColumn(ChartRules rules, Gaps gaps, int longest) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.gaps = Objects.requireNonNull(gaps, "gaps");
        if (longest < 1) {
            throw new IllegalArgumentException("longest is " + longest + "; a series has at least one place");
        }
        rows = new double[longest];
        present = new double[longest];
        ranges = new MovingRanges(rules.screened(), longest);
        signals = new Signals(rules, longest);
    }

    /**
     * Draws the chart of a series, all of whose rows decide its limits.
     *
     * @param values a column; not a number where there is no value
     * @param from the place of the first row of the series
     * @param to the place after its last row
     * @param causes where the special causes go, a byte for each place of the series: the bits of all that apply, see
     *     {@link SpecialCause#bit}; 0 for common cause and where there is no value
     * @param at the place in {@code causes} that belongs to {@code from}
     * @return true if there is a chart; false if there is no value, or one is infinite or beyond 1e307: nothing is known then, and
     *     all causes are 0
     * @throws IndexOutOfBoundsException if the series is not inside the column, its causes are not inside {@code causes}, or it is
     *     longer than the longest that was announced
     */
    public boolean draw(double[] values, int from, int to, byte[] causes, int at) {
        return draw(values, from, to, Integer.MAX_VALUE, causes, at);
    }

    /**
     * Draws the chart of a series whose first rows decide its limits.
     *
     * @param values a column; not a number where there is no value
     * @param from the place of the first row of the series
     * @param to the place after its last row
     * @param baseline how many rows decide, at least 1; more than there are means all
     * @param causes where the special causes go
     * @param at the place in {@code causes} that belongs to {@code from}
     * @return true if there is a chart
     * @throws IllegalArgumentException if the baseline is less than 1
     * @throws IndexOutOfBoundsException if the series is not inside the column, its causes are not inside {@code causes}, or it is
     *     longer than the longest that was announced
     * @see #draw(double[], int, int, byte[], int)
     */
    public boolean draw(double[] values, int from, int to, int baseline, byte[] causes, int at) {
        Objects.checkFromToIndex(from, to, values.length);
        Objects.checkFromIndexSize(at, to - from, causes.length);
        Objects.checkIndex(to - from, rows.length + 1);
        if (baseline < 1) {
            throw new IllegalArgumentException("baseline is " + baseline + "; it is at least one row");
        }
        int size = read(values, from, to);
        if (size == 0) {
            lines.only(Double.NaN);
            Arrays.fill(causes, at, at + to - from, (byte) 0);
            return false;
        }
        int deciding = Math.min(baseline, size);
        ranges.measure(rows, deciding);
        rule(mean(deciding));
        signals.begin(size);
        signals.add(rows, 0, size, lines);
        signals.judgeRuns(size, ranges);
        write(signals.causes(size), values, from, to, causes, at);
        return true;
    }

    /** Takes the rows of a series and counts them; 0 if they make no chart. */
    private int read(double[] values, int from, int to) {
        int size = 0;
        boolean any = false;
        for (int i = from; i < to; i++) {
            double value = values[i];
            if (Math.abs(value) > LARGEST) {
                return 0;
            }
            boolean is = !Double.isNaN(value);
            rows[size] = value;
            size += is || gaps == Gaps.BREAK ? 1 : 0;
            any |= is;
        }
        return any ? size : 0;
    }

    private double mean(int deciding) {
        if (gaps == Gaps.STEPPED_OVER) {
            return CorrectlyRounded.mean(rows, 0, deciding);
        }
        int count = 0;
        for (int i = 0; i < deciding; i++) {
            double value = rows[i];
            present[count] = value;
            count += Double.isNaN(value) ? 0 : 1;
        }
        return count == 0 ? Double.NaN : CorrectlyRounded.mean(present, 0, count);
    }

    private void rule(double mean) {
        double range = ranges.mean();
        if (range > 0 || (range == 0 && rules.noVariation() == NoVariation.AS_NHS)) {
            double factor = rules.limitFactor();
            lines.around(mean, factor * range, 2 * (factor / 3) * range);
        } else {
            lines.only(mean);
        }
    }

    /** Gives each place the causes of its row; where gaps are stepped over, they have none. */
    private void write(byte[] found, double[] values, int from, int to, byte[] causes, int at) {
        boolean stepping = gaps == Gaps.STEPPED_OVER;
        int row = 0;
        for (int i = from; i < to; i++) {
            boolean is = !(stepping && Double.isNaN(values[i]));
            causes[at + i - from] = is ? found[row] : 0;
            row += is ? 1 : 0;
        }
    }

    /**
     * The centre line of the series drawn last.
     *
     * @return the mean, correctly rounded; not a number if there was no chart, or no row of its baseline has a value
     */
    public double mean() {
        return lines.mean();
    }

    /**
     * The lower limit of the series drawn last.
     *
     * @return the limit; not a number if there are no limits, see {@link #limits()}
     */
    public double lower() {
        return lines.areLimits() ? lines.lower() : Double.NaN;
    }

    /**
     * The upper limit of the series drawn last.
     *
     * @return the limit; not a number if there are no limits, see {@link #limits()}
     */
    public double upper() {
        return lines.areLimits() ? lines.upper() : Double.NaN;
    }

    /**
     * The lines of the series drawn last, or why there are none, as a record.
     *
     * @return the lines
     */
    public Limits limits() {
        if (lines.areLimits()) {
            return new Limits.Known(lines.mean(), lines.lower(), lines.lowerNear(), lines.upperNear(), lines.upper());
        }
        if (Double.isNaN(lines.mean())) {
            return new Limits.Unknown(null, Limits.Reason.NO_VALUES);
        }
        return new Limits.Unknown(
                lines.mean(), ranges.count() == 0 ? Limits.Reason.NO_RANGES : Limits.Reason.NO_VARIATION);
    }

    /** The moving ranges of the series drawn last. */
    MovingRanges ranges() {
        return ranges;
    }
}
