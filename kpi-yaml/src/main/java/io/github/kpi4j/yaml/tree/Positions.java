package io.github.kpi4j.yaml.tree;

import io.github.kpi4j.yaml.problem.Span;
import java.util.Arrays;

/** Turns offsets into lines and columns. Everything counts in code points. */
public final class Positions {

    private final int[] codePoints;
    private final int[] lineStarts;

    /**
     * Prepares the positions of a text.
     *
     * @param text the text, whose lines end at a line feed, a carriage return, or the two together
     */
    public Positions(String text) {
        codePoints = text.codePoints().toArray();
        lineStarts = lineStarts(codePoints);
    }

    private static int[] lineStarts(int[] codePoints) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < codePoints.length; i++) {
            boolean inPair = codePoints[i] == '\r' && i + 1 < codePoints.length && codePoints[i + 1] == '\n';
            if (isLineEnd(codePoints[i]) && !inPair) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static boolean isLineEnd(int codePoint) {
        return codePoint == '\n' || codePoint == '\r';
    }

    /**
     * How long the text is.
     *
     * @return the number of code points
     */
    public int length() {
        return codePoints.length;
    }

    /**
     * The stretch between two offsets. Offsets outside the text are moved to its nearest end, and one in the middle of
     * a line ending to its beginning.
     *
     * @param start the first code point, from 0
     * @param end just after the last code point; taken as start when it is lower
     * @return the lines and columns
     */
    public Span span(int start, int end) {
        int from = beforeLineEnd(clamp(start));
        int to = Math.max(from, beforeLineEnd(clamp(end)));
        int line = line(from);
        int endLine = line(to);
        return new Span(line, from - lineStarts[line - 1] + 1, endLine, to - lineStarts[endLine - 1] + 1);
    }

    private int beforeLineEnd(int offset) {
        return offset > 0 && at(offset - 1) == '\r' && offset < codePoints.length && at(offset) == '\n'
                ? offset - 1
                : offset;
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The code point at an offset, or a line feed outside the text. */
    int at(int offset) {
        return offset >= 0 && offset < codePoints.length ? codePoints[offset] : '\n';
    }

    /** The first offset at or after {@code from}, and before {@code end}, that is not blank; else {@code end}. */
    int skipBlank(int from, int end) {
        int offset = from;
        while (offset < end && Character.isWhitespace(at(offset))) {
            offset++;
        }
        return offset;
    }

    /** The first offset at or after {@code from}, and before {@code end}, that is blank; else {@code end}. */
    int skipWord(int from, int end) {
        int offset = from;
        while (offset < end && !Character.isWhitespace(at(offset))) {
            offset++;
        }
        return offset;
    }

    /** The end of what is written between two offsets, without the blanks before {@code end}. */
    int trimmedEnd(int start, int end) {
        int offset = clamp(end);
        while (offset > start && Character.isWhitespace(at(offset - 1))) {
            offset--;
        }
        return offset;
    }

    /** Where the line of an offset begins. */
    int lineStart(int offset) {
        return lineStarts[line(clamp(offset)) - 1];
    }

    /** The text between two offsets. */
    String text(int start, int end) {
        int from = clamp(start);
        return new String(codePoints, from, Math.max(from, clamp(end)) - from);
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, codePoints.length));
    }
}
