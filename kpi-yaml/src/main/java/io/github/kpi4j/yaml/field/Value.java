package io.github.kpi4j.yaml.field;

import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Quote;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.problem.Span;
import io.github.kpi4j.yaml.tree.Entry;
import io.github.kpi4j.yaml.tree.Node;
import io.github.kpi4j.yaml.tree.ScalarStyle;
import io.github.kpi4j.yaml.tree.Trail;
import io.github.kpi4j.yaml.tree.TreeReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value of a file and its place. Each {@code as} method reads it as one kind of thing; when it is something else,
 * the method reports that here and returns null. Nothing is read as anything but what is asked for: {@code NO} is a
 * text, and {@code 010} is a text and not a number.
 */
public final class Value {

    private final Node node;
    private final String path;
    private final Problems problems;
    private final Scope scope;

    Value(Node node, String path, Problems problems, Scope scope) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        this.scope = scope;
    }

    /**
     * Reads a YAML text and hands out its root value.
     *
     * @param source the text
     * @param problems where to report, now and while the value is read
     * @return the root value; null when the text holds nothing to go on with, which has been reported
     */
    public static @Nullable Value of(SourceText source, Problems problems) {
        Node root = TreeReader.read(source, problems);
        return root == null ? null : new Value(root, "", problems, Scope.outermost());
    }

    /**
     * The place of the value in the framework.
     *
     * @return a path such as {@code indicators[2].target}, lists counted from 0; empty for the root
     */
    public String path() {
        return path;
    }

    /**
     * The place of the value in the file.
     *
     * @return the span of its text
     */
    public Span span() {
        return node.span();
    }

    /**
     * What the value looks like, for values that may be written in several ways.
     *
     * @return the shape
     */
    public Shape shape() {
        if (node instanceof Node.Scalar) {
            return Shape.TEXT;
        }
        if (node instanceof Node.Sequence) {
            return Shape.LIST;
        }
        return node instanceof Node.Mapping ? Shape.GROUP : Shape.NOTHING;
    }

    /**
     * The value as a text, exactly as it was written.
     *
     * @return the text without quotes; null when a problem was reported
     */
    public @Nullable String asText() {
        return node instanceof Node.Scalar scalar ? scalar.raw() : refuse(Shape.TEXT);
    }

    /**
     * The value as a number in the strict grammar of {@link NumberText}. Spreadsheet noise is taken away with a
     * warning.
     *
     * @return the number as decimal text, such as {@code -1.50}; null when a problem was reported
     */
    public @Nullable String asNumberText() {
        String text = asText();
        if (text == null) {
            return null;
        }
        NumberText read = NumberText.read(text);
        if (read instanceof NumberText.Exact exact) {
            return exact.decimal();
        }
        if (read instanceof NumberText.Shortened shortened) {
            warn(NumberText.Shortened.CODE, shortened.message(), shortened.advice());
            return shortened.decimal();
        }
        NumberText.Refused refused = (NumberText.Refused) read;
        return problem(refused.code(), refused.message(), refused.advice());
    }

    /**
     * The value as a whole number.
     *
     * @return the number; null when a problem was reported
     */
    public @Nullable Integer asInteger() {
        String number = asNumberText();
        if (number == null) {
            return null;
        }
        try {
            return Integer.valueOf(number);
        } catch (NumberFormatException e) {
            return problem(
                    "not-a-whole-number",
                    Quote.of(number) + " is not a whole number that fits here",
                    "write a whole number, for example 12");
        }
    }

    /**
     * The value as a date, written as year, month and day: {@code 2025-03-31}.
     *
     * @return the date; null when a problem was reported
     */
    public @Nullable LocalDate asDate() {
        String text = asText();
        return text == null
                ? null
                : DateText.read(text)
                        .orElseGet(() -> problem(DateText.CODE, DateText.message(text), DateText.advice(text)));
    }

    /**
     * The value as one of a fixed set of words.
     *
     * @param choices what each word stands for
     * @param <T> what the words stand for
     * @return what the word stands for; null when a problem was reported
     */
    public <T> @Nullable T asChoice(Map<String, T> choices) {
        String text = asText();
        if (text == null) {
            return null;
        }
        T chosen = choices.get(text);
        return chosen != null
                ? chosen
                : problem(
                        "unknown-word",
                        Quote.of(text) + " is not one of the words for this",
                        DidYouMean.advice(text, new TreeSet<>(choices.keySet())));
    }

    /**
     * The value as whatever a factory makes of its text. What the factory says in an {@link IllegalArgumentException}
     * is reported here, with the code {@code invalid}; other exceptions pass.
     *
     * @param factory makes the thing, such as {@code Period::parse}
     * @param advice what to write instead when the factory refuses; if empty, what the factory's words advise
     * @param <T> what the factory makes
     * @return the thing; null when a problem was reported
     */
    public <T> @Nullable T asParsed(Function<String, T> factory, String advice) {
        String text = asText();
        if (text == null) {
            return null;
        }
        try {
            return factory.apply(text);
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.of(e, advice);
            return problem("invalid", refusal.message(), refusal.advice());
        }
    }

    /**
     * The value as a group of keys.
     *
     * @return the keys; null when a problem was reported
     */
    public @Nullable Fields asFields() {
        return node instanceof Node.Mapping mapping
                ? new Fields(mapping, path, problems, scope.within())
                : refuse(Shape.GROUP);
    }

    /**
     * What belongs to a choice that one key names. For {@code { rule: run, moves: 3 }} and the key {@code rule} it is
     * the group without that key; for a bare {@code run}, an empty group at the same place.
     *
     * @param key the key that names the choice
     * @return the settings, to be read as a group
     */
    public Value settings(String key) {
        List<Entry> others = node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> !entry.key().equals(key))
                        .toList()
                : List.of();
        return new Value(new Node.Mapping(span(), others), path, problems, scope);
    }

    /**
     * The value as a list. Items that cannot be read are reported and left out.
     *
     * @param reader reads an item
     * @param <T> what an item is read as
     * @return the items in order, immutable; null when the value is not a list, which has been reported
     */
    public <T> @Nullable List<T> asList(Reader<T> reader) {
        if (!(node instanceof Node.Sequence sequence)) {
            return refuse(Shape.LIST);
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            T item = read(sequence.items().get(i), Trail.item(path, i), reader);
            if (item != null) {
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    /**
     * The value as a group whose keys are the author's own, such as grades or areas. Values that cannot be read are
     * reported and left out.
     *
     * @param reader reads the value of a key
     * @param <T> what a value is read as
     * @return the values by key in the order of the file; null when the value is not a group of keys, which has been
     *     reported
     */
    public <T> @Nullable Map<String, T> asMap(Reader<T> reader) {
        if (!(node instanceof Node.Mapping mapping)) {
            return refuse(Shape.GROUP);
        }
        Map<String, T> values = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            T value = read(entry.value(), Trail.key(path, entry.key()), reader);
            if (value != null) {
                values.put(entry.key(), value);
            }
        }
        return values;
    }

    private <T> @Nullable T read(Node child, String childPath, Reader<T> reader) {
        T read = reader.read(new Value(child, childPath, problems, scope));
        if (read == null) {
            scope.fail();
        }
        return read;
    }

    /**
     * A part of a text, so that a problem can point at the very part. Where the text is folded over lines or written with
     * escapes, the part's place is that of the whole text.
     *
     * @param from the part's first character, counted from 0 in the text as {@link #asText} gives it
     * @param to the character after its last one; the same for an empty part
     * @return the part as a value at the same path
     * @throws IllegalArgumentException if this value is not a text, or the part does not lie within it
     */
    public Value part(int from, int to) {
        if (!(node instanceof Node.Scalar scalar)
                || from < 0
                || to < from
                || to > scalar.raw().length()) {
            throw new IllegalArgumentException(
                    "from and to are " + from + " and " + to + "; a part of a text is wanted");
        }
        String raw = scalar.raw();
        Span whole = span();
        int length = raw.codePointCount(0, raw.length());
        int quotes = whole.endColumn() - whole.column() - length;
        boolean asWritten = whole.line() == whole.endLine() && quotes == (scalar.style() == ScalarStyle.QUOTED ? 2 : 0);
        int column = whole.column() + quotes / 2;
        Span place = asWritten
                ? new Span(
                        whole.line(),
                        column + raw.codePointCount(0, from),
                        whole.line(),
                        column + raw.codePointCount(0, to))
                : whole;
        return new Value(new Node.Scalar(place, raw.substring(from, to), scalar.style()), path, problems, scope);
    }

    /**
     * Reports something wrong with this value.
     *
     * @param code a stable word, in lower case with hyphens
     * @param message what is wrong
     * @param advice what to write instead; may be empty
     * @param <T> whatever the reader would have returned
     * @return always null, so that a reader can return it
     * @throws IllegalArgumentException if code is not lower-case words joined by hyphens, or message is blank
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    public <T> @Nullable T problem(String code, String message, String advice) {
        scope.fail();
        problems.error(span(), path, code, message, advice);
        return null;
    }

    /**
     * Reports something odd about this value, which can be used all the same.
     *
     * @param code a stable word, in lower case with hyphens
     * @param message what is odd
     * @param advice what to write instead; may be empty
     * @throws IllegalArgumentException if code is not lower-case words joined by hyphens, or message is blank
     */
    public void warn(String code, String message, String advice) {
        problems.warning(span(), path, code, message, advice);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private <T> @Nullable T refuse(Shape wanted) {
        if (node instanceof Node.Refused) {
            scope.fail();
            return null;
        }
        return node instanceof Node.Blank
                ? problem(
                        "empty-value",
                        wanted.words() + " is wanted, here is nothing",
                        "write a value after the colon, or delete the key")
                : problem("wrong-type", wanted.words() + " is wanted, here is " + shape().words(), wanted.advice());
    }
}
