package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.promise.ByArea;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Targets by area: one for each area named, and what holds for the others. */
final class AreasDecoder {

    static final String KEY = "by-area";

    private final LimitDecoder limits;
    private final FormerCodes codes;

    /** With the decoder of one area's target. */
    AreasDecoder(LimitDecoder limits, FormerCodes codes) {
        this.limits = limits;
        this.codes = codes;
    }

    private record Row(AreaId area, Promise promise) {}

    /** Reads what holds for the others, which stands beside the areas; null where nothing does. */
    @Nullable
    Promise others(Fields fields) {
        return fields.has(KEY) ? fields.optional("others", Reader.ofFields(this::promise)) : null;
    }

    private @Nullable Promise promise(Fields fields) {
        Promise promise = limits.read(fields);
        return fields.build(() -> requireNonNull(promise));
    }

    @Nullable
    Limit read(Value value, @Nullable Promise others) {
        Map<AreaId, Promise> areas = new LinkedHashMap<>();
        var named = new AreasOnce(codes, "target");
        List<Row> rows = Texts.whole(value, Reader.ofFields(fields -> row(fields, areas, named)));
        ByArea promise = rows == null
                ? null
                : Attempt.at(
                        value,
                        "name at least one area, such as { area: E09000006, at-least: 80 }; all targets point the same"
                                + " way",
                        () -> new ByArea(areas, others));
        return promise == null ? null : new Limit.Own(promise);
    }

    private @Nullable Row row(Fields fields, Map<AreaId, Promise> areas, AreasOnce named) {
        AreaId area = fields.required("area", named::read);
        Promise promise = limits.read(fields);
        Row row = fields.build(() -> new Row(requireNonNull(area), requireNonNull(promise)));
        if (row != null) {
            areas.put(row.area(), row.promise());
        }
        return row;
    }
}
