package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Indicator.Kind;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One indicator: its kind, and what only that kind has. */
final class IndicatorDecoder {

    private static final Map<String, Kind> KINDS = Texts.choices(Kind.values(), Kind::code);

    private static final String VOICE = "voice";

    private final DefinitionDecoder definitions;
    private final ChainDecoder chain;
    private final MoneyDecoder money;
    private final DisclosureDecoder disclosures;

    IndicatorDecoder(
            DefinitionDecoder definitions, Declared indicators, ChainDecoder chain, DisclosureDecoder disclosures) {
        this.disclosures = disclosures;
        this.definitions = definitions;
        this.chain = chain;
        this.money = new MoneyDecoder(indicators);
    }

    @Nullable
    Indicator read(Fields fields) {
        Kind kind = fields.required("kind", value -> value.asChoice(KINDS));
        Common definition = definitions.read(fields);
        chain.stage(fields, kind);
        disclosures.exception(fields);
        if (kind != Kind.OUTCOME) {
            OutcomeDecoder.refuse(fields, kind);
        }
        if (kind != null && kind != Kind.QUALITATIVE) {
            refuseVoice(fields);
        }
        if (kind == Kind.VALUE_FOR_MONEY) {
            return money.read(fields, definition);
        }
        MoneyDecoder.KEYS.forEach(key -> refuseUnlessMoney(fields, key, kind));
        Indicator indicator = kind == Kind.OUTCOME
                ? OutcomeDecoder.read(fields, definition, definitions.forecastRules())
                : plain(fields, kind, definition);
        money.remember(fields, indicator);
        return indicator;
    }

    private static @Nullable Indicator plain(Fields fields, @Nullable Kind kind, Supplier<Definition> definition) {
        boolean voice = fields.optional(VOICE, value -> value.asChoice(Texts.YES_OR_NO), false);
        return fields.build(() -> {
            Definition common = definition.get();
            return requireNonNull(kind) == Kind.QUALITATIVE ? new Qualitative(common, voice) : new Quantitative(common);
        });
    }

    /** Reports what can be told only when all indicators have been read. */
    void check(List<Indicator> read) {
        definitions.check(read);
        money.check(read);
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
