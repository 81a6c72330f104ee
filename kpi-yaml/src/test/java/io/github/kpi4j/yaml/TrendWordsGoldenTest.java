package io.github.kpi4j.yaml;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said by every trend rule, and of differences beside chance. */
class TrendWordsGoldenTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 31);

    static List<Path> cases() {
        return Golden.cases("accepted").stream()
                .filter(folder -> folder.getFileName().toString().matches("trend-.*|significance"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everythingFoundIsSaidWithWhatItRestsOn(Path folder) {
        Framework framework =
                KpiYaml.standard().load(folder.resolve("framework.yaml")).orElseThrow();
        Figures figures = KpiYaml.standard()
                .loadFigures(folder.resolve("figures.csv"), framework)
                .orElseThrow();
        Scorecard card = Evaluator.evaluate(framework, figures, Period.quarter(framework.years(), 2024, 4), AS_OF);

        Golden.holds(
                card.evaluations().stream().map(Narrator::explain).collect(Collectors.joining("\n")),
                folder.resolve("words.txt"));
    }
}
