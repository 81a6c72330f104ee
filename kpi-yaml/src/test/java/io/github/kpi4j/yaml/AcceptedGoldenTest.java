package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder holds a framework, its figures, and the scorecard and warnings that come of them. */
class AcceptedGoldenTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 31);

    static List<Path> cases() {
        return Golden.cases("accepted");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theScorecardOfTheLastQuarterIsWritten(Path folder) {
        LoadResult<Framework> framework = KpiYaml.standard().load(folder.resolve("framework.yaml"));
        LoadResult<Figures> figures =
                KpiYaml.standard().loadFigures(folder.resolve("figures.csv"), framework.orElseThrow());
        Path told = folder.resolve("evidence.yaml");
        LoadResult<Evidence> evidence = Files.exists(told)
                ? KpiYaml.standard().loadEvidence(told, framework.orElseThrow())
                : KpiYaml.standard().parseEvidence("evidence.yaml", "schema: 1", framework.orElseThrow());
        Scorecard card = Evaluator.evaluate(
                framework.orElseThrow(),
                figures.orElseThrow(),
                evidence.orElseThrow(),
                Period.quarter(framework.orElseThrow().years(), 2024, 4),
                AS_OF);

        Golden.holds(framework.report() + figures.report() + evidence.report(), folder.resolve("warnings.txt"));
        Golden.holds(KpiYaml.standard().json(card), folder.resolve("scorecard.json"));
        assertThat(KpiYaml.standard().json(card)).endsWith("}\n").doesNotContain("\r");
    }
}
