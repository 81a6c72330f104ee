package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.formula.Input;
import io.github.kpi4j.formula.Parsed;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.decode.Declared.Located;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which indicators are measured from which, gathered before they are read: every chain of them has to end. */
final class MeasuredFrom {

    /** How many indicators may stand one on another. */
    private static final int DEEPEST = 8;

    private final Declared indicators;
    /** The inputs that lead on without end, each with the indicator that is measured from it. */
    private final Map<Located, String> endless = new HashMap<>();

    private final Map<String, List<Located>> unsettled = new LinkedHashMap<>();

    MeasuredFrom(Fields file, Declared indicators) {
        this.indicators = indicators;
        Declared.eachItem(
                file,
                "indicators",
                item -> Declared.text(item, "id").ifPresent(id -> unsettled.putIfAbsent(id.text(), inputs(item))));
        for (int level = 0; level <= DEEPEST; level++) {
            Set<String> before = Set.copyOf(unsettled.keySet());
            unsettled.values().removeIf(wanted -> wanted.stream().noneMatch(each -> before.contains(each.text())));
        }
        unsettled.forEach((id, inputs) -> inputs.stream()
                .filter(each -> unsettled.containsKey(each.text()))
                .forEach(each -> endless.putIfAbsent(each, id)));
    }

    private static List<Located> inputs(Fields indicator) {
        Fields measure = group(indicator, "measure");
        Fields unitCost = group(measure, "unit-cost");
        Fields formula = group(measure, "formula");
        Stream<Located> costs = Stream.of(
                        named(unitCost, "cost"),
                        named(unitCost, "units"),
                        named(group(unitCost, "units"), CostDecoder.COUNT_OF),
                        named(group(measure, "graded"), "of"),
                        named(group(measure, "real-terms"), "of"),
                        named(group(measure, "gap"), GapDecoder.FIRST),
                        named(group(measure, "gap"), GapDecoder.SECOND))
                .flatMap(Optional::stream);
        Value is = formula == null ? null : formula.value("is");
        Stream<Located> named = is == null ? Stream.empty() : named(is);
        return Stream.of(costs, named).flatMap(each -> each).toList();
    }

    private static Optional<Located> named(@Nullable Fields group, String key) {
        return group == null ? Optional.empty() : Declared.text(group, key);
    }

    private static Stream<Located> named(Value is) {
        String text = is.shape() == Shape.TEXT ? is.asText() : null;
        return text != null && Expression.parse(text) instanceof Parsed.Sound sound
                ? inputs(sound).stream()
                        .map(input -> new Located(
                                input.indicator().text(),
                                named(is, sound, input).span()))
                : Stream.empty();
    }

    /** The indicators of a formula in the order in which they stand there, one that stands there twice named twice. */
    static List<Input> inputs(Parsed.Sound formula) {
        var inputs = new ArrayList<Input>();
        collect(formula.expression(), inputs);
        return inputs;
    }

    private static void collect(Expression expression, List<Input> inputs) {
        if (expression instanceof Input input) {
            inputs.add(input);
        }
        expression.parts().forEach(part -> collect(part, inputs));
    }

    /** The part of a text that holds a part of the formula. */
    static Value at(Value text, Parsed.Sound formula, Expression part) {
        Parsed.Place place = formula.place(part);
        return text.part(place.from(), place.to());
    }

    /** The part of a text that names the indicator, also within {@code sum(id over areas)}. */
    static Value named(Value text, Parsed.Sound formula, Input input) {
        Parsed.Place place = formula.place(input);
        String id = input.indicator().text();
        int from = place.from();
        if (input.areas() != null) {
            String raw = String.valueOf(text.asText());
            from = raw.indexOf(id, raw.indexOf('(', from) + 1);
        }
        return text.part(from, from + id.length());
    }

    private static @Nullable Fields group(@Nullable Fields fields, String key) {
        Value value = fields == null ? null : fields.value(key);
        return value == null || value.shape() != Shape.GROUP ? null : value.asFields();
    }

    /** Reads the id of an indicator that another one is measured from. */
    @Nullable
    IndicatorId input(Value value) {
        String id = indicators.reference(value);
        if (id == null) {
            return null;
        }
        String from = endless.get(new Located(id, value.span()));
        if (from != null) {
            return value.problem(
                    "endless-measure",
                    "measuring from " + Quote.of(id) + " leads " + whither(List.of(from, id)),
                    "name an indicator that has figures of its own");
        }
        return Attempt.at(value, "", () -> new IndicatorId(id));
    }

    /** The way on from the last indicator, until it comes to one where it has been, or has become too long. */
    private String whither(List<String> begun) {
        List<String> way = new ArrayList<>(begun);
        String last = way.get(way.size() - 1);
        while (way.indexOf(last) == way.size() - 1 && way.size() <= DEEPEST + 2) {
            List<Located> inputs = unsettled.getOrDefault(last, List.of());
            String next = inputs.stream()
                    .map(Located::text)
                    .filter(unsettled::containsKey)
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return "through more than " + DEEPEST + " indicators";
            }
            way.add(next);
            last = next;
        }
        return way.size() > DEEPEST + 2
                ? "in a circle, or through more than " + DEEPEST + " indicators"
                : "in a circle: " + String.join(" -> ", way);
    }
}
