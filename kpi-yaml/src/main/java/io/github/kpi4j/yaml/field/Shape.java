package io.github.kpi4j.yaml.field;

/** What a value looks like, before anyone has asked what it means. */
public enum Shape {
    /** A text, a number, a date or a word. */
    TEXT("a text", "write one word, number or sentence"),
    /** Several values in order. */
    LIST("a list", "write items in square brackets, such as [a, b], or one a line, each after a dash"),
    /** Keys and values. */
    GROUP("a group of keys", "write keys and values, such as { key: value }, or one key a line"),
    /** No value is written, or it was refused already. */
    NOTHING("nothing", "leave the value out");

    private final String words;
    private final String advice;

    Shape(String words, String advice) {
        this.words = words;
        this.advice = advice;
    }

    /** How messages name the shape. */
    String words() {
        return words;
    }

    /** What to write where the shape is wanted. */
    String advice() {
        return advice;
    }
}
