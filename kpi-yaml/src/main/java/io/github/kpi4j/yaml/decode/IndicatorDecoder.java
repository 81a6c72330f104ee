package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Indicator.Kind;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.indicator.ValueForMoney.Lens;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One indicator: its kind, and what only that kind has. */
final class IndicatorDecoder {

    private static final Map<String, Kind> KINDS = Texts.choices(Kind.values(), Kind::code);
    private static final Map<String, Lens> LENSES =
            Texts.choices(Lens.values(), lens -> lens.name().toLowerCase(Locale.ROOT));

    private static final String VOICE = "voice";

    private final DefinitionDecoder definitions;
    private final Declared indicators;
    private final ChainDecoder chain;

    IndicatorDecoder(DefinitionDecoder definitions, Declared indicators, ChainDecoder chain) {
        this.definitions = definitions;
        this.indicators = indicators;
        this.chain = chain;
    }

    @Nullable
    Indicator read(Fields fields) {
        Kind kind = fields.required("kind", value -> value.asChoice(KINDS));
        Supplier<Definition> definition = definitions.read(fields);
        chain.stage(fields, kind);
        if (kind != Kind.OUTCOME) {
            OutcomeDecoder.refuse(fields, kind);
        }
        if (kind != null && kind != Kind.QUALITATIVE) {
            refuseVoice(fields);
        }
        if (kind == Kind.VALUE_FOR_MONEY) {
            return valueForMoney(fields, definition);
        }
        List.of("lens", "partners").forEach(key -> refuseUnlessMoney(fields, key, kind));
        if (kind == Kind.OUTCOME) {
            return OutcomeDecoder.read(fields, definition);
        }
        boolean voice = fields.optional(VOICE, value -> value.asChoice(Texts.YES_OR_NO), false);
        return fields.build(() -> {
            Definition common = definition.get();
            return requireNonNull(kind) == Kind.QUALITATIVE ? new Qualitative(common, voice) : new Quantitative(common);
        });
    }

    private @Nullable Indicator valueForMoney(Fields fields, Supplier<Definition> definition) {
        Lens lens = fields.optional("lens", value -> value.asChoice(LENSES), Lens.EFFICIENCY);
        String own = Declared.text(fields, "id").map(Declared.Located::text).orElse("");
        List<IndicatorId> partners = fields.list("partners", value -> partner(value, own));
        return fields.build(() -> new ValueForMoney(definition.get(), lens, partners));
    }

    private @Nullable IndicatorId partner(Value value, String own) {
        String id = indicators.reference(value);
        if (id != null && id.equals(own)) {
            return value.problem(
                    "invalid",
                    "an indicator cannot be its own partner",
                    "name the indicators of quality or outcome that the cost is read beside");
        }
        return id == null ? null : Attempt.at(value, "mend the id where it is declared", () -> new IndicatorId(id));
    }

    private static void refuseVoice(Fields fields) {
        Attempt.misplaced(
                fields.value(VOICE),
                "only a qualitative indicator has " + VOICE,
                "leave it out, or write kind: " + Kind.QUALITATIVE.code());
    }

    private static void refuseUnlessMoney(Fields fields, String key, @Nullable Kind kind) {
        Value value = fields.value(key);
        if (kind != null) {
            Attempt.misplaced(
                    value,
                    "only an indicator of value for money has " + key,
                    "leave it out, or write kind: " + Kind.VALUE_FOR_MONEY.code());
        }
    }
}
