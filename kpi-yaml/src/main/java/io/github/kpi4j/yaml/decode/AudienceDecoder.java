package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom reports are for, and the tiers that they see: those to which some indicator belongs. */
final class AudienceDecoder {

    static final String KEY = "audiences";

    private final Declared declared;
    private final Set<String> tiers = new LinkedHashSet<>();
    private final Suggestions suggestions;

    AudienceDecoder(Fields file) {
        declared = new Declared(file, KEY, "audience");
        Declared.eachItem(file, "indicators", this::gather);
        suggestions = new Suggestions(tiers, "write it under tiers of an indicator");
    }

    private void gather(Fields indicator) {
        Value list = indicator.value("tiers");
        if (list != null && list.shape() == Shape.LIST) {
            list.asList(item -> {
                String tier = item.shape() == Shape.TEXT ? item.asText() : null;
                return tier == null || tiers.add(tier.strip());
            });
        }
    }

    @Nullable
    Audience read(Fields fields) {
        String id = fields.required("id", declared::id);
        String name = fields.required("name", Texts::words);
        List<String> seen = fields.optional("tiers", this::tiers, List.of());
        return fields.build(() -> new Audience(requireNonNull(id), requireNonNull(name), seen));
    }

    private @Nullable List<String> tiers(Value value) {
        return value.shape() == Shape.LIST && Texts.size(value) == 0
                ? value.problem(
                        "missing-item",
                        "there is no tier in the list",
                        "name a tier, or leave tiers out for an audience that sees everything")
                : value.asList(this::tier);
    }

    private @Nullable String tier(Value value) {
        String tier = Texts.words(value);
        return tier == null || tiers.contains(tier)
                ? tier
                : value.problem(
                        "unknown-reference",
                        "no indicator belongs to the tier " + Quote.of(tier),
                        suggestions.advice(tier));
    }
}
