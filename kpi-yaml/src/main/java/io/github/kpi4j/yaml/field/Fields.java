package io.github.kpi4j.yaml.field;

import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Quote;
import io.github.kpi4j.yaml.problem.Span;
import io.github.kpi4j.yaml.tree.Entry;
import io.github.kpi4j.yaml.tree.Node;
import io.github.kpi4j.yaml.tree.Trail;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A group of keys. Ask for every key that may be there, in any order, then {@link #build}. Whatever is missing, unknown
 * or unreadable is reported at its place; asking never throws. The known keys are those that were asked for.
 */
public final class Fields {

    private final Node.Mapping mapping;
    private final String path;
    private final Problems problems;
    private final Scope scope;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private boolean finished;

    Fields(Node.Mapping mapping, String path, Problems problems, Scope scope) {
        this.mapping = mapping;
        this.path = path;
        this.problems = problems;
        this.scope = scope;
        mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    }

    /**
     * The place of the group in the framework.
     *
     * @return a path such as {@code indicators[2].target}; empty for the root
     */
    public String path() {
        return path;
    }

    /**
     * The place of the group in the file.
     *
     * @return the span from its first key to its last value
     */
    public Span span() {
        return mapping.span();
    }

    /**
     * Whether a key is there. Makes the key known.
     *
     * @param key the key
     * @return true when the author wrote it, with or without a value
     */
    public boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /**
     * The value of a key, for a problem that concerns more than one key. Makes the key known.
     *
     * @param key the key
     * @return the value; null when the key is not there, which is not reported
     */
    public @Nullable Value value(String key) {
        known.add(key);
        Entry entry = entries.get(key);
        return entry == null ? null : new Value(entry.value(), Trail.key(path, key), problems, scope);
    }

    /**
     * Reads a key that has to be there.
     *
     * @param key the key
     * @param reader reads its value
     * @param <T> what the value is read as
     * @return what was read; null when the key is missing or its value cannot be read, which has been reported
     */
    public <T> @Nullable T required(String key, Reader<T> reader) {
        return required(key, reader, "its value");
    }

    /**
     * Reads a key that has to be there, and says what belongs there when it is missing.
     *
     * @param key the key
     * @param reader reads its value
     * @param what what to write after the key, such as "the day, such as 2025-04-22"
     * @param <T> what the value is read as
     * @return what was read; null when the key is missing or its value cannot be read, which has been reported
     */
    public <T> @Nullable T required(String key, Reader<T> reader, String what) {
        if (!has(key)) {
            return problem("missing-key", "the key " + Quote.of(key) + " is missing", "add " + key + ": and " + what);
        }
        return optional(key, reader);
    }

    /**
     * Reads a key that may be left out.
     *
     * @param key the key
     * @param reader reads its value
     * @param <T> what the value is read as
     * @return what was read; null when the key is not there, and when its value cannot be read, which has been reported
     */
    public <T> @Nullable T optional(String key, Reader<T> reader) {
        Value value = value(key);
        if (value == null) {
            return null;
        }
        T read = reader.read(value);
        if (read == null) {
            scope.fail();
        }
        return read;
    }

    /**
     * Reads a key that may be left out, with something to take in its place.
     *
     * @param key the key
     * @param reader reads its value
     * @param fallback what a missing key means
     * @param <T> what the value is read as
     * @return what was read; the fallback when the key is not there, and when its value cannot be read, which has been
     *     reported
     */
    public <T> T optional(String key, Reader<T> reader, T fallback) {
        T read = optional(key, reader);
        return read == null ? fallback : read;
    }

    /**
     * Reads a text that has to be there.
     *
     * @param key the key
     * @return the text as written; null when a problem was reported
     */
    public @Nullable String requiredText(String key) {
        return required(key, Value::asText);
    }

    /**
     * Reads a text that may be left out.
     *
     * @param key the key
     * @return the text as written; null when the key is not there or a problem was reported
     */
    public @Nullable String optionalText(String key) {
        return optional(key, Value::asText);
    }

    /**
     * Reads a list that may be left out. Items that cannot be read are reported and left out.
     *
     * @param key the key
     * @param reader reads an item
     * @param <T> what an item is read as
     * @return the items in order, immutable; empty when the key is not there or is not a list
     */
    public <T> List<T> list(String key, Reader<T> reader) {
        return optional(key, value -> value.asList(reader), List.of());
    }

    /**
     * A group of keys within this one, which has to be there. Finish it as well.
     *
     * @param key the key
     * @return its keys; null when a problem was reported
     */
    public @Nullable Fields nested(String key) {
        return required(key, Value::asFields);
    }

    /**
     * Reads the one key, of several that exclude one another, that is there: what kind of thing this is, such as
     * {@code {percentage: ...}}.
     *
     * @param kinds a reader for the value of each key
     * @param <T> what the value is read as
     * @return what was read; null when none or more than one is there or its value cannot be read, which has been
     *     reported
     */
    public <T> @Nullable T oneOf(Map<String, Reader<T>> kinds) {
        Collection<String> names = kinds.keySet().stream().sorted().toList();
        known.addAll(names);
        List<Entry> present = entries.values().stream()
                .filter(entry -> kinds.containsKey(entry.key()))
                .toList();
        if (present.isEmpty()) {
            return problem(
                    "missing-key",
                    "one of the keys " + String.join(", ", names) + " is wanted",
                    "write one of them, and its value");
        }
        String first = present.get(0).key();
        present.stream().skip(1).forEach(other -> reject(other, first));
        Reader<T> reader = kinds.get(first);
        return reader == null ? null : optional(first, reader);
    }

    private void reject(Entry entry, String first) {
        String message = Quote.of(entry.key()) + " cannot stand beside " + Quote.of(first);
        report(entry, "conflicting-keys", message, "keep one of the two");
    }

    private void report(Entry entry, String code, String message, String advice) {
        scope.fail();
        problems.error(entry.keySpan(), Trail.key(path, entry.key()), code, message, advice);
    }

    /**
     * Reports something wrong with the group as a whole.
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

    /** Reports every key that nobody asked for. Does nothing the second time. */
    public void finish() {
        if (!finished) {
            finished = true;
            entries.values().stream()
                    .filter(entry -> !known.contains(entry.key()))
                    .forEach(entry -> report(
                            entry,
                            "unknown-key",
                            "unknown key " + Quote.of(entry.key()),
                            DidYouMean.advice(entry.key(), known)));
        }
    }

    /**
     * Finishes, and makes the thing that the keys describe, unless anything within this group has failed: then there
     * is nothing sound to make it from. So within the constructor every {@link #required} value is there. What the
     * constructor says in an {@link IllegalArgumentException} is reported at this group, with the code {@code invalid};
     * other exceptions pass.
     *
     * @param constructor makes the thing from the values read before
     * @param <T> what it makes
     * @return the thing; null when a problem was reported
     */
    public <T> @Nullable T build(Supplier<T> constructor) {
        finish();
        if (scope.failed()) {
            return null;
        }
        try {
            return constructor.get();
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.of(e, "");
            return problem("invalid", refusal.message(), refusal.advice());
        }
    }

    /**
     * As {@link #build(Supplier)}, but what the constructor says is reported at the value of one key.
     *
     * @param blamed the key; when it is not there, the group is blamed
     * @param advice what to write instead; if empty, what the constructor's words advise
     * @param constructor makes the thing from the values read before
     * @param <T> what it makes
     * @return the thing; null when a problem was reported
     */
    public <T> @Nullable T build(String blamed, String advice, Supplier<T> constructor) {
        Value at = value(blamed);
        finish();
        if (scope.failed()) {
            return null;
        }
        try {
            return constructor.get();
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.of(e, advice);
            return at == null
                    ? problem("invalid", refusal.message(), refusal.advice())
                    : at.problem("invalid", refusal.message(), refusal.advice());
        }
    }
}
