package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Frameworks by the printed rules of real councils give the levels that those councils print, in one or more quarters. */
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
        var verdicts = new ArrayList<String>();
        List<String> printed = Files.readAllLines(council.resolve("printed.csv"));
        Scorecard card = null;
        for (String line : printed) {
            if (!line.contains(",")) {
                Period period = Period.parse(line, framework.years());
                card = Evaluator.evaluate(
                        framework, figures, period, period.end().plusMonths(3));
                verdicts.add(line);
            } else if (card != null) {
                String id = line.substring(0, line.indexOf(','));
                verdicts.add(id + "," + verdict(card, card.get(new IndicatorId(id))));
            }
        }

        assertThat(verdicts).isEqualTo(printed);
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
