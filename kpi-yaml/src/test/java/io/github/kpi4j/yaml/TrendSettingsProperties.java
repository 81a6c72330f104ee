package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is set of a trend rule, it is refused with a reason or answered in words and numbers. */
class TrendSettingsProperties {

    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 31);
    private static final List<String> RULES = List.of(
            "previous", "last-year", "run", "regression", "mann-kendall", "recent-trend", "control-chart", "run-chart");

    private static String framework(String trend) {
        return """
            schema: 1
            framework: { id: f, name: F, area: E09000006, years: financial }
            indicators:
              - id: plans
                kind: quantitative
                name: Plans in time
                measure: { percentage: { of: plans in time, out-of: plans } }
                better: higher
                reported: { every: quarter }
                target: { at-least: 60 }
                trend: [%s]
            """.formatted(trend);
    }

    /** Of a hundred each; a negative number stands for a suppressed figure, and 101 for none between others. */
    private static String figures(List<Integer> counts) {
        var csv = new StringBuilder("indicator,period,value,numerator,denominator\n");
        for (int i = 0; i < counts.size(); i++) {
            Period quarter = Period.quarter(
                    YearType.FINANCIAL, 2024 - (counts.size() - 1 - i) / 4, 4 - (counts.size() - 1 - i) % 4);
            boolean isBetween = i > 0 && i < counts.size() - 1;
            int count = isBetween ? counts.get(i) : Math.min(100, counts.get(i));
            if (count <= 100) {
                csv.append("plans,").append(quarter.label());
                csv.append(count < 0 ? ",[c],,\n" : ",," + count + ",100\n");
            }
        }
        return csv.toString();
    }

    private static void isRefusedOrAnswered(String trend, List<Integer> counts) {
        LoadResult<Framework> loaded = KpiYaml.standard().parse("f.yaml", framework(trend));
        if (loaded instanceof LoadResult.Rejected) {
            assertThat(loaded.problems()).isNotEmpty();
            return;
        }
        Framework framework = loaded.orElseThrow();
        Figures figures = KpiYaml.standard()
                .parseFigures("f.csv", figures(counts), framework)
                .orElseThrow();
        Scorecard card = Evaluator.evaluate(framework, figures, Period.quarter(framework.years(), 2024, 4), AS_OF);
        String words = card.evaluations().stream().map(Narrator::explain).collect(Collectors.joining());
        assertThat(KpiYaml.standard().json(card)).doesNotContain("NaN", "Infinity");
        assertThat(words).doesNotContain("NaN", "Infinity");
        assertThat(words).contains("\n  trend ");
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.integers().between(0, 100)),
                Tuple.of(4, Arbitraries.of(0, 50, 100)),
                Tuple.of(1, Arbitraries.of(-1, 101)));
        return Arbitraries.oneOf(
                count.list().ofMinSize(1).ofMaxSize(30),
                Arbitraries.integers()
                        .between(1, 3)
                        .flatMap(step -> Arbitraries.integers()
                                .between(5, 30)
                                .map(size -> IntStream.range(0, size)
                                        .mapToObj(i -> i * step)
                                        .toList())));
    }

    @Provide
    Arbitrary<String> trends() {
        Arbitrary<String> number =
                Arbitraries.of("-1", "0", "0.5", "2", "4", "5", "6", "7", "8", "12", "13", "90", "95", "99.8", "1e9");
        Arbitrary<String> setting = Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(
                                        "dead-band",
                                        "moves",
                                        "confidence",
                                        "over",
                                        "fewest",
                                        "fixed-after",
                                        "trend-length",
                                        "shift-length"),
                                number)
                        .as((key, value) -> key + ": " + value),
                Arbitraries.of(
                        "chart: p",
                        "chart: u",
                        "rules: nhs",
                        "screened: false",
                        "beyond-limits-count: true",
                        "no-variation: as-nhs",
                        "rebased: [{ from: 2024-04-01, reason: a new team }]"));
        return Combinators.combine(
                        Arbitraries.of(RULES), setting.list().ofMaxSize(2).uniqueElements())
                .as((rule, settings) -> "{ rule: " + rule
                        + settings.stream().map(each -> ", " + each).collect(Collectors.joining()) + " }");
    }

    @Property(tries = 300)
    void anySettingsAreRefusedOrAnswered(@ForAll("trends") String trend, @ForAll("counts") List<Integer> counts) {
        isRefusedOrAnswered(trend, counts);
    }

    @Property(tries = 100)
    void everyRuleAnswersEverySeries(@ForAll("counts") List<Integer> counts) {
        String all = RULES.stream()
                .map(rule -> "{ rule: " + rule + (rule.equals("run") ? ", moves: 3" : "") + " }")
                .collect(Collectors.joining(", "));
        assertThat(KpiYaml.standard().parse("f.yaml", framework(all)).problems())
                .isEmpty();
        isRefusedOrAnswered(all, counts);
    }
}
