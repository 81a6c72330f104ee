package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.formula.Input;
import io.github.kpi4j.formula.Parsed;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.Formula.Missing;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Formulas over other indicators. */
final class FormulaDecoder {

    private static final Map<String, Missing> MISSING = Texts.choices(
            Missing.values(), missing -> missing.name().toLowerCase(Locale.ROOT).replace('_', '-'));

    private final Declared indicators;
    private final Declared groups;
    private final MeasuredFrom sources;
    private final UnitDecoder units;
    private final Fit fit;
    private final List<Written> written = new ArrayList<>();

    /** A formula as it stands in the file. */
    private record Written(Value text, Parsed.Sound parsed, Formula formula) {}

    FormulaDecoder(Declared indicators, Declared groups, MeasuredFrom sources, UnitDecoder units, Fit fit) {
        this.indicators = indicators;
        this.groups = groups;
        this.sources = sources;
        this.units = units;
        this.fit = fit;
    }

    @Nullable
    Measure read(Fields fields) {
        Value text = fields.value("is");
        Parsed.Sound parsed = fields.required("is", this::expression);
        Unit unit = fields.required("unit", units::read);
        Missing missing = fields.optional("missing", value -> value.asChoice(MISSING), Missing.REFUSE);
        Formula formula = fields.build(
                "is",
                "name at least one indicator, such as spend / children",
                () -> new Formula(requireNonNull(parsed).expression(), requireNonNull(unit), missing));
        if (formula != null) {
            written.add(new Written(requireNonNull(text), requireNonNull(parsed), formula));
        }
        return fit.keep(
                formula,
                mismatch ->
                        MeasuredFrom.at(requireNonNull(text), requireNonNull(parsed), requireNonNull(mismatch.term())));
    }

    private Parsed.@Nullable Sound expression(Value value) {
        String text = Texts.words(value) == null ? null : value.asText();
        if (text == null) {
            return null;
        }
        Parsed parsed = Expression.parse(text);
        if (parsed instanceof Parsed.Faulty faulty) {
            return value.part(faulty.place().from(), faulty.place().to())
                    .problem("invalid-formula", faulty.message(), faulty.advice());
        }
        Parsed.Sound sound = (Parsed.Sound) parsed;
        boolean known = true;
        for (Input input : MeasuredFrom.inputs(sound)) {
            known &= input(MeasuredFrom.named(value, sound, input), input) != null;
            known &= areas(value, sound, input);
        }
        return known ? sound : null;
    }

    private boolean areas(Value text, Parsed.Sound formula, Input input) {
        if (input.areas() == null) {
            return true;
        }
        Parsed.Place place = formula.place(input);
        String group = input.areas().group().code();
        int from = String.valueOf(text.asText()).lastIndexOf(group, place.to());
        return groups.reference(text.part(from, from + group.length())) != null;
    }

    private @Nullable IndicatorId input(Value place, Input input) {
        String id = input.indicator().text();
        int minus = id.indexOf('-');
        boolean twoIds = minus > 0
                && !indicators.knows(id)
                && indicators.knows(id.substring(0, minus))
                && indicators.knows(id.substring(minus + 1));
        return twoIds
                ? place.problem(
                        "unknown-reference",
                        "there is no indicator " + Quote.of(id) + "; hyphens belong to an id",
                        "write " + id.substring(0, minus) + " - " + id.substring(minus + 1) + " to subtract")
                : sources.input(place);
    }

    /** Reports formulas over areas of what declares that it is not put together over areas. */
    void check(List<Indicator> read) {
        for (Written each : written) {
            each.formula().expression().inputs().stream()
                    .filter(input -> RollUp.isDeclaredApart(input, read))
                    .forEach(input -> MeasuredFrom.named(each.text(), each.parsed(), input)
                            .problem(
                                    "contradiction",
                                    Quote.of(input.indicator().text())
                                            + " declares over-areas: none, so that it is not put together over areas",
                                    "mend the formula, or what the indicator declares under roll-up"));
        }
    }
}
