package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Refusal;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an indicator's figures are put together over periods and over areas, and the groups of areas that there are. */
final class RollUpDecoder {

    static final String GROUPS = "area-groups";

    private static final Map<String, Combine> OVER_TIME = Texts.choices(Combine.values(), Combine::code);
    private static final Map<String, Combine> OVER_AREAS = overAreas();
    private static final Map<String, RollUpRules.Missing> MISSING = Texts.choices(
            RollUpRules.Missing.values(), missing -> missing.name().toLowerCase(Locale.ROOT));

    private final @Nullable Measure measure;
    private final @Nullable Reporting reporting;

    RollUpDecoder(@Nullable Measure measure, @Nullable Reporting reporting) {
        this.measure = measure;
        this.reporting = reporting;
    }

    /** Averaging percentages has to be asked for by its name. */
    private static Map<String, Combine> overAreas() {
        Map<String, Combine> words = new LinkedHashMap<>(OVER_TIME);
        List.of(Combine.FIRST, Combine.LAST, Combine.MEAN).forEach(rule -> words.remove(rule.code()));
        words.put("mean-of-areas", Combine.MEAN);
        return words;
    }

    @Nullable
    RollUpRules read(Value value) {
        Fields fields = value.asFields();
        if (fields == null) {
            return null;
        }
        Combine overTime = fields.optional("over-time", each -> each.asChoice(OVER_TIME));
        Combine overAreas = fields.optional("over-areas", each -> each.asChoice(OVER_AREAS));
        RollUpRules.Missing missing =
                fields.optional("missing", each -> each.asChoice(MISSING), RollUpRules.Missing.REFUSE);
        prove(fields.value("over-time"), new RollUpRules(overTime, null, missing));
        prove(fields.value("over-areas"), new RollUpRules(null, overAreas, missing));
        return fields.build(() -> new RollUpRules(overTime, overAreas, missing));
    }

    /** Reports a rule that does not fit the indicator at its own place. */
    private void prove(@Nullable Value place, RollUpRules rules) {
        if (place == null || measure == null || reporting == null) {
            return;
        }
        String fault = rules.fault(measure, reporting.cadence()).orElse(null);
        if (fault == null) {
            return;
        }
        Refusal refusal = Refusal.of(new IllegalArgumentException(fault), "");
        place.problem(
                "contradiction",
                refusal.message(),
                refusal.advice().isEmpty() ? "write another rule, or none" : refusal.advice());
    }

    /** Reads one group; a member that is a group itself would count twice. */
    static @Nullable AreaGroup group(Fields fields, Declared declared) {
        AreaId area = fields.required("id", value -> {
            String id = declared.id(value);
            return id == null ? null : Attempt.at(value, "", () -> new AreaId(id));
        });
        String name = fields.required("name", Texts::words);
        List<AreaId> members = fields.required("members", value -> Texts.whole(value, each -> member(each, declared)));
        return fields.build(
                "members",
                "list each area of the group once",
                () -> new AreaGroup(requireNonNull(area), requireNonNull(name), requireNonNull(members)));
    }

    private static @Nullable AreaId member(Value value, Declared declared) {
        AreaId area = ComparatorDecoder.area(value);
        return area == null || !declared.knows(area.code())
                ? area
                : value.problem(
                        "contradiction",
                        Quote.of(area.code()) + " is a group itself",
                        "name the areas of that group, so that none counts twice");
    }
}
