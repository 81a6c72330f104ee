package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.forecast.CurveFinding;
import io.github.kpi4j.forecast.Uncertainty;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;

/** How far a projected value may be off, as JSON: decimals of at most twelve significant digits. */
final class UncertaintyWriter {

    private static final Confidence CONFIDENCE = Confidence.NINETY_FIVE;

    private UncertaintyWriter() {}

    static void write(Json json, CurveFinding.Compared compared) {
        if (compared.uncertainty() instanceof Uncertainty.Unknown unknown) {
            json.put("unknown", Json.code(unknown.why()));
        } else if (compared.uncertainty() instanceof Uncertainty.Spread spread) {
            Interval interval = compared.interval(CONFIDENCE).orElse(null);
            json.decimal("standardError", spread.standardErrors().get(0));
            if (spread.degreesOfFreedom() == null) {
                json.nothing("degreesOfFreedom");
            } else {
                json.count("degreesOfFreedom", spread.degreesOfFreedom());
            }
            json.decimal("lower", interval == null ? null : interval.lower())
                    .decimal("upper", interval == null ? null : interval.upper())
                    .decimal("confidence", CONFIDENCE.level())
                    .yesOrNo("mayBeChance", () -> compared.mayBeChance(CONFIDENCE));
        }
    }
}
