package io.github.kpi4j.yaml.field;

/** What a value looks like, before anyone has asked what it means. */
public enum Shape {
    /** A text, a number, a date or a word. */
    TEXT("a text"),
    /** Several values in order. */
    LIST("a list"),
    /** Keys and values. */
    GROUP("a group of keys"),
    /** No value is written, or it was refused already. */
    NOTHING("nothing");

    private final String words;

    Shape(String words) {
        this.words = words;
    }

    /** How messages name the shape. */
    String words() {
        return words;
    }
}
