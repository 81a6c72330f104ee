package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Mismatch;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether measures go with the indicators that they are made from, which is known only when all have been read. */
final class Fit {

    private final List<Written> written = new ArrayList<>();

    /** A measure, and where the file has what may not fit. */
    private record Written(Measure measure, Function<Mismatch, Value> place) {}

    /** Keeps a measure that could be read until the others are known. */
    <M extends Measure> @Nullable M keep(@Nullable M measure, Function<Mismatch, Value> place) {
        if (measure != null) {
            written.add(new Written(measure, place));
        }
        return measure;
    }

    /** Keeps a measure whose components bear the names of the keys that they were read from. */
    <M extends Measure> @Nullable M keep(@Nullable M measure, Fields fields) {
        return keep(measure, mismatch -> requireNonNull(fields.value(mismatch.part())));
    }

    /** Reports measures that do not go with what they are made from, as far as that could be read. */
    void check(List<Indicator> indicators) {
        Map<IndicatorId, Measure> measures = new HashMap<>();
        indicators.forEach(each -> measures.put(each.id(), each.definition().measure()));
        for (Written each : written) {
            if (measures.keySet().containsAll(each.measure().inputs())) {
                each.measure()
                        .mismatch(id -> requireNonNull(measures.get(id)))
                        .ifPresent(mismatch -> each.place()
                                .apply(mismatch)
                                .problem("units-do-not-fit", mismatch.message(), mismatch.advice()));
            }
        }
    }
}
