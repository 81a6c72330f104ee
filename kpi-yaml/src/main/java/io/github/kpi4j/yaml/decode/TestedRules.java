package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.Phases.Rebase;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.trend.ChartTrend;
import io.github.kpi4j.trend.FiveYearTrend;
import io.github.kpi4j.trend.MannKendallTrend;
import io.github.kpi4j.trend.RegressionTrend;
import io.github.kpi4j.trend.TrendRule;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the settings of the trend rules that have a guard against chance. */
final class TestedRules {

    private static final Rational LEAST_CONFIDENCE = Rational.of(90);
    private static final int MOST_FIGURES = 1000;
    private static final int SHORTEST_RUN = 6;
    private static final int LONGEST_TREND = 7;
    private static final int LONGEST_SHIFT = 9;
    private static final String OVER = "over";

    private static final Map<String, ChartRules> CONVENTIONS =
            Map.of("council", ChartRules.COUNCIL, "nhs", ChartRules.NHS);

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

    static @Nullable TrendRule controlChart(Fields fields) {
        ChartRules base = fields.optional("rules", value -> value.asChoice(CONVENTIONS), ChartRules.COUNCIL);
        int trend = fields.optional(
                "trend-length", value -> Numbers.whole(value, SHORTEST_RUN, LONGEST_TREND), base.trend());
        int shift = fields.optional(
                "shift-length", value -> Numbers.whole(value, SHORTEST_RUN, LONGEST_SHIFT), base.shift());
        int fewest = fields.optional(
                "fewest", value -> Numbers.whole(value, SHORTEST_RUN, MOST_FIGURES), base.minimumPoints());
        Integer fixed =
                fields.optional("fixed-after", value -> Numbers.whole(value, Phases.SHORTEST_BASELINE, MOST_FIGURES));
        List<Rebase> rebases = fields.list("rebased", Reader.ofFields(TestedRules::rebase));
        return fields.build(() -> new ChartTrend(
                base.withTrend(trend).withShift(shift).withMinimumPoints(fewest), new Phases(rebases, fixed)));
    }

    private static @Nullable Rebase rebase(Fields fields) {
        LocalDate from = fields.required("from", Value::asDate);
        String reason = fields.requiredText("reason");
        return from == null || reason == null ? null : fields.build(() -> new Rebase(from, reason));
    }

    private static @Nullable Confidence confidence(Value value) {
        Rational percent = Numbers.any(value);
        if (percent == null) {
            return null;
        }
        return percent.compareTo(LEAST_CONFIDENCE) >= 0 && percent.compareTo(Rational.HUNDRED) < 0
                ? new Confidence(percent.dividedBy(Rational.HUNDRED).doubleValue())
                : value.problem(
                        "out-of-range",
                        percent + " is not from 90 to below 100",
                        "write a confidence in percent, such as 95 or 99.8");
    }
}
