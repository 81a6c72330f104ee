package io.github.kpi4j.yaml.tree;

import io.github.kpi4j.yaml.problem.Problems;
import java.util.Locale;

/**
 * Refuses a word or a stretch of blanks so long that nobody wrote it: the parser's time grows with the square of its
 * length.
 */
final class LongRun {

    /** How many characters a run of blanks, or of anything but blanks, may have. */
    static final int LONGEST = 250_000;

    private LongRun() {}

    /** Reports the first run that is too long, and answers whether there is one. */
    static boolean report(Positions text, Problems problems) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (kind(text.at(i)) != kind(text.at(start))) {
                start = i;
            } else if (kind(text.at(i)) != '\n' && i - start == LONGEST) {
                problems.error(
                        text.span(start, start + 1),
                        "",
                        "too-large",
                        String.format(Locale.ROOT, "more than %,d characters without a break", LONGEST),
                        "break the line");
                return true;
            }
        }
        return false;
    }

    private static int kind(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r' -> '\n';
            case ' ', '\t' -> ' ';
            default -> 'x';
        };
    }
}
