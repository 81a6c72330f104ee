package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

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
import org.jspecify.annotations.Nullable;

/** Unit costs and money in real terms. */
final class CostDecoder {

    static final String COUNT_OF = "count-of";

    private final MeasuredFrom sources;
    private final UnitDecoder units;
    private final Deflators deflators;
    private final WrittenUnits written;
    private final Reader<Divisor> countOf = Reader.ofFields(this::countOf);
    private final Fit fit;

    /** What a cost is divided by. */
    private record Divisor(IndicatorId units, By by) {}

    CostDecoder(Fields file, MeasuredFrom sources, UnitDecoder units, Deflators deflators, Fit fit) {
        this.sources = sources;
        this.units = units;
        this.deflators = deflators;
        this.written = new WrittenUnits(file);
        this.fit = fit;
    }

    @Nullable
    Measure unitCost(Fields fields) {
        IndicatorId cost = fields.required("cost", sources::input);
        Divisor divisor = fields.required("units", this::divisor);
        Unit unit = fields.required("unit", units::read);
        UnitCost each = fields.build(
                "units",
                "name the indicator that counts what the money was spent on",
                () -> new UnitCost(
                        requireNonNull(cost),
                        requireNonNull(divisor).units(),
                        requireNonNull(divisor).by(),
                        requireNonNull(unit)));
        return fit.keep(each, fields);
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
        RealTerms real = fields.build(() -> new RealTerms(
                requireNonNull(of), requireNonNull(cash), requireNonNull(deflator), requireNonNull(base)));
        return fit.keep(real, fields);
    }
}
