package io.github.kpi4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.Printed;
import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.problem.Problem;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void twentyThreeOfFortyMeetsTheTargetExactly() throws IOException {
        assertThat(Printed.by(() -> Quickstart.main(new String[0])))
                .startsWith("Care leavers in education, employment or training: ● Met\n")
                .contains("57.5% in 2024/25 Q4 (23 of 40 care leavers)")
                .contains("met exactly");
    }

    @Test
    void theSameInYamlSaysTheSame() throws IOException {
        assertThat(Printed.by(() -> QuickstartYaml.main(new String[0])))
                .isEqualTo(Printed.by(() -> Quickstart.main(new String[0])));
    }

    @Test
    void everyMistakeIsShownAtOnce() {
        String name = "quickstart/mistakes.yaml";

        assertThat(KpiYaml.standard().parse(name, Published.text(name)).problems())
                .extracting(Problem::code)
                .containsExactly("missing-key", "unknown-key", "two-readings", "unknown-reference");
    }
}
