package io.github.kpi4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationOnSparkTest {

    private static final Path EXAMPLES = Path.of("../src/main/resources/io/github/kpi4j/examples");
    private static final Path PLAN = EXAMPLES.resolve("bromley/framework.yaml");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private int run(Path framework, Path figures) {
        return NationOnSpark.run(
                LocalSpark.session(),
                Options.parse(
                        "--framework", framework.toString(),
                        "--figures", figures.toString(),
                        "--as-of", "2026-04-08",
                        "--out", folder.resolve("out").toString(),
                        "--partitions", "2"),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theAnswerIsCsvWithAHeader() throws IOException {
        assertThat(run(PLAN, EXAMPLES.resolve("childrens-services.csv"))).isZero();

        List<String> lines;
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            Path first = files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            lines = Files.readAllLines(first);
        }
        assertThat(lines.get(0))
                .isEqualTo("area,indicator,period,period_end,value,level,reason,rank,ranked,quarter,words");
        assertThat(lines).anyMatch(line -> line.startsWith("E09000006,"));
        assertThat(told())
                .startsWith("childrens-services.csv:53:51: value: warning: 7.3 is stated, but 31 of 427.9 gives");
    }

    @Test
    void problemsAreToldAndNothingIsWritten() throws IOException {
        Path figures = Files.writeString(folder.resolve("figures.csv"), "indicator,period,value\nnonsense,2024/25,1\n");

        assertThat(run(PLAN, figures)).isOne();

        assertThat(told())
                .startsWith(
                        "figures.csv:2:1: indicator: the framework has no indicator \"nonsense\" [unknown-indicator]")
                .doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void problemsOfTheFrameworkAreTold() throws IOException {
        Path framework = Files.writeString(folder.resolve("framework.yaml"), "schema: 1\n");

        assertThat(run(framework, EXAMPLES.resolve("childrens-services.csv"))).isOne();

        assertThat(told()).contains("framework.yaml:1:1: the key \"indicators\" is missing [missing-key]");
    }

    @Test
    void whereThereIsNothingToReadOrNoRoomToWriteIsSaid() throws IOException {
        assertThat(run(PLAN, Path.of("no.csv"))).isOne();
        Files.createDirectory(folder.resolve("out"));
        assertThat(run(PLAN, EXAMPLES.resolve("childrens-services.csv"))).isOne();

        assertThat(told())
                .contains("--figures: there is no no.csv", "--out: " + folder.resolve("out") + " is there already");
    }
}
