package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV as RFC 4180 has it, one row at a time, with the place of every cell: commas between cells; a cell that holds a
 * comma, a quote or a line end stands in quotes, and quotes within it are doubled. Lines end at a line feed, a carriage
 * return, or the two together. Blank lines are skipped.
 */
final class CsvScanner {

    private static final int REPORTED = 5;
    private static final int END = -1;

    private String text;
    private final Problems problems;
    private int at;
    private int line = 1;
    private int column = 1;
    private int unprintable;

    CsvScanner(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Goes on with other text, which begins at the beginning of a line. */
    void goOn(String next, int nextLine) {
        text = next;
        at = 0;
        line = nextLine;
        column = 1;
    }

    /** The line that is next. */
    int line() {
        return line;
    }

    /** The cells of the next row that is not blank; null at the end of the file. */
    @Nullable
    List<Cell> next() {
        while (peek() != END) {
            List<Cell> cells = row();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                return cells;
            }
        }
        return null;
    }

    private List<Cell> row() {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell());
        while (peek() == ',') {
            step();
            cells.add(cell());
        }
        lineEnd();
        return cells;
    }

    private Cell cell() {
        while (peek() == ' ' || peek() == '\t') {
            step();
        }
        return peek() == '"' ? quoted() : plain();
    }

    private Cell plain() {
        int startColumn = column;
        int endColumn = column;
        int start = at;
        int end = at;
        while (!endsCell(peek())) {
            boolean blank = Character.isWhitespace(peek());
            step();
            if (!blank) {
                end = at;
                endColumn = column;
            }
        }
        return new Cell(text.substring(start, end), new Span(line, startColumn, line, endColumn));
    }

    private Cell quoted() {
        int startLine = line;
        int startColumn = column;
        StringBuilder content = new StringBuilder();
        step();
        while (peek() != END) {
            int next = peek();
            if (next == '"') {
                step();
                if (peek() != '"') {
                    return closed(content, new Span(startLine, startColumn, line, column));
                }
            }
            if (next == '\n' || next == '\r') {
                content.append('\n');
                lineEnd();
            } else {
                content.appendCodePoint(next);
                step();
            }
        }
        problems.error(
                new Span(startLine, startColumn, startLine, startColumn + 1),
                "",
                "open-quotes",
                "these quotes are never closed",
                "close them at the end of the cell; write quotes within a cell twice");
        return new Cell(content.toString().strip(), Span.at(startLine, startColumn));
    }

    private Cell closed(StringBuilder content, Span span) {
        while (peek() == ' ' || peek() == '\t') {
            step();
        }
        if (!endsCell(peek())) {
            problems.error(
                    new Span(line, column, line, column + 1),
                    "",
                    "text-after-quotes",
                    "the quotes of this cell are closed, and more follows",
                    "put the whole cell in quotes, and write quotes within it twice");
            while (!endsCell(peek())) {
                step();
            }
        }
        return new Cell(content.toString().strip(), span);
    }

    private static boolean endsCell(int codePoint) {
        return codePoint == ',' || codePoint == '\n' || codePoint == '\r' || codePoint == END;
    }

    private int peek() {
        return at < text.length() ? text.codePointAt(at) : END;
    }

    private void step() {
        int codePoint = peek();
        if (Character.getType(codePoint) == Character.CONTROL && codePoint != '\t') {
            refuse(codePoint);
        }
        at += Character.charCount(codePoint);
        column++;
    }

    private void lineEnd() {
        if (peek() != END) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
            column = 1;
        }
    }

    private void refuse(int codePoint) {
        if (unprintable++ < REPORTED) {
            problems.error(
                    new Span(line, column, line, column + 1),
                    "",
                    "not-text",
                    String.format(Locale.ROOT, "the character U+%04X does not belong in a text file", codePoint),
                    "delete it, and save the file as CSV UTF-8");
        }
    }
}
