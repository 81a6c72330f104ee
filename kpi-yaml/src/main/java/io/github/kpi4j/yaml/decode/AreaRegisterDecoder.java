package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.series.AreaHistory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The areas whose codes changed, and those that took the place of others. */
final class AreaRegisterDecoder {

    static final String KEY = "areas";

    static final String FORMERLY = "formerly";

    private static final String REPLACES = "replaces";

    /** Where each code is spoken of that stands for one area and no other. */
    private final Map<AreaId, Value> taken = new HashMap<>();

    private AreaRegisterDecoder() {}

    static List<AreaHistory> read(Fields file) {
        return file.list(KEY, Reader.ofFields(new AreaRegisterDecoder()::area));
    }

    private @Nullable AreaHistory area(Fields fields) {
        AreaId code = fields.required("code", this::once);
        String name = fields.required("name", Texts::words);
        Reader<LocalDate> day = Value::asDate;
        LocalDate since = fields.has(REPLACES)
                ? fields.required("since", day, "the first day on which it exists, such as 2023-04-01")
                : fields.optional("since", day);
        List<AreaId> formerly = fields.optional(FORMERLY, value -> Texts.whole(value, this::once), List.of());
        List<AreaId> replaces =
                fields.optional(REPLACES, value -> Texts.whole(value, ComparatorDecoder::area), List.of());
        return fields.build(
                () -> new AreaHistory(requireNonNull(code), requireNonNull(name), since, formerly, replaces));
    }

    private @Nullable AreaId once(Value value) {
        AreaId area = ComparatorDecoder.area(value);
        if (area == null) {
            return null;
        }
        Value first = taken.putIfAbsent(area, value);
        return first == null
                ? area
                : value.problem(
                        "duplicate-id",
                        Quote.of(area.code()) + " already stands at "
                                + first.span().place(),
                        "write each code once, under the area that it belongs to");
    }
}
