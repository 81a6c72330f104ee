package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.trend.FiveYearTrend;
import io.github.kpi4j.trend.MannKendallTrend;
import io.github.kpi4j.trend.RegressionTrend;
import io.github.kpi4j.trend.TrendRule;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import org.jspecify.annotations.Nullable;

/** Reads the settings of the trend rules that have a guard against chance. */
final class TestedRules {

    private static final int LEAST_CONFIDENCE = 90;
    private static final int MOST_FIGURES = 1000;
    private static final String OVER = "over";

    private TestedRules() {}

    static @Nullable TrendRule regression(Fields fields) {
        Confidence confidence = fields.optional("confidence", TestedRules::confidence, Confidence.NINETY_FIVE);
        Integer over = fields.optional(OVER, value -> Numbers.whole(value, RegressionTrend.FEWEST, MOST_FIGURES));
        return fields.build(() -> new RegressionTrend(confidence, over));
    }

    static @Nullable TrendRule mannKendall(Fields fields) {
        Confidence confidence = fields.optional("confidence", TestedRules::confidence, Confidence.NINETY_FIVE);
        int fewest = new MannKendallTrend(confidence, null).fewestPoints();
        Integer over = fields.optional(OVER, value -> window(value, fewest));
        return fields.build(() -> new MannKendallTrend(confidence, over));
    }

    /** So few figures that the steadiest rise could be chance show nothing, ever. */
    private static @Nullable Integer window(Value value, int fewest) {
        Integer over = Numbers.whole(value, RegressionTrend.FEWEST, MOST_FIGURES);
        return over == null || over >= fewest
                ? over
                : value.problem(
                        "window-too-short",
                        over + " figures can never show a movement at this confidence",
                        "write " + fewest + " or more, or a lower confidence");
    }

    static @Nullable TrendRule recentTrend(Fields fields) {
        return fields.build(FiveYearTrend::new);
    }

    private static @Nullable Confidence confidence(Value value) {
        return Numbers.confidence(value, LEAST_CONFIDENCE, "95 or 99.8");
    }
}
