package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
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
    private static final Rational LEAST = Rational.of(50);

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
        return outlook(value, rule, fields.optional(CONFIDENCE, OutlookDecoder::confidence, Confidence.NINETY_FIVE));
    }

    private @Nullable Outlook outlook(Value value, @Nullable ForecastRule rule, Confidence confidence) {
        return !canBeForecast(value) || rule == null ? null : new Outlook(rule, confidence);
    }

    private static @Nullable Confidence confidence(Value value) {
        Rational percent = Numbers.any(value);
        if (percent == null) {
            return null;
        }
        return percent.compareTo(LEAST) >= 0 && percent.compareTo(Rational.HUNDRED) < 0
                ? new Confidence(percent.dividedBy(Rational.HUNDRED).doubleValue())
                : value.problem(
                        "out-of-range",
                        percent + " is not from " + LEAST + " to below 100",
                        "write a confidence in percent, such as 80 or 95");
    }

    private @Nullable ForecastRule named(Value name, Value settings) {
        ForecastRule rule = rules.named(name, settings);
        return rule == null || reporting == null ? rule : ForecastRules.suited(name, rule, reporting.cadence());
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
