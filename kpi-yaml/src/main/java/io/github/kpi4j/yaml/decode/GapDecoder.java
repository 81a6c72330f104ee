package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.measure.GroupGap.As;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
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
    private final List<Written> written = new ArrayList<>();

    /** A gap and where its groups are named. */
    private record Written(Value first, Value second, GroupGap gap) {}

    GapDecoder(MeasuredFrom sources, UnitDecoder units) {
        this.sources = sources;
        this.units = units;
    }

    @Nullable
    Measure read(Fields fields) {
        Value at = fields.value(FIRST);
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
            written.add(new Written(requireNonNull(at), requireNonNull(against), gap));
        }
        return gap;
    }

    /** Reports gaps between indicators that are not measured alike. */
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
        GroupGap gap = each.gap();
        gap.misfit(id -> requireNonNull(definitions.get(id)).measure()).ifPresent(misfit -> {
            Measure measure = requireNonNull(definitions.get(misfit)).measure();
            (misfit.equals(gap.first()) ? each.first() : each.second())
                    .problem(
                            "units-do-not-fit",
                            Quote.of(misfit.text()) + " is measured in " + named(measure.unit())
                                    + ", but the gap is between two indicators measured in " + named(gap.of()),
                            "name two indicators measured alike in numbers, and write their unit: beside them unless"
                                    + " it is percent");
        });
        Definition first = requireNonNull(definitions.get(gap.first()));
        Definition second = requireNonNull(definitions.get(gap.second()));
        if (first.polarity().sense() != second.polarity().sense()) {
            each.second()
                    .problem(
                            "contradiction",
                            "better is " + word(second) + " for "
                                    + Quote.of(second.id().text()) + ", but "
                                    + word(first) + " for "
                                    + Quote.of(first.id().text()),
                            "name two indicators of which the same is better, or mend their better:");
        }
    }

    private static String named(Unit unit) {
        return unit.symbol().isEmpty() ? "plain numbers" : unit.symbol();
    }

    private static String word(Definition definition) {
        return definition.polarity().sense().name().toLowerCase(Locale.ROOT);
    }
}
