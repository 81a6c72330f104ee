package io.github.kpi4j.examples.benchmark;

import java.util.Arrays;

/**
 * A file of figures read by hand: bytes to columns of numbers, keys to ordinals in the order in which they occur. It knows this
 * one form of file, and finds no fault with any.
 */
final class CsvKernel {

    private static final int KEY_COLUMNS = 3;
    private static final long PRIME = 0x100000001b3L;

    private final byte[] file;
    final int[][] keys = new int[KEY_COLUMNS][];
    final int[] n;
    final int[] d;
    int rows;

    private final Ordinals[] ordinals = new Ordinals[KEY_COLUMNS];
    private int at;

    CsvKernel(byte[] file, int rows) {
        this.file = file;
        n = new int[rows];
        d = new int[rows];
        for (int column = 0; column < KEY_COLUMNS; column++) {
            keys[column] = new int[rows];
            ordinals[column] = new Ordinals();
        }
    }

    void run() {
        for (Ordinals each : ordinals) {
            each.clear();
        }
        rows = 0;
        at = WorkloadCsv.HEADER.length();
        while (at < file.length) {
            for (int column = 0; column < KEY_COLUMNS; column++) {
                keys[column][rows] = key(ordinals[column]);
            }
            n[rows] = number();
            d[rows] = number();
            while (file[at] != '\n') {
                at++;
            }
            at++;
            rows++;
        }
    }

    private int key(Ordinals known) {
        long hash = 0;
        byte next = file[at++];
        while (next != ',') {
            hash = hash * PRIME + next;
            next = file[at++];
        }
        return known.of(hash);
    }

    /** Digits up to the next comma; -1 where there are none. */
    private int number() {
        int from = at;
        int number = 0;
        byte next = file[at++];
        while (next != ',') {
            number = number * 10 + next - '0';
            next = file[at++];
        }
        return at == from + 1 ? Workload.MISSING : number;
    }

    /** Which key is the how manieth, by its hash; two keys of one hash, of which there are none here, would be one. */
    private static final class Ordinals {

        private static final int SLOTS = 1 << 16;

        private final long[] hashes = new long[SLOTS];
        private final int[] numbers = new int[SLOTS];
        private int count;

        private void clear() {
            Arrays.fill(numbers, 0);
            count = 0;
        }

        private int of(long hash) {
            int slot = (int) (hash ^ hash >>> 32) & SLOTS - 1;
            while (numbers[slot] != 0 && hashes[slot] != hash) {
                slot = slot + 1 & SLOTS - 1;
            }
            if (numbers[slot] == 0) {
                hashes[slot] = hash;
                count++;
                numbers[slot] = count;
            }
            return numbers[slot] - 1;
        }
    }
}
