package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.GapFault;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.measure.GroupGap.As;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The gap between two groups, each measured by an indicator of its own. */
final class GapDecoder {

    static final String FIRST = "between";
    static final String SECOND = "and";
    private static final Map<String, As> WAYS =
            Texts.choices(As.values(), as -> as.name().toLowerCase(Locale.ROOT));

    private final MeasuredFrom sources;
    private final UnitDecoder units;
    private final Fit fit;
    private final List<Written> written = new ArrayList<>();

    /** A gap and where its second group is named. */
    private record Written(Value second, GroupGap gap) {}

    GapDecoder(MeasuredFrom sources, UnitDecoder units, Fit fit) {
        this.sources = sources;
        this.units = units;
        this.fit = fit;
    }

    @Nullable
    Measure read(Fields fields) {
        Value against = fields.value(SECOND);
        IndicatorId first = fields.required(FIRST, sources::input);
        IndicatorId second = fields.required(SECOND, sources::input);
        As as = fields.required("as", value -> value.asChoice(WAYS));
        Unit of = fields.optional("unit", units::read, new Unit.Percent());
        Rational deadBand = fields.optional("dead-band", Numbers::notNegative, Rational.ZERO);
        GroupGap gap = fields.build(
                SECOND,
                "name the indicator of the other group",
                () -> new GroupGap(requireNonNull(first), requireNonNull(second), requireNonNull(as), of, deadBand));
        if (gap != null) {
            written.add(new Written(requireNonNull(against), gap));
        }
        return fit.keep(
                gap, mismatch -> requireNonNull(fields.value(mismatch.part().equals("first") ? FIRST : SECOND)));
    }

    /** Reports gaps between indicators of which not the same is better, or whose values are never of the same days. */
    void check(List<Indicator> read) {
        Map<IndicatorId, Definition> definitions = new HashMap<>();
        read.forEach(each -> definitions.put(each.id(), each.definition()));
        for (Written each : written) {
            if (definitions.keySet().containsAll(each.gap().inputs())) {
                check(each, definitions);
            }
        }
    }

    private static void check(Written each, Map<IndicatorId, Definition> definitions) {
        Definition first = requireNonNull(definitions.get(each.gap().first()));
        Definition second = requireNonNull(definitions.get(each.gap().second()));
        for (GapFault fault : GapFault.between(first, second)) {
            each.second().problem("contradiction", fault.message(), fault.advice());
        }
    }
}
