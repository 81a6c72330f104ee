package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.Holt;
import io.github.kpi4j.forecast.LastValue;
import io.github.kpi4j.forecast.LinearTrend;
import io.github.kpi4j.forecast.RunRate;
import io.github.kpi4j.forecast.SeasonalNaive;

/** How figures are projected, as JSON. */
final class ForecastRuleWriter {

    private ForecastRuleWriter() {}

    /** The rule's name in files, and beside it its settings; an embedder's own goes by the name of its class, if it has a lasting one. */
    static void write(Json json, ForecastRule rule) {
        if (rule instanceof LastValue) {
            json.put("rule", "last-value");
        } else if (rule instanceof RunRate rate) {
            json.put("rule", "run-rate").count("over", rate.periods());
        } else if (rule instanceof LinearTrend line) {
            json.put("rule", "linear").count("over", line.over());
        } else if (rule instanceof SeasonalNaive) {
            json.put("rule", "seasonal-naive");
        } else if (rule instanceof Holt holt) {
            json.put("rule", "holt").put("level", holt.level()).put("trend", holt.trend());
        } else {
            json.put("rule", Json.nameOfClass(rule));
        }
    }
}
