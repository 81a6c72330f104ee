package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of areas to compare with. */
final class ComparatorDecoder {

    private static final Map<String, Summary> SUMMARIES = Texts.choices(
            Summary.values(), summary -> summary.name().toLowerCase(Locale.ROOT).replace('_', '-'));

    private ComparatorDecoder() {}

    static @Nullable Comparator read(Fields fields, Declared declared) {
        String id = fields.required("id", declared::id);
        String name = fields.required("name", Texts::words);
        Summary summary = fields.required("summary", value -> value.asChoice(SUMMARIES));
        List<AreaId> members = fields.required("members", value -> Texts.whole(value, ComparatorDecoder::area));
        return fields.build(
                "members",
                "list each area once; one area for published, any number for the others",
                () -> new Comparator(
                        requireNonNull(id), requireNonNull(name), requireNonNull(summary), requireNonNull(members)));
    }

    static @Nullable AreaId area(Value value) {
        return value.asParsed(AreaId::new, "");
    }
}
