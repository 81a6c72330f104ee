package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.series.Scale;
import io.github.kpi4j.yaml.field.DidYouMean;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scales of the file, and the grades that other parts of it name. */
final class Scales {

    static final String KEY = "scales";

    private final Declared declared;
    private final Map<String, Scale> scales = new HashMap<>();

    Scales(Fields file) {
        declared = new Declared(file, KEY, "scale");
        Reader<Scale> reader = Reader.ofFields(this::scale);
        file.list(KEY, reader).forEach(scale -> scales.put(scale.id(), scale));
    }

    private @Nullable Scale scale(Fields fields) {
        String id = fields.required("id", declared::id);
        List<String> grades = fields.required("grades", value -> Texts.whole(value, Texts::words));
        return fields.build(
                "grades",
                "list at least two grades from worst to best, each once",
                () -> new Scale(requireNonNull(id), requireNonNull(grades)));
    }

    /** Reads the id of a scale. Null, without a report of its own, for one that is declared but broken. */
    @Nullable
    Scale scale(Value value) {
        String id = declared.reference(value);
        return id == null ? null : scales.get(id);
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
