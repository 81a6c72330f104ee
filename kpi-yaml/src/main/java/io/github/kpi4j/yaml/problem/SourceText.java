package io.github.kpi4j.yaml.problem;

import java.util.Objects;

/**
 * The text of one file and the name to call it by. Lines end at a line feed, a carriage return, or the two together; a
 * byte order mark at the very start is not part of the text.
 *
 * @param name what problems call the file, such as {@code corporate-plan.yaml}
 * @param text everything in the file
 */
public record SourceText(String name, String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Drops a leading byte order mark.
     *
     * @param name any name
     * @param text any text
     * @throws NullPointerException if name or text is null
     */
    public SourceText {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
    }

    /**
     * One line without its line ending.
     *
     * @param number the line, from 1
     * @return the line; empty when the file has no such line
     */
    public String line(int number) {
        int start = 0;
        for (int line = 1; line < number && start >= 0; line++) {
            start = afterLineEnd(start);
        }
        return number < 1 || start < 0 ? "" : text.substring(start, lineEnd(start));
    }

    /**
     * How many lines the file has. A file that ends with a line ending has an empty last line; an empty file has one
     * line.
     *
     * @return the number of lines, at least 1
     */
    public int lineCount() {
        int count = 0;
        for (int start = 0; start >= 0; start = afterLineEnd(start)) {
            count++;
        }
        return count;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int afterLineEnd(int from) {
        int end = lineEnd(from);
        if (end == text.length()) {
            return -1;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
