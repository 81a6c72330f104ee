package io.github.kpi4j.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word or a sign of a formula; the last one is an empty word at the end of the text. */
record Token(String text, Parsed.Place place) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*|\\S");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    static Deque<Token> all(String text) {
        var tokens = new ArrayDeque<Token>();
        Matcher matcher = FORM.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), new Parsed.Place(matcher.start(), matcher.end())));
        }
        int end = text.stripTrailing().length();
        tokens.add(new Token("", new Parsed.Place(end, end)));
        return tokens;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    boolean is(String sign) {
        return text.equals(sign);
    }

    boolean isEnd() {
        return text.isEmpty();
    }

    boolean isWord() {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) < 128;
    }
}
