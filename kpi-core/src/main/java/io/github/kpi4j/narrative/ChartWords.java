package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.Assurance;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Limits;
import io.github.kpi4j.spc.RunChart;
import io.github.kpi4j.spc.SpecialCause;
import io.github.kpi4j.trend.ChartTrend;
import io.github.kpi4j.trend.Evidence;
import io.github.kpi4j.trend.RunChartTrend;
import io.github.kpi4j.trend.TrendFinding;
import io.github.kpi4j.trend.TrendFinding.Detected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for where the latest figure stands on a control chart or a run chart. */
final class ChartWords {

    private final ValueWords values;

    ChartWords(ValueWords values) {
        this.values = values;
    }

    /** The chart, to stand after "by". */
    static String name(ChartTrend rule) {
        return switch (rule.chart()) {
            case XMR -> "control chart";
            case P -> "p-chart";
            case U -> "u-chart";
        };
    }

    /** What the control charts say of the target in force, each thing once with the charts that say it. */
    List<String> assurances(Evaluation evaluation, String target) {
        Map<Assurance, List<String>> charts = new EnumMap<>(Assurance.class);
        for (TrendFinding finding : evaluation.trends()) {
            evaluation
                    .assurance(finding)
                    .ifPresent(assurance -> charts.computeIfAbsent(assurance, any -> new ArrayList<>())
                            .add(drawing((ChartTrend) finding.rule(), (Detected) finding)));
        }
        return charts.entrySet().stream()
                .map(each -> assurance(each.getKey(), target) + " (" + String.join("; ", each.getValue()) + ")")
                .toList();
    }

    private static String assurance(Assurance assurance, String target) {
        return "the process, as it is, "
                + switch (assurance) {
                    case CONSISTENT_PASS -> "can be expected to meet the target of " + target + " every time";
                    case CONSISTENT_FAIL ->
                        "can be expected to miss the target of " + target + " every time, unless it is changed";
                    case INCONSISTENT -> "will sometimes meet the target of " + target + " and sometimes not";
                };
    }

    private String drawing(ChartTrend rule, Detected found) {
        return name(rule) + " of " + values.span(found.points().size())
                + first("limits", rule.phases().fixedAfter(), found);
    }

    private static String first(String what, @Nullable Integer fixed, Detected found) {
        return fixed == null || found.points().size() <= fixed ? "" : ", " + what + " of the first " + fixed;
    }

    String charted(Detected found, Evidence.Chart chart) {
        String start = chart.start() == null
                ? ""
                : ", begun afresh with " + found.points().get(0).period().label() + ": "
                        + chart.start().reason();
        var rule = (ChartTrend) found.rule();
        return standing(rule.rules(), chart) + " (" + drawing(rule, found) + start + ")";
    }

    private String standing(ChartRules rules, Evidence.Chart chart) {
        SpecialCause cause = chart.cause();
        if (!(chart.limits() instanceof Limits.Known limits)) {
            return "the figures do not vary enough to draw limits"
                    + (cause == null ? "" : ", yet " + run(rules, cause));
        }
        if (cause == null) {
            return "within the limits of " + shown(Evidence.decimal(limits.lower())) + " and "
                    + shown(Evidence.decimal(limits.upper()));
        }
        return switch (cause) {
            case ABOVE_UPPER_LIMIT -> "above the upper limit of " + shown(Evidence.decimal(limits.upper()));
            case BELOW_LOWER_LIMIT -> "below the lower limit of " + shown(Evidence.decimal(limits.lower()));
            case TWO_IN_THREE_ABOVE ->
                "two of three figures are near the upper limit of " + shown(Evidence.decimal(limits.upper()));
            case TWO_IN_THREE_BELOW ->
                "two of three figures are near the lower limit of " + shown(Evidence.decimal(limits.lower()));
            case RISING_TREND, FALLING_TREND -> run(rules, cause);
            case SHIFT_ABOVE, SHIFT_BELOW -> run(rules, cause) + " of " + shown(Evidence.decimal(limits.mean()));
        };
    }

    private static String run(ChartRules rules, SpecialCause cause) {
        return switch (cause) {
            case RISING_TREND -> "in a rise of at least " + rules.trend() + " figures, each higher than the one before";
            case FALLING_TREND -> "in a fall of at least " + rules.trend() + " figures, each lower than the one before";
            case ABOVE_UPPER_LIMIT, TWO_IN_THREE_ABOVE, SHIFT_ABOVE ->
                "at least " + rules.shift() + " figures one after the other above the mean";
            case BELOW_LOWER_LIMIT, TWO_IN_THREE_BELOW, SHIFT_BELOW ->
                "at least " + rules.shift() + " figures one after the other below the mean";
        };
    }

    String run(Detected found, RunChart chart) {
        Integer fixed = ((RunChartTrend) found.rule()).fixedAfter();
        return runs(found, chart) + " (run chart of "
                + values.span(found.points().size()) + first("median", fixed, found) + ")";
    }

    private String runs(Detected found, RunChart chart) {
        Double centre = chart.centre();
        if (centre == null || chart.useful() == 0) {
            return "all figures lie on their median";
        }
        String median = " the median of " + shown(Evidence.decimal(centre));
        if (found.movement() != Movement.SAME) {
            String off = chart.useful() == found.points().size() ? "" : " that are not on it";
            boolean isLong = chart.longestRun() > chart.longestRunLimit().orElse(0);
            return "the latest " + Math.abs(chart.latestRun()) + " figures" + off + " lie "
                    + (found.movement() == Movement.UP ? "above" : "below") + median
                    + (isLong
                            ? ", more in a row than chance explains"
                            : ", and the figures cross it less often than chance explains");
        }
        return chart.isSignal()
                ? "the figures have shifted about" + median
                        + " by more than chance explains, but the latest do not show" + " which way"
                : "runs on either side of" + median + " are no longer than chance makes them";
    }

    private String shown(BigDecimal value) {
        return values.value(Value.Amount.of(Rational.of(value)));
    }
}
