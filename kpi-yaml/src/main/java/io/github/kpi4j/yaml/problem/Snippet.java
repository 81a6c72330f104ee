package io.github.kpi4j.yaml.problem;

/** The source line of a problem, with carets under the span. */
final class Snippet {

    private static final int WIDTH = 100;
    private static final int BEFORE_CARET = WIDTH / 2;

    private Snippet() {}

    /** Two lines, each begun by a line feed; empty when the line has nothing to show. */
    static String of(String text, Span span) {
        int[] line = text.codePoints().toArray();
        int end = lengthWithoutTrailingBlanks(line);
        if (end == 0) {
            return "";
        }
        int caret = Math.min(span.column() - 1, line.length);
        int caretEnd = span.endLine() > span.line() ? end : Math.min(span.endColumn() - 1, line.length);
        int from = line.length <= WIDTH ? 0 : Math.max(0, Math.min(caret - BEFORE_CARET, line.length - WIDTH));
        int to = Math.min(line.length, from + WIDTH);
        int carets = Math.max(1, Math.min(caretEnd, to) - caret);
        String number = "   " + span.line();
        return "\n" + number + " | " + shown(line, from, to) + "\n" + " ".repeat(number.length()) + " | "
                + indent(line, from, caret) + "^".repeat(carets);
    }

    private static String shown(int[] line, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean cut = (i == from && from > 0) || (i == to - 1 && to < line.length);
            text.appendCodePoint(cut ? '…' : line[i] == '\t' ? '\t' : Quote.visible(line[i]));
        }
        return text.toString().stripTrailing();
    }

    private static String indent(int[] line, int from, int caret) {
        StringBuilder blanks = new StringBuilder();
        for (int i = from; i < caret; i++) {
            blanks.append(line[i] == '\t' ? '\t' : ' ');
        }
        return blanks.toString();
    }

    private static int lengthWithoutTrailingBlanks(int[] line) {
        int length = line.length;
        while (length > 0 && Character.isWhitespace(line[length - 1])) {
            length--;
        }
        return length;
    }
}
