package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.decode.Declared.Located;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import io.github.kpi4j.yaml.problem.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which indicators are measured from which, gathered before they are read: a chain of unit costs has to end. */
final class UnitCosts {

    /** How many unit costs may stand one on another. */
    private static final int DEEPEST = 8;

    private final Declared indicators;
    private final Set<Span> endless = new HashSet<>();

    UnitCosts(Fields file, Declared indicators) {
        this.indicators = indicators;
        Map<String, List<Located>> inputs = new LinkedHashMap<>();
        Declared.eachItem(
                file,
                "indicators",
                item -> Declared.text(item, "id").ifPresent(id -> inputs.putIfAbsent(id.text(), inputs(item))));
        for (int level = 0; level <= DEEPEST; level++) {
            Set<String> unsettled = Set.copyOf(inputs.keySet());
            inputs.values().removeIf(wanted -> wanted.stream().noneMatch(each -> unsettled.contains(each.text())));
        }
        inputs.values().stream()
                .flatMap(List::stream)
                .filter(each -> inputs.containsKey(each.text()))
                .forEach(each -> endless.add(each.span()));
    }

    private static List<Located> inputs(Fields indicator) {
        Fields unitCost = group(group(indicator, "measure"), "unit-cost");
        return unitCost == null
                ? List.of()
                : Stream.of("cost", "units")
                        .flatMap(key -> Declared.text(unitCost, key).stream())
                        .toList();
    }

    private static @Nullable Fields group(@Nullable Fields fields, String key) {
        Value value = fields == null ? null : fields.value(key);
        return value == null || value.shape() != Shape.GROUP ? null : value.asFields();
    }

    /** Reads the id of an indicator that a unit cost is made from. */
    @Nullable
    IndicatorId input(Value value) {
        String id = indicators.reference(value);
        if (id != null && endless.contains(value.span())) {
            return value.problem(
                    "endless-measure",
                    "measuring from " + Quote.of(id) + " leads in a circle, or through more than " + DEEPEST
                            + " unit costs",
                    "name an indicator that has figures of its own");
        }
        return id == null ? null : Attempt.at(value, "", () -> new IndicatorId(id));
    }
}
