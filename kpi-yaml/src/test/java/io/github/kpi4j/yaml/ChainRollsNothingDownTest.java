package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What becomes of an outcome is written of the outcome, and of nothing that contributes to it. */
class ChainRollsNothingDownTest {

    private static final Path FOLDER = Path.of("src/test/resources/accepted/results-chain");

    private static JsonNode card(String reReferrals) throws IOException {
        KpiYaml yaml = KpiYaml.standard();
        Framework framework = yaml.load(FOLDER.resolve("framework.yaml")).orElseThrow();
        String rows = Files.readString(FOLDER.resolve("figures.csv"))
                .replace("re-referrals,2024/25,,195,1000,", "re-referrals,2024/25,," + reReferrals + ",1000,");
        Figures figures = yaml.parseFigures("figures.csv", rows, framework).orElseThrow();
        Period quarter = Period.quarter(framework.years(), 2024, 4);
        return new ObjectMapper()
                .readTree(yaml.json(Evaluator.evaluate(framework, figures, quarter, LocalDate.of(2025, 5, 31))));
    }

    private static JsonNode evaluation(JsonNode card, String id) {
        for (JsonNode evaluation : card.get("indicators")) {
            if (evaluation.get("id").asText().equals(id)) {
                return evaluation;
            }
        }
        throw new AssertionError("no evaluation of " + id);
    }

    @Test
    void aMissedOutcomeChangesNothingThatIsWrittenOfItsContributors() throws IOException {
        JsonNode met = card("150");
        JsonNode missed = card("600");

        assertThat(evaluation(missed, "re-referrals")).isNotEqualTo(evaluation(met, "re-referrals"));
        for (String contributor : new String[] {"places", "visits"}) {
            assertThat(evaluation(missed, contributor)).isEqualTo(evaluation(met, contributor));
        }
    }
}
