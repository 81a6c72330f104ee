package io.github.kpi4j.yaml.decode;

/** A number in a cell, read from bytes: whole, or with few enough digits to be what a spreadsheet keeps. */
final class PlainNumber {

    static final int NONE = -1;

    private static final int MOST_DIGITS = 18;
    private static final int MOST_WITH_POINT = 15;
    private static final long[] POWERS = new long[MOST_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private long digits;
    private int decimals;
    private boolean empty;

    /**
     * Reads the cell that begins at a place, with or without quotes: where it ends, or {@link #NONE} if it holds anything but such
     * a number or nothing.
     */
    int read(byte[] bytes, int from) {
        boolean quoted = bytes[from] == '"';
        int end = digits(bytes, quoted ? from + 1 : from);
        if (end == NONE) {
            return NONE;
        }
        if (quoted) {
            return bytes[end] == '"' && KnownCells.endsCell(bytes[end + 1]) ? end + 1 : NONE;
        }
        return KnownCells.endsCell(bytes[end]) ? end : NONE;
    }

    private int digits(byte[] bytes, int from) {
        boolean negative = bytes[from] == '-';
        int first = negative ? from + 1 : from;
        int at = first;
        long number = 0;
        byte next = bytes[at];
        while (next >= '0' && next <= '9') {
            number = number * 10 + (next - '0');
            at++;
            next = bytes[at];
        }
        int length = at - first;
        decimals = 0;
        empty = at == from;
        digits = negative ? -number : number;
        if (length > MOST_DIGITS || (length > 1 && bytes[first] == '0') || (length == 0 && negative)) {
            return NONE;
        }
        return next == '.' && length > 0 ? fraction(bytes, at, length, negative) : at;
    }

    private int fraction(byte[] bytes, int point, int length, boolean negative) {
        int at = point + 1;
        long number = Math.abs(digits);
        byte next = bytes[at];
        while (next >= '0' && next <= '9' && at - point <= MOST_WITH_POINT) {
            number = number * 10 + (next - '0');
            at++;
            next = bytes[at];
        }
        decimals = at - point - 1;
        digits = negative ? -number : number;
        return decimals > 0 && length + decimals <= MOST_WITH_POINT ? at : NONE;
    }

    /** Takes the cell for empty. */
    void clear() {
        digits = 0;
        decimals = 0;
        empty = true;
    }

    boolean isEmpty() {
        return empty;
    }

    boolean isWhole() {
        return decimals == 0 && !empty;
    }

    /** The number without its point. */
    long digits() {
        return digits;
    }

    /** By what its digits are divided. */
    long divisor() {
        return POWERS[decimals];
    }
}
