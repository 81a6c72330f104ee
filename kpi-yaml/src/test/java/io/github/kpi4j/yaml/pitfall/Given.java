package io.github.kpi4j.yaml.pitfall;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadResult;
import io.github.kpi4j.yaml.problem.Problem;
import java.util.stream.Collectors;

/** Indicators written in YAML and figures written in CSV, and what comes of them in a quarter. */
record Given(String framework, String figures) {

    private static final String HEAD = """
            schema: 1
            framework: { id: plan, name: Plan, area: home }
            comparators:
              - { id: others, name: Neighbours, summary: mean-of-areas, members: [north, south] }
            indicators:
            """;

    /** Indicators, each in one pair of braces. */
    static Given indicators(String... flow) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String each : flow) {
            text.append("  - { ").append(each).append(" }\n");
        }
        return new Given(text.toString(), "indicator,area,period,value,numerator,denominator,marks,recorded\n");
    }

    /** One quarterly indicator called "it" with these further keys. */
    static Given quarterly(String keys) {
        return indicators("id: it, kind: quantitative, name: It, reported: { every: quarter }, " + keys);
    }

    /** Rows of the columns indicator, area, period, value, numerator, denominator, marks, recorded. */
    Given figures(String... rows) {
        return new Given(framework, figures + String.join("\n", rows) + "\n");
    }

    LoadResult<Framework> loaded() {
        return KpiYaml.standard().parse("framework.yaml", framework);
    }

    LoadResult<Figures> loadedFigures() {
        return KpiYaml.standard().parseFigures("figures.csv", figures, loaded().orElseThrow());
    }

    String problems() {
        return loaded().problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    Scorecard in(int year, int quarter) {
        Framework read = loaded().orElseThrow();
        Period period = Period.quarter(read.years(), year, quarter);
        return Evaluator.evaluate(
                read, loadedFigures().orElseThrow(), period, period.end().plusMonths(2));
    }

    Evaluation evaluated(int year, int quarter) {
        return in(year, quarter).get(new IndicatorId("it"));
    }

    /** The level, or the reason why there is none. */
    static Enum<?> verdict(Evaluation evaluation) {
        return evaluation.judgement().<Enum<?>>match(finding -> finding.level(), reason -> reason);
    }

    static String words(Evaluation evaluation) {
        return PlainText.render(Narrator.document(evaluation)).replaceAll("\\s+", " ");
    }
}
