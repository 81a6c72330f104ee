package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.measure.UnitCost;
import io.github.kpi4j.measure.UnitCost.By;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.price.Deflator;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unit costs and money in real terms. Whether their units fit is known only when all indicators have been read. */
final class CostDecoder {

    static final String COUNT_OF = "count-of";

    private final MeasuredFrom sources;
    private final UnitDecoder units;
    private final Deflators deflators;
    private final WrittenUnits written;
    private final Reader<Divisor> countOf = Reader.ofFields(this::countOf);
    private final List<Read> read = new ArrayList<>();

    /** What a cost is divided by. */
    private record Divisor(IndicatorId units, By by) {}

    /** A measure, and the group that it was read from. */
    private record Read(Fields fields, Measure measure) {}

    CostDecoder(Fields file, MeasuredFrom sources, UnitDecoder units, Deflators deflators) {
        this.sources = sources;
        this.units = units;
        this.deflators = deflators;
        this.written = new WrittenUnits(file);
    }

    @Nullable
    Measure unitCost(Fields fields) {
        IndicatorId cost = fields.required("cost", sources::input);
        Divisor divisor = fields.required("units", this::divisor);
        Unit unit = fields.required("unit", units::read);
        return keep(
                fields,
                fields.build(
                        "units",
                        "name the indicator that counts what the money was spent on",
                        () -> new UnitCost(
                                requireNonNull(cost),
                                requireNonNull(divisor).units(),
                                requireNonNull(divisor).by(),
                                requireNonNull(unit))));
    }

    private @Nullable Divisor divisor(Value value) {
        if (value.shape() == Shape.GROUP) {
            return countOf.read(value);
        }
        IndicatorId input = sources.input(value);
        return input == null ? null : new Divisor(input, By.VALUE);
    }

    private @Nullable Divisor countOf(Fields fields) {
        IndicatorId input = fields.required(COUNT_OF, sources::input);
        return fields.build(() -> new Divisor(requireNonNull(input), By.COUNT));
    }

    @Nullable
    Measure realTerms(Fields fields) {
        IndicatorId of = fields.required("of", sources::input);
        Unit.Money cash = of == null ? null : fields.required("of", value -> written.cash(value, requireNonNull(of)));
        Deflator deflator = fields.required(Deflators.DEFLATOR, deflators::deflator);
        Period base = fields.required(Deflators.PRICES_OF, value -> deflators.base(value, deflator));
        return keep(
                fields,
                fields.build(() -> new RealTerms(
                        requireNonNull(of), requireNonNull(cash), requireNonNull(deflator), requireNonNull(base))));
    }

    private @Nullable Measure keep(Fields fields, @Nullable Measure measure) {
        if (measure != null) {
            read.add(new Read(fields, measure));
        }
        return measure;
    }

    /** Reports measures that do not go with what they are made from, as far as that could be read. */
    void check(List<Indicator> indicators) {
        Map<IndicatorId, Measure> measures = new HashMap<>();
        indicators.forEach(each -> measures.put(each.id(), each.definition().measure()));
        for (Read each : read) {
            if (measures.keySet().containsAll(each.measure().inputs())) {
                each.measure()
                        .mismatch(id -> requireNonNull(measures.get(id)))
                        .ifPresent(mismatch -> requireNonNull(each.fields().value(mismatch.part()))
                                .problem("units-do-not-fit", mismatch.message(), mismatch.advice()));
            }
        }
    }
}
