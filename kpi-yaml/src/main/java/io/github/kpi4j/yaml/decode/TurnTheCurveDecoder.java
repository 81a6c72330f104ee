package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.TurnTheCurve;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The turning point of an outcome, and how the old curve would have gone on. */
final class TurnTheCurveDecoder {

    static final String KEY = "turn-the-curve";
    private static final String SINCE = "since";
    private static final String RULE = "rule";
    private static final LocalDate EXAMPLE = LocalDate.of(2025, 3, 31);

    private final Common common;
    private final ForecastRules rules;

    TurnTheCurveDecoder(Common common, ForecastRules rules) {
        this.common = common;
        this.rules = rules;
    }

    @Nullable
    TurnTheCurve read(Value value) {
        Fields fields = value.asFields();
        if (fields == null) {
            return null;
        }
        Value settings = value.settings(RULE).settings(SINCE);
        ForecastRule rule = fields.required(
                RULE, name -> ForecastRules.suited(name, rules.named(name, settings), common.reporting()));
        if (!hasCurve(value)) {
            return null;
        }
        Period since = fields.required(SINCE, this::since);
        return since == null || rule == null ? null : new TurnTheCurve(since, rule);
    }

    private boolean hasCurve(Value value) {
        if (common.measure() != null && !common.measure().isNumber()) {
            value.problem("contradiction", "only numbers have a curve to turn", "leave " + KEY + " out");
            return false;
        }
        if (isIrregular()) {
            value.problem(
                    "contradiction",
                    "figures at irregular dates have no next period to project to",
                    "leave " + KEY + " out");
            return false;
        }
        return true;
    }

    private boolean isIrregular() {
        return common.reporting() != null && common.reporting().cadence().every() == Frequency.IRREGULAR;
    }

    private @Nullable Period since(Value value) {
        if (common.reporting() == null) {
            return null;
        }
        Cadence cadence = common.reporting().cadence();
        String example = cadence.latestBy(EXAMPLE).label();
        return value.asParsed(cadence::parse, "write a period as the figures have it, such as " + example);
    }
}
