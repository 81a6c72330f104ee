package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.decode.Declared.Located;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The units of all indicators as they stand in the file, gathered before they are read; reports nothing that is wrong there. */
final class WrittenUnits {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Map<String, Value> measures = new HashMap<>();

    WrittenUnits(Fields file) {
        Declared.eachItem(file, "indicators", item -> {
            Located id = Declared.text(item, "id").orElse(null);
            Value measure = item.value("measure");
            if (id != null && measure != null) {
                measures.putIfAbsent(id.text(), measure);
            }
        });
    }

    /** The unit of an indicator that is measured in cash. Null, without a report, where that indicator is broken. */
    Unit.@Nullable Money cash(Value place, IndicatorId of) {
        Value measure = measures.get(of.text());
        if (measure == null) {
            return null;
        }
        Fields group = group(measure);
        Fields unit = group == null ? null : unit(group);
        if ((group != null && group.has("real-terms")) || (unit != null && unit.has(Deflators.PRICES_OF))) {
            return place.problem(
                    "contradiction",
                    of + " is in the prices of one period already",
                    "name the indicator that measures the money as it was spent");
        }
        if (unit == null || !unit.has("money")) {
            return place.problem(
                    "contradiction",
                    of + " is not measured in money, so that prices do not matter to it",
                    "name an indicator with a unit such as { money: GBP }, or { money: GBP, per: child }");
        }
        String currency = text(unit, "money");
        return CURRENCY.matcher(currency).matches() ? new Unit.Money(currency, text(unit, "per")) : null;
    }

    private static @Nullable Fields unit(Fields measure) {
        Value number = measure.value("number");
        return number != null
                ? group(number)
                : Stream.of("mean", "unit-cost", "formula", "gap")
                        .flatMap(kind -> Stream.ofNullable(measure.value(kind)))
                        .flatMap(kind -> Stream.ofNullable(group(kind)))
                        .flatMap(kind -> Stream.ofNullable(kind.value("unit")))
                        .flatMap(unit -> Stream.ofNullable(group(unit)))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Fields group(Value value) {
        return value.shape() == Shape.GROUP ? value.asFields() : null;
    }

    private static String text(Fields fields, String key) {
        return Declared.text(fields, key).map(Located::text).orElse("");
    }
}
