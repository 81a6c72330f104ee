package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Baselines by area: one for each area named, and what holds for the others. */
final class AreaBaselinesDecoder {

    private final BaselineDecoder kinds;
    private final FormerCodes codes;

    /** With the decoder of one area's baseline. */
    AreaBaselinesDecoder(BaselineDecoder kinds, FormerCodes codes) {
        this.kinds = kinds;
        this.codes = codes;
    }

    private record Row(AreaId area, Baseline baseline) {}

    /** Reads what holds for the others, which stands beside the areas; null where nothing does. */
    @Nullable
    Baseline others(Fields fields) {
        return fields.has(AreasDecoder.KEY) ? fields.optional("others", this::other) : null;
    }

    private @Nullable Baseline other(Value value) {
        return value.shape() == Shape.TEXT
                ? kinds.word(value)
                : Reader.ofFields(this::baseline).read(value);
    }

    private @Nullable Baseline baseline(Fields fields) {
        Baseline baseline = kinds.ofOneArea(fields);
        return fields.build(() -> requireNonNull(baseline));
    }

    @Nullable
    Baseline read(Value value, @Nullable Baseline others) {
        var named = new AreasOnce(codes, "baseline");
        List<Row> rows = Texts.whole(value, Reader.ofFields(fields -> row(fields, named)));
        if (rows == null) {
            return null;
        }
        Map<AreaId, Baseline> areas = new LinkedHashMap<>();
        rows.forEach(row -> areas.put(row.area(), row.baseline()));
        return Attempt.at(
                value,
                "name at least one area, such as { area: E09000006, value: 43.2 }",
                () -> new Baseline.ByArea(areas, others));
    }

    private @Nullable Row row(Fields fields, AreasOnce named) {
        AreaId area = fields.required("area", named::read);
        Baseline baseline = kinds.ofOneArea(fields);
        return fields.build(() -> new Row(requireNonNull(area), requireNonNull(baseline)));
    }
}
