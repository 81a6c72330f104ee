package io.github.kpi4j.yaml.tree;

import io.github.kpi4j.yaml.problem.Problems;
import java.util.Locale;

/** Refuses characters that no text file of ours holds: control characters other than tab and line ends, and the like. */
public final class Unprintable {

    private static final int REPORTED = 5;

    private Unprintable() {}

    /**
     * Reports the first few unprintable characters, each at its place.
     *
     * @param text the text
     * @param problems where to report
     * @return whether there were any
     */
    public static boolean report(Positions text, Problems problems) {
        int reported = 0;
        for (int i = 0; i < text.length() && reported < REPORTED; i++) {
            if (!isPrintable(text.at(i))) {
                problems.error(
                        text.span(i, i + 1),
                        "",
                        "not-text",
                        String.format(Locale.ROOT, "the character U+%04X does not belong in a text file", text.at(i)),
                        "delete it, and save the file as UTF-8 text");
                reported++;
            }
        }
        return reported > 0;
    }

    private static boolean isPrintable(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        boolean control = codePoint >= 0x7F && codePoint < 0xA0 && codePoint != 0x85;
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return !control && !surrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }
}
