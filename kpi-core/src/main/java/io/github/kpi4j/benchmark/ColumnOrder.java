package io.github.kpi4j.benchmark;

import java.util.Arrays;

/**
 * Numbers in ascending order, and whose each of them is. They are dealt out to buckets, about two for each number, and what is
 * nearly in order then is put in order by insertion: a few steps for each number where they are spread, and {@code n log n} of
 * them where they are heaped up. Scratch that is used again for the next column.
 */
final class ColumnOrder {

    private static final int BUCKETS_EACH = 2;
    private static final int MOVES_EACH = 16;

    private final double[] key;
    private final int[] owner;
    private final int[] bucket;
    private final double[] sorted;
    private final int[] sortedOwner;
    private final int[] starts;

    /** Room for so many numbers. */
    ColumnOrder(int most) {
        key = new double[most];
        owner = new int[most];
        bucket = new int[most];
        sorted = new double[most];
        sortedOwner = new int[most];
        starts = new int[BUCKETS_EACH * most + 1];
    }

    int most() {
        return key.length;
    }

    /** Whose number it is: its place in the column. */
    int owner(int place) {
        return sortedOwner[place];
    }

    /** Whether the number at a place is greater than that of an earlier place. */
    boolean isAbove(int place, int earlier) {
        return sorted[place] > sorted[earlier];
    }

    /** Moves the owner at a place of the order back to an earlier one, past owners of the same number. */
    void moveBack(int place, int to) {
        int moving = sortedOwner[place];
        for (int k = place; k > to; k--) {
            sortedOwner[k] = sortedOwner[k - 1];
        }
        sortedOwner[to] = moving;
    }

    /**
     * Puts the numbers of a column in order, each times 1 or -1; of equal ones the earlier is first.
     *
     * @return how many there are
     */
    int sort(int sign, double[] values, int from, int stride, int count) {
        int size = gather(sign, values, from, stride, count);
        if (size > 1) {
            deal(size);
            if (!insert(size)) {
                sortOutright(size);
            }
        } else if (size == 1) {
            sorted[0] = key[0];
            sortedOwner[0] = owner[0];
        }
        return size;
    }

    private int gather(int sign, double[] values, int from, int stride, int count) {
        int size = 0;
        int at = from;
        for (int place = 0; place < count; place++) {
            double value = sign * values[at];
            key[size] = value;
            owner[size] = place;
            size += Double.isNaN(value) ? 0 : 1;
            at += stride;
        }
        return size;
    }

    private void deal(int size) {
        int buckets = BUCKETS_EACH * size;
        double least = key[0];
        double most = key[0];
        for (int k = 1; k < size; k++) {
            least = key[k] < least ? key[k] : least;
            most = key[k] > most ? key[k] : most;
        }
        // Beyond what doubles can scale, be it far too wide or far too narrow, all share a bucket.
        double scale = (buckets - 1) / (most - least);
        double step = scale < Double.POSITIVE_INFINITY ? scale : 0;
        Arrays.fill(starts, 0, buckets, 0);
        for (int k = 0; k < size; k++) {
            int into = (int) ((key[k] - least) * step);
            bucket[k] = into;
            starts[into]++;
        }
        int start = 0;
        for (int b = 0; b < buckets; b++) {
            int filled = starts[b];
            starts[b] = start;
            start += filled;
        }
        for (int k = 0; k < size; k++) {
            int place = starts[bucket[k]]++;
            sorted[place] = key[k];
            sortedOwner[place] = owner[k];
        }
    }

    /** Puts in order what is nearly so; gives up, with nothing lost, where it is far from it. */
    private boolean insert(int size) {
        long left = (long) MOVES_EACH * size;
        for (int k = 1; k < size && left >= 0; k++) {
            double moving = sorted[k];
            int hole = k;
            if (sorted[k - 1] > moving) {
                int movingOwner = sortedOwner[k];
                while (hole > 0 && sorted[hole - 1] > moving) {
                    sorted[hole] = sorted[hole - 1];
                    sortedOwner[hole] = sortedOwner[hole - 1];
                    hole--;
                }
                sorted[hole] = moving;
                sortedOwner[hole] = movingOwner;
                left -= k - hole;
            }
        }
        return left >= 0;
    }

    /** Sorts the numbers alone, and then finds the place of each owner. */
    private void sortOutright(int size) {
        for (int k = 0; k < size; k++) {
            sorted[k] = key[k];
            starts[k] = 0;
        }
        Arrays.sort(sorted, 0, size);
        for (int k = 0; k < size; k++) {
            int first = first(key[k], size);
            sortedOwner[first + starts[first]++] = owner[k];
        }
    }

    /** The first place of a number in the order. */
    private int first(double number, int size) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
