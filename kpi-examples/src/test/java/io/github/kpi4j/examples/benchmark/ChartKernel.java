package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;

import java.util.Arrays;

/**
 * Question B in plain arrays: the XmR chart of each series over the values that are there, moving ranges screened once, and four
 * rules as bit masks, a point a bit. {@link PlainChart} is the same in so many words.
 */
final class ChartKernel {

    static final byte OUTSIDE = 1;
    static final byte SHIFT = 2;
    static final byte TREND = 4;
    static final byte TWO_IN_THREE = 8;

    private static final double SCREEN = 3.267;
    private static final double FACTOR = 2.66;

    private final int series;
    private final double[] value;
    final double[] mean;
    final double[] lower;
    final double[] upper;
    final byte[] flags;

    private final double[] y = new double[QUARTERS];
    private final double[] range = new double[QUARTERS];

    /**
     * A chart of every series.
     *
     * @param value values, not a number where there is none, {@link Workload#QUARTERS} a series
     */
    ChartKernel(double[] value) {
        this.value = value;
        series = value.length / QUARTERS;
        mean = new double[series];
        lower = new double[series];
        upper = new double[series];
        flags = new byte[value.length];
    }

    void run() {
        for (int s = 0; s < series; s++) {
            series(s);
        }
    }

    void series(int s) {
        int from = s * QUARTERS;
        int count = 0;
        long present = 0;
        double sum = 0;
        for (int q = 0; q < QUARTERS; q++) {
            double v = value[from + q];
            y[count] = v;
            if (!Double.isNaN(v)) {
                count++;
                present |= 1L << q;
                sum += v;
            }
        }
        double m = sum / count;
        double r = meanRange(count);
        boolean varies = r >= 0;
        double reach = varies ? FACTOR * r : 0;
        mean[s] = m;
        lower[s] = m - reach;
        upper[s] = m + reach;
        if (varies) {
            mark(from, count, present, m, r);
        } else {
            Arrays.fill(flags, from, from + QUARTERS, (byte) 0);
        }
    }

    /** The mean of the ranges kept; not a number where none is, as in a series that never changes. */
    private double meanRange(int count) {
        double sum = 0;
        for (int j = 1; j < count; j++) {
            range[j] = Math.abs(y[j] - y[j - 1]);
            sum += range[j];
        }
        double screen = SCREEN * (sum / (count - 1));
        double kept = 0;
        int keptCount = 0;
        for (int j = 1; j < count; j++) {
            if (range[j] < screen) {
                kept += range[j];
                keptCount++;
            }
        }
        return kept / keptCount;
    }

    private void mark(int from, int count, long present, double m, double r) {
        double lpl = m - FACTOR * r;
        double upl = m + FACTOR * r;
        double lowNear = m - 2 * FACTOR / 3 * r;
        double highNear = m + 2 * FACTOR / 3 * r;
        long up = 0;
        long down = 0;
        long outside = 0;
        long beyondNear = 0;
        long rising = 0;
        long falling = 0;
        double before = y[0];
        for (int j = 0; j < count; j++) {
            double v = y[j];
            up |= bit(v > m) << j;
            down |= bit(v < m) << j;
            outside |= (bit(v > upl) | bit(v < lpl)) << j;
            beyondNear |= (bit(v > highNear) | bit(v < lowNear)) << j;
            rising |= bit(v > before) << j;
            falling |= bit(v < before) << j;
            before = v;
        }
        long shift = sevenBack(seven(up) | seven(down));
        long trend = sevenBack(six(rising) | six(falling));
        long near = beyondNear & ~outside;
        long side = threeInRow(up) | threeInRow(down);
        long ends = side & ((near & near << 1) | (near & near << 2) | (near << 1 & near << 2));
        long twoInThree = (ends | ends >>> 1 | ends >>> 2) & near;
        int j = 0;
        for (int q = 0; q < QUARTERS; q++) {
            int here = (int) (present >>> q) & 1;
            long flag =
                    (outside >>> j & 1) | (shift >>> j & 1) << 1 | (trend >>> j & 1) << 2 | (twoInThree >>> j & 1) << 3;
            flags[from + q] = (byte) (flag & -here);
            j += here;
        }
    }

    private static long bit(boolean holds) {
        return holds ? 1 : 0;
    }

    /** The last of each three in a row. */
    private static long threeInRow(long bits) {
        return bits & bits << 1 & bits << 2;
    }

    /** The last of each seven in a row. */
    private static long seven(long bits) {
        long two = bits & bits << 1;
        long four = two & two << 2;
        return four & four << 3;
    }

    /** The last of each six in a row. */
    private static long six(long bits) {
        long two = bits & bits << 1;
        long four = two & two << 2;
        return four & four << 2;
    }

    /** Each bit and the six before it. */
    private static long sevenBack(long ends) {
        long two = ends | ends >>> 1;
        long four = two | two >>> 2;
        return four | four >>> 3;
    }
}
