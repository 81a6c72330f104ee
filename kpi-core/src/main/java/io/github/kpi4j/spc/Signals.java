package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartRules.NoVariation;
import io.github.kpi4j.spc.ChartRules.TrendDirection;

/**
 * The special causes of one series after another: {@link #begin}, {@link #add} rows, {@link #judgeRuns}, {@link #causes}.
 * Everything is {@link RowBits}.
 */
final class Signals {

    private static final int IN_A_ROW = 3;

    private final ChartRules rules;
    private final RowZones zones;
    private final byte[] causes;
    private final long[] runs;
    private final long[] close;
    private final long[] climbing;
    private final long[] dropping;
    private final long[] nearAbove;
    private final long[] nearBelow;
    private final long[] shiftAbove;
    private final long[] shiftBelow;

    /** Signals of at most so many rows. */
    Signals(ChartRules rules, int rows) {
        this.rules = rules;
        int words = RowBits.words(rows);
        zones = new RowZones(words);
        causes = new byte[words * Long.SIZE];
        runs = RowBits.none(words);
        close = RowBits.none(words);
        climbing = RowBits.none(words);
        dropping = RowBits.none(words);
        nearAbove = RowBits.none(words);
        nearBelow = RowBits.none(words);
        shiftAbove = RowBits.none(words);
        shiftBelow = RowBits.none(words);
    }

    /** Begins a series of so many rows. */
    void begin(int rows) {
        int words = RowBits.words(rows);
        zones.clear(words);
        for (int word = 1; word <= words + 1; word++) {
            runs[word] = 0;
            close[word] = 0;
            climbing[word] = 0;
            dropping[word] = 0;
            nearAbove[word] = 0;
            nearBelow[word] = 0;
            shiftAbove[word] = 0;
            shiftBelow[word] = 0;
        }
    }

    /** Adds rows that have the same lines. */
    void add(double[] values, int from, int to, Lines lines) {
        zones.add(values, from, to, lines);
    }

    /** Looks at rows in succession, unless by the rules such ranges show nothing; only a row outside the limits does then. */
    void judgeRuns(int rows, MovingRanges ranges) {
        if (rules.noVariation() == NoVariation.NO_JUDGEMENT && !ranges.showVariation()) {
            return;
        }
        int words = RowBits.words(rows);
        runs(zones.above, words, rules.shift(), shiftAbove);
        runs(zones.below, words, rules.shift(), shiftBelow);
        twoInThree(zones.above, words, nearAbove);
        twoInThree(zones.below, words, nearBelow);
        trend(zones.rising, words, climbing);
        trend(zones.falling, words, dropping);
        chooseDirections(words);
    }

    private static void runs(long[] of, int words, int length, long[] found) {
        for (int word = 1; word <= words; word++) {
            found[word] = of[word];
        }
        RowBits.keepRuns(found, words, length);
    }

    /** Rows near a limit, in three in a row on one side, with another such row next to them or next but one. */
    private void twoInThree(long[] side, int words, long[] found) {
        runs(side, words, IN_A_ROW, runs);
        for (int word = 1; word <= words; word++) {
            long near = rules.beyondLimitsCount() ? zones.far[word] : zones.far[word] & ~zones.outside[word];
            close[word] = near & runs[word];
        }
        for (int word = 1; word <= words; word++) {
            long next = RowBits.before(close, word, 1) | RowBits.after(close, word, 1);
            long nextButOne = (RowBits.before(close, word, 2) & RowBits.before(runs, word, 1))
                    | (RowBits.after(close, word, 2) & RowBits.after(runs, word, 1));
            found[word] = close[word] & (next | nextButOne);
        }
    }

    /** A step leads to its row; a trend of n rows has n - 1 steps and begins with the row before the first of them. */
    private void trend(long[] steps, int words, long[] found) {
        runs(steps, words, rules.trend() - 1, found);
        for (int word = 1; word <= words; word++) {
            found[word] |= RowBits.after(found, word, 1);
        }
    }

    /** Gives each row of a trend one direction, see {@link TrendDirection}. */
    private void chooseDirections(int words) {
        boolean byStep = rules.trendDirection() == TrendDirection.AS_NHS;
        for (int word = 1; word <= words; word++) {
            long trend = climbing[word] | dropping[word];
            long up;
            if (byStep) {
                long nextToo = RowBits.after(climbing, word, 1) | RowBits.after(dropping, word, 1);
                long nextRises = RowBits.after(zones.rising, word, 1);
                up = (nextToo & nextRises) | (~nextToo & zones.rising[word]);
            } else {
                up = climbing[word] & ~(dropping[word] & zones.rising[word]);
            }
            climbing[word] = trend & up;
            dropping[word] = trend & ~up;
        }
    }

    /** The causes of so many rows, see {@link SpecialCause#bit}. The array is used again for the next series. */
    byte[] causes(int rows) {
        for (int row = 0; row < rows; row += Byte.SIZE) {
            int word = RowBits.word(row);
            long out = zones.outside[word];
            long eight = eight(out & zones.above[word], row)
                    | eight(out & zones.below[word], row) << 8
                    | eight(climbing[word], row) << 16
                    | eight(dropping[word], row) << 24
                    | eight(nearAbove[word], row) << 32
                    | eight(nearBelow[word], row) << 40
                    | eight(shiftAbove[word], row) << 48
                    | eight(shiftBelow[word], row) << 56;
            write(transposed(eight), row);
        }
        return causes;
    }

    private void write(long bytes, int at) {
        causes[at] = (byte) bytes;
        causes[at + 1] = (byte) (bytes >>> 8);
        causes[at + 2] = (byte) (bytes >>> 16);
        causes[at + 3] = (byte) (bytes >>> 24);
        causes[at + 4] = (byte) (bytes >>> 32);
        causes[at + 5] = (byte) (bytes >>> 40);
        causes[at + 6] = (byte) (bytes >>> 48);
        causes[at + 7] = (byte) (bytes >>> 56);
    }

    /** What holds at a row and the seven after it. */
    private static long eight(long bits, int row) {
        return bits >>> row & 0xFF;
    }

    /** Eight bytes the other way round: bit i of byte k becomes bit k of byte i (Warren, Hacker's Delight, 7-3). */
    private static long transposed(long bytes) {
        long by1 = swapped(bytes, 7, 0x00AA00AA00AA00AAL);
        long by2 = swapped(by1, 14, 0x0000CCCC0000CCCCL);
        return swapped(by2, 28, 0x00000000F0F0F0F0L);
    }

    /** Swaps the bits of a mask with those so many places above them. */
    private static long swapped(long bits, int places, long mask) {
        long differing = (bits ^ bits >>> places) & mask;
        return bits ^ differing ^ differing << places;
    }
}
