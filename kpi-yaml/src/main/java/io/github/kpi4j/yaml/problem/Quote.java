package io.github.kpi4j.yaml.problem;

import java.util.Objects;

/** How messages repeat what an author wrote: on one line, and never so long that the message drowns in it. */
public final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /**
     * The text in double quotes, cut after 60 characters, with line breaks and control characters shown as blanks.
     *
     * @param text what the author wrote
     * @return the quoted text
     * @throws NullPointerException if text is null
     */
    public static String of(String text) {
        return '"' + bare(text) + '"';
    }

    /**
     * The text as {@link #of} shows it, without the quotes.
     *
     * @param text what the author wrote
     * @return the text on one line, at most 60 characters and an ellipsis
     * @throws NullPointerException if text is null
     */
    public static String bare(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Quote::visible).forEach(shown::appendCodePoint);
        boolean cut = text.length() > LONGEST
                && text.codePoints().skip(LONGEST).findAny().isPresent();
        return cut ? shown.append('…').toString() : shown.toString();
    }

    static int visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> '\uFFFD';
            default -> codePoint;
        };
    }
}
