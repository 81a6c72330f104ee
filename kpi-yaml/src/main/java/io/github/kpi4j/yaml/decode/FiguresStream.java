package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.problem.FileBytes;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Span;
import io.github.kpi4j.yaml.tree.SourceReader;
import io.github.kpi4j.yaml.tree.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figures file from beginning to end without keeping it. Rows that say nothing but numbers go the short way, all others
 * through the scanner and the decoder, which say the same of every row.
 */
final class FiguresStream {

    /** How many bytes are read at a time. */
    static final int ROOM = 1 << 16;

    private static final String TOO_LARGE =
            String.format(Locale.ROOT, "this row is too large: at most %,d bytes are read", CsvBytes.LONGEST);

    private final CsvBytes bytes;
    private final Problems problems;
    private final Problems refusal;
    private final CsvScanner scanner;
    private final FigureRows rows;
    private @Nullable PlainRows plain;
    private int line = 1;

    private FiguresStream(InputStream in, int room, Problems problems, Framework framework) {
        this.bytes = new CsvBytes(in, room);
        this.problems = problems;
        this.refusal = new Problems(problems.file());
        this.scanner = new CsvScanner("", problems);
        this.rows = new FigureRows(framework, problems);
    }

    /** Reads a file, which may hold anything; null when an error was reported. */
    static @Nullable Figures ofFile(FileBytes file, int room, Problems problems, Framework framework) {
        try (InputStream in = file.open()) {
            FiguresStream stream = new FiguresStream(in, room, problems, framework);
            return stream.begins() ? stream.read() : stream.refused();
        } catch (IOException e) {
            Problems unreadable = new Problems(problems.file());
            SourceReader.unreadable(e, unreadable);
            unreadable.sorted().forEach(problems::refuse);
            return null;
        }
    }

    /** Reads a text that can be UTF-8; null when an error was reported. */
    static @Nullable Figures ofText(InputStream text, Problems problems, Framework framework) {
        try {
            return new FiguresStream(text, ROOM, problems, framework).read();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
    }

    /** Whether the file begins as UTF-8 does; goes on behind the mark that says so. */
    private boolean begins() throws IOException {
        byte[] beginning = bytes.beginning();
        bytes.goOn(Utf8.byteOrderMark(beginning));
        return !Utf8.isOther(beginning, refusal);
    }

    private @Nullable Figures read() throws IOException {
        try {
            while (bytes.more()) {
                if (!(rows.isOver() ? skip() : next())) {
                    return refused();
                }
            }
        } catch (CsvBytes.EndlessRow e) {
            if (text(bytes.filled()) != null) {
                refusal.error(
                        Span.at(line, 1), "", "too-large", TOO_LARGE, "end each row, and close the quotes of cells");
            }
            return refused();
        }
        plain = null;
        return rows.finish();
    }

    private @Nullable Figures refused() {
        refusal.sorted().forEach(problems::refuse);
        return null;
    }

    /** Reads on; false if the file turns out to be no text. */
    private boolean next() throws IOException {
        PlainRows shortWay = plain;
        if (shortWay != null) {
            bytes.goOn(shortWay.take(bytes.array(), bytes.from(), bytes.whole(), line));
            line = shortWay.line();
        }
        return bytes.from() >= bytes.whole() || record();
    }

    private boolean record() throws IOException {
        int end = bytes.recordEnd();
        String text = text(end);
        if (text == null) {
            return false;
        }
        scanner.goOn(text, line);
        List<Cell> cells = scanner.next();
        line = scanner.line();
        if (cells != null) {
            FigureRows.Read read = rows.read(cells);
            if (plain == null) {
                plain = rows.plain();
            } else if (read != null) {
                learn(plain, read, end);
            }
        }
        bytes.goOn(end);
        return true;
    }

    private void learn(PlainRows shortWay, FigureRows.Read read, int end) {
        List<byte[]> cells = cells(end);
        if (cells != null) {
            shortWay.names().learn(read.row(), read.figure(), cells);
        }
    }

    /** Goes over lines of which nothing is read but whether they are text. */
    private boolean skip() {
        int end = bytes.whole();
        String text = text(end);
        if (text == null) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean inPair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((text.charAt(i) == '\n' || text.charAt(i) == '\r') && !inPair) {
                line++;
            }
        }
        bytes.goOn(end);
        return true;
    }

    private @Nullable String text(int end) {
        return Utf8.decode(bytes.array(), bytes.from(), end, new Utf8.Place(bytes.before(), line), refusal);
    }

    /**
     * The cells of a row as they stand in the file, quotes included; null where their bytes alone do not say what they mean: quotes
     * stand around a whole cell, and hold neither a comma nor a line end.
     */
    private @Nullable List<byte[]> cells(int end) {
        byte[] array = bytes.array();
        List<byte[]> cells = new ArrayList<>();
        int start = bytes.from();
        for (int place = start; place <= end; place++) {
            boolean ends = place == end || KnownCells.endsCell(array[place]);
            if (ends) {
                if (array[start] == '"' && (place - start < 2 || array[place - 1] != '"')) {
                    return null;
                }
                cells.add(Arrays.copyOfRange(array, start, place));
                start = place + 1;
                if (place == end || array[place] != ',') {
                    return cells;
                }
            } else if (isControl(array, place) || (array[place] == '"' && isWithin(array, start, place))) {
                return null;
            }
        }
        return null;
    }

    private static boolean isWithin(byte[] array, int start, int place) {
        boolean closes = array[start] == '"' && KnownCells.endsCell(array[place + 1]);
        return place > start && !closes;
    }

    /** Whether a control character begins here; each of them is reported, wherever it stands. */
    private static boolean isControl(byte[] array, int place) {
        byte each = array[place];
        return (each >= 0 && each < ' ') || each == 0x7F || (each == (byte) 0xC2 && array[place + 1] < (byte) 0xA0);
    }
}
