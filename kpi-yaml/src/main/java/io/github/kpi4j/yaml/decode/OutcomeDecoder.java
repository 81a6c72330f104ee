package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.forecast.TurnTheCurve;
import io.github.kpi4j.indicator.Accountability;
import io.github.kpi4j.indicator.Indicator.Kind;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What only an outcome has: who answers for it, and who contributes. */
final class OutcomeDecoder {

    private static final String ACCOUNTABILITY = "accountability";
    private static final String CONTRIBUTORS = "contributors";
    private static final Map<String, Accountability> ACCOUNTABILITIES =
            Texts.choices(Accountability.values(), Accountability::code);

    private OutcomeDecoder() {}

    static @Nullable Outcome read(Fields fields, Common common, ForecastRules rules) {
        Accountability stated = fields.optional(ACCOUNTABILITY, value -> value.asChoice(ACCOUNTABILITIES));
        Accountability accountability = stated == null ? Accountability.PERFORMANCE : stated;
        boolean unread = stated == null && fields.has(ACCOUNTABILITY);
        Set<String> seen = new HashSet<>();
        List<String> contributors = fields.list(CONTRIBUTORS, value -> contributor(value, seen));
        if (accountability == Accountability.PERFORMANCE && !unread && !contributors.isEmpty()) {
            Attempt.misplaced(
                    fields.value(CONTRIBUTORS),
                    "one service answers for this outcome, so it has no contributors",
                    "leave them out, or write accountability: " + Accountability.POPULATION.code());
        }
        TurnTheCurve turn = fields.optional(TurnTheCurveDecoder.KEY, new TurnTheCurveDecoder(common, rules)::read);
        return fields.build(() -> new Outcome(common.get(), accountability, contributors, turn));
    }

    private static @Nullable String contributor(Value value, Set<String> seen) {
        String name = Texts.words(value);
        return name == null || seen.add(name) ? name : Texts.twice(value, name);
    }

    /** Refuses the keys of an outcome where there is none. */
    static void refuse(Fields fields, @Nullable Kind kind) {
        for (String key : List.of(ACCOUNTABILITY, CONTRIBUTORS, TurnTheCurveDecoder.KEY)) {
            Value value = fields.value(key);
            if (kind != null) {
                Attempt.misplaced(
                        value, "only an outcome has " + key, "leave it out, or write kind: " + Kind.OUTCOME.code());
            }
        }
    }
}
