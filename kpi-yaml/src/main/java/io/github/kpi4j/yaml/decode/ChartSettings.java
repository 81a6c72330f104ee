package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.ChartRules.NoVariation;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.Phases.Rebase;
import io.github.kpi4j.trend.ChartTrend;
import io.github.kpi4j.trend.RunChartTrend;
import io.github.kpi4j.trend.TrendRule;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the settings of control charts and run charts. */
final class ChartSettings {

    private static final int MOST_FIGURES = 1000;
    private static final int SHORTEST_RUN = 6;
    private static final int LONGEST_TREND = 7;
    private static final int LONGEST_SHIFT = 9;
    private static final String CHART = "chart";
    private static final String FEWEST = "fewest";
    private static final String FIXED_AFTER = "fixed-after";

    private static final Map<String, ChartTrend.Chart> CHARTS =
            Map.of("xmr", ChartTrend.Chart.XMR, "p", ChartTrend.Chart.P, "u", ChartTrend.Chart.U);
    private static final Map<String, ChartRules> CONVENTIONS =
            Map.of("council", ChartRules.COUNCIL, "nhs", ChartRules.NHS);
    private static final Map<String, NoVariation> NO_VARIATION =
            Map.of("no-judgement", NoVariation.NO_JUDGEMENT, "as-nhs", NoVariation.AS_NHS);

    private ChartSettings() {}

    static @Nullable TrendRule controlChart(Fields fields) {
        ChartTrend.Chart chart = fields.optional(CHART, value -> value.asChoice(CHARTS), ChartTrend.Chart.XMR);
        ChartRules base = fields.optional("rules", value -> value.asChoice(CONVENTIONS), ChartRules.COUNCIL);
        int trend = fields.optional(
                "trend-length", value -> Numbers.whole(value, SHORTEST_RUN, LONGEST_TREND), base.trend());
        int shift = fields.optional(
                "shift-length", value -> Numbers.whole(value, SHORTEST_RUN, LONGEST_SHIFT), base.shift());
        boolean beyond = fields.optional(
                "beyond-limits-count", value -> value.asChoice(Texts.YES_OR_NO), base.beyondLimitsCount());
        boolean screened = fields.optional("screened", value -> value.asChoice(Texts.YES_OR_NO), base.screened());
        NoVariation noVariation =
                fields.optional("no-variation", value -> value.asChoice(NO_VARIATION), base.noVariation());
        int fewest = fields.optional(
                FEWEST, value -> Numbers.whole(value, SHORTEST_RUN, MOST_FIGURES), base.minimumPoints());
        Integer fixed = fields.optional(FIXED_AFTER, ChartSettings::baseline);
        List<Rebase> rebases = fields.list("rebased", Reader.ofFields(ChartSettings::rebase));
        ChartRules rules = base.withTrend(trend)
                .withShift(shift)
                .withBeyondLimitsCount(beyond)
                .withScreened(screened)
                .withNoVariation(noVariation)
                .withMinimumPoints(fewest);
        return fields.build(() -> new ChartTrend(chart, rules, new Phases(rebases, fixed)));
    }

    static @Nullable TrendRule runChart(Fields fields) {
        int fewest = fields.optional(
                FEWEST, value -> Numbers.whole(value, SHORTEST_RUN, MOST_FIGURES), new RunChartTrend().fewest());
        Integer fixed = fields.optional(FIXED_AFTER, ChartSettings::baseline);
        return fields.build(() -> new RunChartTrend(fewest, fixed));
    }

    private static @Nullable Integer baseline(Value value) {
        return Numbers.whole(value, Phases.SHORTEST_BASELINE, MOST_FIGURES);
    }

    private static @Nullable Rebase rebase(Fields fields) {
        LocalDate from = fields.required("from", Value::asDate);
        String reason = fields.requiredText("reason");
        return from == null || reason == null ? null : fields.build(() -> new Rebase(from, reason));
    }

    /** Refuses a chart of cases where the measure does not count such cases, whatever else is wrong with the rule. */
    static @Nullable TrendRule fitting(@Nullable TrendRule rule, Fields written, @Nullable Measure measure) {
        Value value = written.value(CHART);
        String word = value == null || value.shape() != Shape.TEXT ? null : value.asText();
        if (value == null || word == null || measure == null || word.equals("xmr") || !CHARTS.containsKey(word)) {
            return rule;
        }
        Quotient.Form wanted = word.equals("p") ? Quotient.Form.SHARE : Quotient.Form.RATE;
        Optional<Quotient.Form> counted = measure.countedAs();
        if (counted.equals(Optional.of(wanted))) {
            return rule;
        }
        return value.problem(
                "contradiction",
                wanted == Quotient.Form.SHARE
                        ? "a p-chart is for percentages and shares of counted cases"
                        : "a u-chart is for rates of counted events",
                counted.map(form -> form == Quotient.Form.SHARE
                                ? "write chart: p, or leave chart out"
                                : "write chart: u, or leave chart out")
                        .orElse("leave chart out; a chart of values and moving ranges takes any numbers"));
    }
}
