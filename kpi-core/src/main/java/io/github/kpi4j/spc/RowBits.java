package io.github.kpi4j.spc;

import java.util.Arrays;

/**
 * Rows in succession, a row a bit, 64 to a word: a bit is set where something holds at a row. Words are numbered from 1;
 * those before the first and after the last are empty, so that every word has neighbours.
 */
final class RowBits {

    private static final int LONGEST_STEP = Long.SIZE - 1;

    private RowBits() {}

    /** How many words so many rows take. */
    static int words(int rows) {
        return (rows + Long.SIZE - 1) / Long.SIZE;
    }

    /** No row of so many words. */
    static long[] none(int words) {
        return new long[words + 2];
    }

    /** The number of the word that a row is in. */
    static int word(int row) {
        return row / Long.SIZE + 1;
    }

    /** Whether it holds at each row, as a word, what holds so many rows before it; from 1 to 63. */
    static long before(long[] bits, int word, int rows) {
        return bits[word] << rows | bits[word - 1] >>> -rows;
    }

    /** Whether it holds at each row, as a word, what holds so many rows after it; from 1 to 63. */
    static long after(long[] bits, int word, int rows) {
        return bits[word] >>> rows | bits[word + 1] << -rows;
    }

    /** Keeps the rows that are part of so many or more in succession. */
    static void keepRuns(long[] bits, int words, int length) {
        if (words == 1) {
            bits[1] = length > Long.SIZE ? 0 : runs(bits[1], length);
        } else if (length > words * Long.SIZE) {
            Arrays.fill(bits, 0);
        } else {
            keepLastOfRuns(bits, words, length);
            addRowsBefore(bits, words, length);
        }
    }

    /** The same for one word. The last row of each so many is kept first, then the rows before it are added. */
    private static long runs(long bits, int length) {
        long last = bits;
        int step;
        for (int reached = 1; reached < length; reached += step) {
            step = step(reached, length);
            last &= last << step;
        }
        for (int reached = 1; reached < length; reached += step) {
            step = step(reached, length);
            last |= last >>> step;
        }
        return last;
    }

    private static void keepLastOfRuns(long[] bits, int words, int length) {
        int step;
        for (int reached = 1; reached < length; reached += step) {
            step = step(reached, length);
            for (int word = words; word > 0; word--) {
                bits[word] &= before(bits, word, step);
            }
        }
    }

    private static void addRowsBefore(long[] bits, int words, int length) {
        int step;
        for (int reached = 1; reached < length; reached += step) {
            step = step(reached, length);
            for (int word = 1; word <= words; word++) {
                bits[word] |= after(bits, word, step);
            }
        }
    }

    /** How many more rows may be reached at once: at most as many as have been, and fewer than a word has. */
    private static int step(int reached, int length) {
        return Math.min(Math.min(reached, length - reached), LONGEST_STEP);
    }
}
