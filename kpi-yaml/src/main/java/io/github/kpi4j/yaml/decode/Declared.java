package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import io.github.kpi4j.yaml.problem.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ids that one list of the file declares. Gathered before anything is read, so that a reference to a thing that is
 * there but broken is not reported as well.
 */
final class Declared {

    private final String what;
    private final Map<String, Span> places = new LinkedHashMap<>();
    private final Suggestions suggestions;

    /** The ids of the groups listed under a key, each a {@code what}. */
    Declared(Fields file, String key, String what) {
        this(file, key, what, List.of());
    }

    /** The same, with ids that need not be declared. */
    Declared(Fields file, String key, String what, List<String> standard) {
        this.what = what;
        eachItem(file, key, item -> text(item, "id").ifPresent(id -> places.putIfAbsent(id.text(), id.span())));
        List<String> known = Stream.concat(places.keySet().stream(), standard.stream())
                .distinct()
                .toList();
        suggestions = new Suggestions(known, "declare it under " + key);
    }

    /** A text and where it stands. */
    record Located(String text, Span span) {}

    /** Visits the groups of a list without reporting anything. */
    static void eachItem(Fields file, String key, Consumer<Fields> visitor) {
        Value list = file.value(key);
        if (list != null && list.shape() == Shape.LIST) {
            Reader<Shape> visit = item -> {
                Fields fields = item.shape() == Shape.GROUP ? item.asFields() : null;
                if (fields != null) {
                    visitor.accept(fields);
                }
                return item.shape();
            };
            list.asList(visit);
        }
    }

    /** The text of a key, if it is there and is a text; reports nothing. */
    static Optional<Located> text(Fields fields, String key) {
        Value value = fields.value(key);
        String text = value == null || value.shape() != Shape.TEXT ? null : value.asText();
        return value == null || text == null ? Optional.empty() : Optional.of(new Located(text.strip(), value.span()));
    }

    boolean knows(String id) {
        return places.containsKey(id);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Reads an id that is declared here; of two that are the same, the second is refused. */
    @Nullable
    String id(Value value) {
        String id = Texts.words(value);
        Span first = id == null ? null : places.get(id);
        if (id == null || first == null || first.equals(value.span())) {
            return id;
        }
        return value.problem(
                "duplicate-id",
                Quote.of(id) + " is already the id of the " + what + " at " + first.place(),
                "give each " + what + " an id of its own");
    }

    /** Where an id is declared, as line and column. */
    Optional<String> place(String id) {
        return Optional.ofNullable(places.get(id)).map(Span::place);
    }

    /** Reads a reference to one of the ids. */
    @Nullable
    String reference(Value value) {
        String id = Texts.words(value);
        return id == null || isDeclared(value, id) ? id : null;
    }

    /** Whether an id that a place of the file refers to is declared; reports it if not. */
    boolean isDeclared(Value place, String id) {
        if (!places.containsKey(id)) {
            place.problem("unknown-reference", "there is no " + what + " " + Quote.of(id), suggestions.advice(id));
        }
        return places.containsKey(id);
    }
}
