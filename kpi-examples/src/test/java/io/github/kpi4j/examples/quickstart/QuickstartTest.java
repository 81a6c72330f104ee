package io.github.kpi4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private interface Run {
        void run() throws IOException;
    }

    private static String printed(Run main) throws IOException {
        PrintStream before = System.out;
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            main.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void twentyThreeOfFortyMeetsTheTargetExactly() throws IOException {
        assertThat(printed(() -> Quickstart.main(new String[0])))
                .startsWith("Care leavers in education, employment or training: ● Met\n")
                .contains("57.5% in 2024/25 Q4 (23 of 40 care leavers)")
                .contains("met exactly");
    }

    @Test
    void theSameInYamlSaysTheSame() throws IOException {
        assertThat(printed(() -> QuickstartYaml.main(new String[0])))
                .isEqualTo(printed(() -> Quickstart.main(new String[0])));
    }

    @Test
    void everyMistakeIsShownAtOnce() {
        String name = "quickstart/mistakes.yaml";

        assertThat(KpiYaml.standard().parse(name, Published.text(name)).problems())
                .extracting(Problem::code)
                .containsExactly("missing-key", "unknown-key", "two-readings", "unknown-reference");
    }
}
