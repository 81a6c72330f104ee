package io.github.kpi4j.yaml.problem;

import java.util.Comparator;

/**
 * A stretch of a text file. Lines and columns count from 1; a column is one code point, so that a character outside
 * the basic plane counts once and a tab counts once. The end is exclusive; a span may be empty.
 *
 * @param line the line of the first character
 * @param column the column of the first character
 * @param endLine the line of the end
 * @param endColumn the column just after the last character
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {

    /** The empty span at the very start of a file: where a problem of the whole file is shown. */
    public static final Span START = new Span(1, 1, 1, 1);

    private static final Comparator<Span> BY_POSITION = Comparator.comparingInt(Span::line)
            .thenComparingInt(Span::column)
            .thenComparingInt(Span::endLine)
            .thenComparingInt(Span::endColumn);

    /**
     * Checks the invariants.
     *
     * @param line 1 or more
     * @param column 1 or more
     * @param endLine line or more
     * @param endColumn 1 or more, and column or more on the same line
     * @throws IllegalArgumentException if a line or column is below 1 or the end lies before the start
     */
    public Span {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line and column: " + line + ":" + column + " given, both must be 1 or more");
        }
        if (endLine < line || endColumn < 1 || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "end: " + endLine + ":" + endColumn + " given, it must not lie before " + line + ":" + column);
        }
    }

    /**
     * An empty span at one position.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the span that starts and ends there
     * @throws IllegalArgumentException if line or column is below 1
     */
    public static Span at(int line, int column) {
        return new Span(line, column, line, column);
    }

    /**
     * Where the span starts, as people write it.
     *
     * @return line and column, such as {@code 14:17}
     */
    public String place() {
        return line + ":" + column;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return BY_POSITION.compare(this, other);
    }
}
