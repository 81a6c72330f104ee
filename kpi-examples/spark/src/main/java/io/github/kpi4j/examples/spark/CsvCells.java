package io.github.kpi4j.examples.spark;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of one line of CSV, as far as is needed to tell whose line it is: afterwards the library's own reader reads it, by the
 * same rules, and says what is wrong with it.
 */
final class CsvCells {

    private static final char QUOTE = '"';
    private static final char COMMA = ',';
    private static final int NONE = -1;

    private final List<String> cells = new ArrayList<>();
    private final String line;
    private int at;
    private int openAt = NONE;

    private CsvCells(String line) {
        this.line = line;
    }

    static CsvCells of(String line) {
        var read = new CsvCells(line);
        read.cell();
        while (read.at < line.length()) {
            read.at++;
            read.cell();
        }
        return read;
    }

    /** The cells without the quotes and the blanks around them. */
    List<String> cells() {
        return List.copyOf(cells);
    }

    /** Whether nothing stands on the line, so that the library's reader passes over it. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Whether the last cell goes on in the next line, or its quotes are never closed. */
    boolean isOpen() {
        return openAt != NONE;
    }

    /** Where the quotes stand that are not closed, from 0; below 0 if all are. */
    int openAt() {
        return openAt;
    }

    /** Reads up to the comma after a cell, or to the end of the line. */
    private void cell() {
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        boolean quoted = at < line.length() && line.charAt(at) == QUOTE;
        String content = quoted ? quoted() : "";
        int start = at;
        while (at < line.length() && line.charAt(at) != COMMA) {
            at++;
        }
        cells.add((quoted ? content : line.substring(start, at)).strip());
    }

    private String quoted() {
        var content = new StringBuilder();
        openAt = at++;
        while (at < line.length() && isOpen()) {
            char next = line.charAt(at++);
            if (next != QUOTE) {
                content.append(next);
            } else if (at < line.length() && line.charAt(at) == QUOTE) {
                content.append(next);
                at++;
            } else {
                openAt = NONE;
            }
        }
        return content.toString();
    }
}
