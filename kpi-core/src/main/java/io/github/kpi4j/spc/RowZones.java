package io.github.kpi4j.spc;

/** Where the rows of a series lie between the lines of its chart, and which way they go, as {@link RowBits}. */
final class RowZones {

    final long[] above;
    final long[] below;
    /** Outside the limits. */
    final long[] outside;
    /** Beyond two thirds of the way to a limit, those outside it among them. */
    final long[] far;
    /** Higher than the row before. */
    final long[] rising;
    /** Lower than the row before. */
    final long[] falling;

    /** Room for so many words. */
    RowZones(int words) {
        above = RowBits.none(words);
        below = RowBits.none(words);
        outside = RowBits.none(words);
        far = RowBits.none(words);
        rising = RowBits.none(words);
        falling = RowBits.none(words);
    }

    /** Empties so many words and the one after them. */
    void clear(int words) {
        for (int word = 1; word <= words + 1; word++) {
            above[word] = 0;
            below[word] = 0;
            outside[word] = 0;
            far[word] = 0;
            rising[word] = 0;
            falling[word] = 0;
        }
    }

    /** Adds rows that have the same lines. A value that is not a number lies nowhere; no step leads to or from it. */
    void add(double[] values, int from, int to, Lines lines) {
        for (int row = from; row < to; ) {
            int word = RowBits.word(row);
            int end = Math.min(to, word * Long.SIZE);
            addToWord(values, row, end, lines, word);
            row = end;
        }
    }

    private void addToWord(double[] values, int from, int to, Lines lines, int word) {
        double mean = lines.mean();
        double lower = lines.lower();
        double lowerNear = lines.lowerNear();
        double upperNear = lines.upperNear();
        double upper = lines.upper();
        long high = 0;
        long low = 0;
        long out = 0;
        long beyond = 0;
        long up = 0;
        long down = 0;
        double before = from == 0 ? Double.NaN : values[from - 1];
        for (int row = from; row < to; row++) {
            double value = values[row];
            high |= bit(value > mean) << row;
            low |= bit(value < mean) << row;
            out |= (bit(value > upper) | bit(value < lower)) << row;
            beyond |= (bit(value > upperNear) | bit(value < lowerNear)) << row;
            up |= bit(value > before) << row;
            down |= bit(value < before) << row;
            before = value;
        }
        above[word] |= high;
        below[word] |= low;
        outside[word] |= out;
        far[word] |= beyond;
        rising[word] |= up;
        falling[word] |= down;
    }

    private static long bit(boolean holds) {
        return holds ? 1 : 0;
    }
}
