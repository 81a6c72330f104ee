package io.github.kpi4j.yaml.decode;

import java.util.Arrays;

/**
 * The cells of a column whose meaning is known, by their bytes. Cells repeat, or come round in the same order, so that what came
 * after a cell the last time is tried first.
 */
final class KnownCells {

    static final int UNKNOWN = -1;

    /** How many bytes a cell may have to be remembered. */
    static final int LONGEST = 120;

    private static final int LEAST_SLOTS = 64;
    private static final long PRIME = 0x100000001b3L;

    private byte[][] texts = new byte[LEAST_SLOTS / 2][];
    private int[] after = new int[LEAST_SLOTS / 2];
    private int[] slots = new int[LEAST_SLOTS];
    private int count;
    private int last;

    /** The number of the cell that begins at a place, from 0; {@link #UNKNOWN} if it is not known. */
    int find(byte[] bytes, int from) {
        if (count == 0) {
            return UNKNOWN;
        }
        int guess = after[last];
        byte[] text = texts[guess];
        if (endsCell(bytes[from + text.length])
                && Arrays.equals(bytes, from, from + text.length, text, 0, text.length)) {
            last = guess;
            return guess;
        }
        return look(bytes, from);
    }

    private int look(byte[] bytes, int from) {
        int to = from;
        while (!endsCell(bytes[to])) {
            to++;
        }
        int number = slots[slot(bytes, from, to)] - 1;
        if (number >= 0) {
            after[last] = number;
            last = number;
        }
        return number;
    }

    /** The length of the cell of a number. */
    int length(int number) {
        return texts[number].length;
    }

    /** Remembers a cell; its number, the same where it is remembered already; {@link #UNKNOWN} if it is too long. */
    int learn(byte[] text) {
        if (text.length > LONGEST) {
            return UNKNOWN;
        }
        int slot = slot(text, 0, text.length);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (count == texts.length) {
            grow();
            slot = slot(text, 0, text.length);
        }
        texts[count] = text;
        after[count] = count;
        count++;
        slots[slot] = count;
        return count - 1;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, 2 * count);
        after = Arrays.copyOf(after, 2 * count);
        slots = new int[4 * count];
        for (int number = 0; number < count; number++) {
            slots[slot(texts[number], 0, texts[number].length)] = number + 1;
        }
    }

    /** The slot of a cell, or the free one where it would stand. */
    private int slot(byte[] bytes, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + bytes[i]) * PRIME;
        }
        int mask = slots.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (slots[slot] != 0) {
            byte[] text = texts[slots[slot] - 1];
            if (Arrays.equals(bytes, from, to, text, 0, text.length)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    static boolean endsCell(byte each) {
        return each == ',' || each == '\n' || each == '\r';
    }
}
