package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Governance.Retirement;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The indicators that a framework had once. Their ids are never used again. */
final class RetirementDecoder {

    static final String KEY = "retired";

    private final Declared declared;
    private final Declared indicators;

    RetirementDecoder(Fields file, Declared indicators) {
        declared = new Declared(file, KEY, "retired indicator");
        this.indicators = indicators;
    }

    @Nullable
    Retirement read(Fields fields) {
        IndicatorId id = fields.required("id", this::id);
        String name = fields.required("name", Texts::words);
        LocalDate on = fields.required("on", Value::asDate);
        String reason = fields.required("reason", Texts::words);
        return fields.build(() ->
                new Retirement(requireNonNull(id), requireNonNull(name), requireNonNull(on), requireNonNull(reason)));
    }

    private @Nullable IndicatorId id(Value value) {
        String id = declared.id(value);
        if (id == null) {
            return null;
        }
        return indicators
                .place(id)
                .map(place -> value.<IndicatorId>problem(
                        "duplicate-id",
                        "an id is never used again, and the indicator at " + place + " has this one",
                        "give the indicator there an id of its own"))
                .orElseGet(() -> Attempt.at(value, "", () -> new IndicatorId(id)));
    }
}
