package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.yaml.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder holds one fault and the complete text that its author reads. */
class RejectedGoldenTest {

    private static final Path SOUND_FRAMEWORK = Golden.file("rejected/framework.yaml");

    static List<Path> faults() {
        return Golden.cases("rejected");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyProblemIsToldAtItsPlace(Path fault) {
        LoadResult<?> result = load(fault);

        assertThat(result).isInstanceOf(LoadResult.Rejected.class);
        Golden.holds(result.report() + "\n", fault.resolve("problems.txt"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyProblemSaysWhatToWrite(Path fault) {
        assertThat(load(fault).problems()).extracting(Problem::advice).doesNotContain("");
    }

    private static LoadResult<?> load(Path fault) {
        Path figures = fault.resolve("figures.csv");
        Path evidence = fault.resolve("evidence.yaml");
        if (!Files.exists(figures) && !Files.exists(evidence)) {
            return KpiYaml.standard().load(fault.resolve("framework.yaml"));
        }
        Path own = fault.resolve("sound.yaml");
        Framework framework = KpiYaml.standard()
                .load(Files.exists(own) ? own : SOUND_FRAMEWORK)
                .orElseThrow();
        if (Files.exists(evidence)) {
            return KpiYaml.standard().loadEvidence(evidence, framework);
        }
        return KpiYaml.standard().loadFigures(figures, framework);
    }
}
