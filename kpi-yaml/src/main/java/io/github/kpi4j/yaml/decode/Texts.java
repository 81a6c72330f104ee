package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts, words with a meaning, and lists of them. */
final class Texts {

    /** The words for yes and no. */
    static final Map<String, Boolean> YES_OR_NO = choices(new Boolean[] {true, false}, String::valueOf);

    private Texts() {}

    /** A text that says something, without the blanks around it. */
    static @Nullable String words(Value value) {
        String text = value.asText();
        return text == null || !text.isBlank()
                ? (text == null ? null : text.strip())
                : value.problem(
                        "empty-value", "a text is wanted, here are only blanks", "write a text, or delete the key");
    }

    /** The constants of an enum by the words that files use for them. */
    static <E> Map<String, E> choices(E[] constants, Function<E, String> word) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : constants) {
            choices.put(word.apply(constant), constant);
        }
        return choices;
    }

    /** A list of which every item could be read; null if the value is not a list or an item was reported. */
    static <T> @Nullable List<T> whole(Value value, Reader<T> reader) {
        List<Value> all = new ArrayList<>();
        List<T> read = value.asList(item -> {
            all.add(item);
            return reader.read(item);
        });
        return read == null || read.size() < all.size() ? null : read;
    }

    /** Reports what stands in a list a second time. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    static <T> @Nullable T twice(Value value, String what) {
        return value.problem("duplicate-id", Quote.of(what) + " stands here twice", "name each once");
    }

    /** How many items a list has, readable or not; 0 if the value is not a list, which has been reported. */
    static int size(Value value) {
        List<Shape> shapes = value.asList(Value::shape);
        return shapes == null ? 0 : shapes.size();
    }
}
