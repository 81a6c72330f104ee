package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Grades are compared by their order only, so that neither their names nor the order of their counts mean anything. */
class GradesProperties {

    private static final int TRIES = 60;
    private static final List<String> PLAIN = List.of("g0", "g1", "g2", "g3", "g4");

    private static final String FRAMEWORK = """
            schema: 1
            framework: { id: f, name: F, area: E09000006 }
            scales: [{ id: s, LISTED }]
            comparators: [{ id: others, name: Others, summary: median, members: [E1, E2, E3, E4] }]
            indicators:
              - { id: share, kind: qualitative, name: N, measure: { share: { scale: s, at-or-above: "G2" } },
                  reported: { every: year }, target: { at-least: 50 }, baseline: { period: 2023/24 } }
              - { id: median, kind: qualitative, name: N, measure: { median-grade: { scale: s } },
                  reported: { every: year }, target: { at-least-grade: "G3", near-within: { grades: 1 } },
                  baseline: { period: 2023/24 }, trend: previous, compare-with: [others] }
            """;

    @Provide
    Arbitrary<List<String>> labels() {
        return Arbitraries.of(
                        "Z", "a", "Middling", "10", "-", "no", "yes", "A star", "good", "requires improvement", "b")
                .list()
                .ofSize(PLAIN.size())
                .uniqueElements();
    }

    private static String json(List<String> labels, boolean bestFirst, List<Integer> counts, Random order) {
        List<String> listed = new ArrayList<>(labels);
        if (bestFirst) {
            Collections.reverse(listed);
        }
        String text = FRAMEWORK.replace(
                "LISTED",
                "best-first: " + bestFirst + ", grades: "
                        + listed.stream().map(label -> '"' + label + '"').toList());
        for (int i = 0; i < PLAIN.size(); i++) {
            text = text.replace("\"G" + i + '"', '"' + labels.get(i) + '"');
        }
        var rows = new StringBuilder("indicator,area,period,value\n");
        int row = 0;
        for (String area : List.of("E09000006", "E1", "E2", "E3", "E4")) {
            for (String period : List.of("2023/24", "2024/25")) {
                for (String indicator : List.of("share", "median")) {
                    rows.append(indicator)
                            .append(',')
                            .append(area)
                            .append(',')
                            .append(period)
                            .append(',');
                    rows.append(counts(labels, counts, row++, order)).append('\n');
                }
            }
        }
        Framework framework = KpiYaml.standard().parse("f.yaml", text).orElseThrow();
        Figures figures = KpiYaml.standard()
                .parseFigures("f.csv", rows.toString(), framework)
                .orElseThrow();
        Scorecard card = Evaluator.evaluate(
                framework, figures, Period.quarter(YearType.FINANCIAL, 2024, 4), LocalDate.of(2025, 5, 31));
        return KpiYaml.standard().json(card);
    }

    private static String counts(List<String> labels, List<Integer> counts, int row, Random order) {
        List<String> parts = IntStream.range(0, labels.size())
                .mapToObj(i -> labels.get(i) + "=" + counts.get((row * labels.size() + i) % counts.size()))
                .collect(Collectors.toCollection(ArrayList::new));
        parts.add("not graded=" + row % 3);
        Collections.shuffle(parts, order);
        return String.join(";", parts);
    }

    @Property(tries = TRIES)
    void renamingTheGradesInOrderChangesTheirNamesOnly(
            @ForAll("labels") List<String> labels,
            @ForAll @Size(23) List<@IntRange(max = 9) Integer> counts,
            @ForAll boolean bestFirst) {
        String renamed = json(PLAIN, false, counts, new Random(1));
        for (int i = 0; i < PLAIN.size(); i++) {
            renamed = renamed.replace('"' + PLAIN.get(i) + '"', '"' + labels.get(i) + '"');
        }

        assertThat(json(labels, bestFirst, counts, new Random(1))).isEqualTo(renamed);
    }

    @Property(tries = TRIES)
    void theOrderOfTheCountsMeansNothing(
            @ForAll @Size(23) List<@IntRange(max = 9) Integer> counts, @ForAll Random order) {
        assertThat(json(PLAIN, false, counts, order)).isEqualTo(json(PLAIN, false, counts, new Random(1)));
    }
}
