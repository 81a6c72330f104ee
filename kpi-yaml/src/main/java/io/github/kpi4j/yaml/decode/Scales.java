package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.StandardScales;
import io.github.kpi4j.yaml.field.DidYouMean;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scales of the file and the standard ones, and the grades that other parts of the file name. */
final class Scales {

    static final String KEY = "scales";

    private static final List<String> STANDARD =
            StandardScales.all().stream().map(Scale::id).toList();

    private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false);

    private final Declared declared;
    private final Map<String, Scale> scales = new HashMap<>();

    /** A grade as it stands in the list. */
    private record Item(String grade, @Nullable String means, Value place) {}

    Scales(Fields file) {
        declared = new Declared(file, KEY, "scale", STANDARD);
        Reader<Scale> reader = Reader.ofFields(this::scale);
        file.list(KEY, reader).forEach(scale -> scales.put(scale.id(), scale));
    }

    private @Nullable Scale scale(Fields fields) {
        String id = fields.required("id", declared::id);
        List<Item> grades =
                fields.required("grades", Scales::items, "the grades from worst to best, such as [poor, fair, good]");
        boolean bestFirst = fields.optional("best-first", value -> value.asChoice(YES_OR_NO), false);
        Scale scale = fields.build(
                "grades",
                "list at least two grades from worst to best, each once",
                () -> scale(requireNonNull(id), worstFirst(requireNonNull(grades), bestFirst)));
        if (scale == null || grades == null || isUpsideDown(scale, requireNonNull(fields.value("grades")))) {
            return null;
        }
        warn(scale, grades, fields);
        return scale;
    }

    private static List<Item> worstFirst(List<Item> grades, boolean bestFirst) {
        List<Item> ordered = new ArrayList<>(grades);
        if (bestFirst) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private static Scale scale(String id, List<Item> worstFirst) {
        return new Scale(
                id,
                worstFirst.stream().map(Item::grade).toList(),
                worstFirst.stream()
                        .map(item -> Optional.ofNullable(item.means()).orElse(""))
                        .toList());
    }

    /** Grades have an order only where they stand in a list. */
    private static @Nullable List<Item> items(Value value) {
        return value.shape() == Shape.LIST || value.shape() == Shape.NOTHING
                ? Texts.whole(value, Scales::item)
                : value.problem(
                        "wrong-type",
                        "the grades of a scale have an order, and only a list has one",
                        "list them from worst to best, such as [poor, fair, good]");
    }

    /** A grade alone, or with what it means. */
    private static @Nullable Item item(Value value) {
        if (value.shape() != Shape.GROUP) {
            String grade = Texts.words(value);
            return grade == null ? null : new Item(grade, null, value);
        }
        Reader<Item> reader = Reader.ofFields(fields -> {
            String grade = fields.required("grade", Texts::words);
            String means = fields.required("means", Texts::words);
            return fields.build(() -> new Item(requireNonNull(grade), means, value));
        });
        return reader.read(value);
    }

    /** Reports the grades of a standard scale from best to worst. Agreement may be the worse answer, so Likert's may be. */
    private static boolean isUpsideDown(Scale scale, Value grades) {
        List<String> labels = new ArrayList<>(lowerCase(scale));
        Collections.reverse(labels);
        Optional<Scale> standard = StandardScales.all().stream()
                .filter(each ->
                        !each.equals(StandardScales.LIKERT) && lowerCase(each).equals(labels))
                .findFirst();
        standard.ifPresent(each -> grades.problem(
                "contradiction",
                "the best grade stands first, so " + scale.labels().get(0) + " would be the worst",
                "list the grades from worst to best: " + String.join(", ", each.labels())
                        + "; or write best-first: true"));
        return standard.isPresent();
    }

    private static void warn(Scale scale, List<Item> grades, Fields fields) {
        if (grades.stream().anyMatch(item -> item.means() != null)) {
            grades.stream()
                    .filter(item -> item.means() == null)
                    .forEach(item -> item.place()
                            .warn(
                                    "grade-without-meaning",
                                    Quote.of(item.grade()) + " has no meaning, and other grades of the scale have one",
                                    "write { grade: " + item.grade() + ", means: ... }"));
        }
        Value id = requireNonNull(fields.value("id"));
        StandardScales.named(scale.id())
                .filter(standard -> !lowerCase(standard).equals(lowerCase(scale)))
                .ifPresent(standard -> id.warn(
                        "other-than-standard",
                        "there is a standard scale " + scale.id() + " with other grades: "
                                + String.join(", ", standard.labels()),
                        "give this one an id of its own; as it stands, this one is taken"));
    }

    private static List<String> lowerCase(Scale scale) {
        return scale.labels().stream()
                .map(label -> label.toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Reads the id of a scale: of the file, or else a standard one. Null, without a report of its own, for one that is
     * declared but broken.
     */
    @Nullable
    Scale scale(Value value) {
        String id = Texts.words(value);
        if (id == null) {
            return null;
        }
        if (!declared.knows(id) && STANDARD.contains(id)) {
            return StandardScales.named(id).orElseThrow();
        }
        return declared.isDeclared(value, id) ? scales.get(id) : null;
    }

    /** The scale of which a measure's values are grades. */
    static @Nullable Scale of(@Nullable Measure measure) {
        return measure == null ? null : measure.grades().orElse(null);
    }

    /** Reads a grade of a scale. */
    static Scale.@Nullable Grade grade(Value value, Scale scale) {
        String label = Texts.words(value);
        return label == null
                ? null
                : scale.find(label)
                        .orElseGet(() -> value.problem(
                                "unknown-grade",
                                Quote.of(label) + " is not a grade of the scale " + scale.id(),
                                DidYouMean.advice(label, scale.labels())));
    }
}
