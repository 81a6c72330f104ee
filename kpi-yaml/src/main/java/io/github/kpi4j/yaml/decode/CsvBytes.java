package io.github.kpi4j.yaml.decode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a CSV file, some whole lines at a time. Lines end at a line feed, a carriage return, or the two together; where the
 * last one does not end, a line feed is put behind it. The array goes on behind what was read, so that any known cell can be compared.
 */
final class CsvBytes {

    private static final int SLACK = 2 * KnownCells.LONGEST;
    private static final int END = -1;

    /** How many bytes a row may have: one that is nothing but commas takes a hundred times as many. */
    static final int LONGEST = 1 << 20;

    private final InputStream in;
    private byte[] bytes;
    private int from;
    private int whole;
    private int filled;
    private long before;
    private boolean ended;

    /** A row, or a line, is longer than any that people write. */
    static final class EndlessRow extends IOException {

        private static final long serialVersionUID = 1L;

        EndlessRow() {
            super("a row has more than " + LONGEST + " bytes");
        }
    }

    /** Reads so many bytes at a time, and more where a row is longer. */
    CsvBytes(InputStream in, int room) {
        this.in = in;
        this.bytes = new byte[room + SLACK];
    }

    /** The array that holds what was read; another one after {@link #more} or {@link #recordEnd}. */
    byte[] array() {
        return bytes;
    }

    /** Where in the array the next line begins. */
    int from() {
        return from;
    }

    /** Where in the array the last whole line ends. */
    int whole() {
        return whole;
    }

    /** Where in the array ends what was read. */
    int filled() {
        return filled;
    }

    /** How many bytes of the file stand before the next line. */
    long before() {
        return before + from;
    }

    /** Goes on to the line that begins at a place of the array. */
    void goOn(int place) {
        from = place;
        whole = Math.max(whole, place);
    }

    /** Reads on if there is no whole line; false at the end of the file. */
    boolean more() throws IOException {
        while (from >= whole && !ended) {
            readOn();
        }
        return from < whole;
    }

    /** The first bytes of the file, at least four of them if it has as many. */
    byte[] beginning() throws IOException {
        while (filled < 4 && !ended) {
            readOn();
        }
        return Arrays.copyOf(bytes, Math.min(filled, 4));
    }

    private void readOn() throws IOException {
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, filled - from);
            before += from;
            whole -= from;
            filled -= from;
            from = 0;
        } else if (filled + SLACK == bytes.length) {
            if (bytes.length > LONGEST) {
                throw new EndlessRow();
            }
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int room = bytes.length - SLACK - filled;
        int read = in.readNBytes(bytes, filled, room);
        filled += read;
        ended = read < room;
        if (ended) {
            bytes[filled] = '\n';
            whole = filled;
        } else {
            whole = Math.max(whole, lastLineEnd());
        }
    }

    /** Just after the last line end that is known to be whole. */
    private int lastLineEnd() {
        if (filled > 0 && bytes[filled - 1] == '\n') {
            return filled;
        }
        for (int place = filled - 1; place > from; place--) {
            if (endsLine(bytes[place - 1]) && !(bytes[place - 1] == '\r' && bytes[place] == '\n')) {
                return place;
            }
        }
        return from;
    }

    private static boolean endsLine(byte each) {
        return each == '\n' || each == '\r';
    }

    /**
     * Where the record that begins at the next line ends, just after its line end; a record goes on over lines where a cell stands
     * in quotes. Reads on as far as it must.
     */
    int recordEnd() throws IOException {
        int offset = cellEnd(0);
        while (at(offset) == ',') {
            offset = cellEnd(offset + 1);
        }
        int next = at(offset);
        int lineEnd = next == END ? 0 : next == '\r' && at(offset + 1) == '\n' ? 2 : 1;
        return from + offset + lineEnd;
    }

    private int cellEnd(int start) throws IOException {
        int offset = start;
        while (at(offset) == ' ' || at(offset) == '\t') {
            offset++;
        }
        if (at(offset) == '"') {
            offset = afterQuotes(offset + 1);
        }
        for (int next = at(offset); next != ',' && next != '\n' && next != '\r' && next != END; next = at(offset)) {
            offset++;
        }
        return offset;
    }

    private int afterQuotes(int start) throws IOException {
        int offset = start;
        for (int next = at(offset); next != END; next = at(offset)) {
            offset++;
            if (next == '"') {
                if (at(offset) != '"') {
                    return offset;
                }
                offset++;
            }
        }
        return offset;
    }

    /** A byte behind the beginning of the next line. */
    private int at(int offset) throws IOException {
        while (from + offset >= filled && !ended) {
            readOn();
        }
        return from + offset < filled ? bytes[from + offset] & 0xFF : END;
    }
}
