package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.outlook.Outlook;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import org.jspecify.annotations.Nullable;

/** How the values to come of an indicator are forecast: a rule with its settings, or the bare name of a rule that needs none. */
final class OutlookDecoder {

    static final String KEY = "forecast";
    private static final String RULE = "rule";
    private static final String CONFIDENCE = "confidence";
    private static final int LEAST = 50;

    private final @Nullable Measure measure;
    private final @Nullable Reporting reporting;
    private final ForecastRules rules;

    OutlookDecoder(@Nullable Measure measure, @Nullable Reporting reporting, ForecastRules rules) {
        this.measure = measure;
        this.reporting = reporting;
        this.rules = rules;
    }

    @Nullable
    Outlook read(Value value) {
        if (value.shape() == Shape.TEXT) {
            return outlook(value, named(value, value.settings(RULE)), Confidence.NINETY_FIVE);
        }
        Fields fields = value.asFields();
        if (fields == null) {
            return null;
        }
        Value settings = value.settings(RULE).settings(CONFIDENCE);
        ForecastRule rule = fields.required(RULE, name -> named(name, settings));
        return outlook(
                value,
                rule,
                fields.optional(
                        CONFIDENCE, percent -> Numbers.confidence(percent, LEAST, "80 or 95"), Confidence.NINETY_FIVE));
    }

    private @Nullable Outlook outlook(Value value, @Nullable ForecastRule rule, Confidence confidence) {
        return !canBeForecast(value) || rule == null ? null : new Outlook(rule, confidence);
    }

    private @Nullable ForecastRule named(Value name, Value settings) {
        return ForecastRules.suited(name, rules.named(name, settings), reporting);
    }

    private boolean canBeForecast(Value value) {
        if (measure != null && !measure.isNumber()) {
            value.problem("contradiction", "only numbers are forecast", "leave " + KEY + " out");
            return false;
        }
        if (reporting != null && reporting.cadence().every() == Frequency.IRREGULAR) {
            value.problem(
                    "contradiction",
                    "figures at irregular dates have no next period to forecast",
                    "leave " + KEY + " out");
            return false;
        }
        return true;
    }
}
