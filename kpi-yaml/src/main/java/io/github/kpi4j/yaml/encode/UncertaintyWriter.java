package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.forecast.CurveFinding;
import io.github.kpi4j.forecast.Uncertainty;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.trend.Evidence;

/** How far a projected value may be off, as JSON: decimals of at most twelve significant digits. */
final class UncertaintyWriter {

    private static final Confidence CONFIDENCE = Confidence.NINETY_FIVE;

    private UncertaintyWriter() {}

    static void write(Json json, CurveFinding.Compared compared) {
        if (compared.uncertainty() instanceof Uncertainty.Unknown unknown) {
            json.put("unknown", Json.code(unknown.why()));
        } else if (compared.uncertainty() instanceof Uncertainty.Spread spread) {
            Interval interval = compared.interval(CONFIDENCE).orElse(null);
            json.put("standardError", decimal(spread.standardErrors().get(0)));
            if (spread.degreesOfFreedom() == null) {
                json.nothing("degreesOfFreedom");
            } else {
                json.count("degreesOfFreedom", spread.degreesOfFreedom());
            }
            json.put("lower", interval == null ? null : decimal(interval.lower()))
                    .put("upper", interval == null ? null : decimal(interval.upper()))
                    .put("confidence", decimal(CONFIDENCE.level()))
                    .yesOrNo("mayBeChance", () -> compared.mayBeChance(CONFIDENCE));
        }
    }

    private static String decimal(double value) {
        return Evidence.decimal(value).toPlainString();
    }
}
