package io.github.kpi4j.examples.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PositionColumnsTest {

    private static final Framework FRAMEWORK =
            KpiYaml.standard().parse("framework.yaml", """
                    schema: 1
                    framework: { id: placed, name: Placed, area: own }
                    comparators:
                      - { id: near, name: Neighbours, summary: median, members: [a, b, c] }
                      - { id: far, name: Far away, summary: median, members: [a, b] }
                    indicators:
                      - id: waits
                        kind: quantitative
                        name: Days waited
                        measure: { number: days }
                        reported: { every: year }
                        target: { at-most: 30 }
                        compare-with: [{ comparator: near, position: { even-bands: 2 } }, far]
                      - id: calls
                        kind: quantitative
                        name: Minutes waited
                        measure: { number: days }
                        reported: { every: year }
                        target: { at-most: 30 }
                        compare-with: [near]
                    """).orElseThrow();

    private static CommitteeReport report() {
        Period year = Period.year(YearType.FINANCIAL, 2024);
        Figures figures = Figures.of(
                Figure.of("waits", "own", year, "12"),
                Figure.of("waits", "a", year, "10"),
                Figure.of("waits", "b", year, "12"),
                Figure.of("waits", "c", year, "20"));
        return new CommitteeReport(Evaluator.evaluate(FRAMEWORK, figures, year, LocalDate.of(2025, 6, 1)));
    }

    @Test
    void csvHasRankAndBandOnlyOfAComparatorThatIsAskedForThem() {
        String[] lines = ScorecardCsv.render(report()).split("\n", -1);

        assertThat(lines[0]).endsWith(",evidence,near,far,near_rank,near_ranked,near_band");
        // equal 2nd of 4: 2 + 1 - ceiling(3 × 2 ÷ 4) = 1
        assertThat(lines[1]).endsWith(",12.0,11.0,2,4,1");
        assertThat(lines[2]).endsWith(",,,,");
    }

    @Test
    void tableIsInMarkdownAndHtml() {
        assertThat(Markdown.render(Narrator.document(report())))
                .contains("## Where we stand")
                .contains(
                        "| Days waited | Neighbours | 12.0 days in 2024/25 | equal 2nd of 4 | band 1 of 2 (band 1 is the best) |");
        assertThat(HtmlPage.render(Narrator.document(report())))
                .contains("Where we stand")
                .contains("equal 2nd of 4");
    }
}
