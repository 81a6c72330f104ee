package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Frameworks by the printed rules of real councils give the levels that those councils print. */
class CouncilsTest {

    private static final Path COUNCILS = Path.of("src/test/resources/councils");

    static List<Path> councils() throws IOException {
        try (Stream<Path> folders = Files.list(COUNCILS)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("councils")
    void everyLevelIsTheOneThatTheCouncilPrints(Path council) throws IOException {
        Framework framework =
                KpiYaml.standard().load(council.resolve("framework.yaml")).orElseThrow();
        Figures figures = KpiYaml.standard()
                .loadFigures(council.resolve("figures.csv"), framework)
                .orElseThrow();
        List<String> printed = Files.readAllLines(council.resolve("printed.csv"));
        Period period = Period.parse(printed.get(0), framework.years());

        Scorecard card =
                Evaluator.evaluate(framework, figures, period, period.end().plusMonths(3));

        assertThat(card.evaluations().stream().map(each -> each.indicator().id() + "," + verdict(card, each)))
                .containsExactlyElementsOf(printed.subList(1, printed.size()));
    }

    private static String verdict(Scorecard card, Evaluation evaluation) {
        return evaluation
                .judgement()
                .match(
                        finding ->
                                card.framework().scheme().badge(finding.level()).word(),
                        reason -> reason.code());
    }
}
