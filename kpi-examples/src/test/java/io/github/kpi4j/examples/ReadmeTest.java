package io.github.kpi4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.quickstart.Quickstart;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.yaml.KpiYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the README to what really runs: a block under a comment such as {@code <!-- code: Quickstart -->} is what that
 * source, file or run says. With -Dkpi.golden.update=true the blocks are written anew; read them then.
 */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path CODE = Path.of("src/main/java/io/github/kpi4j/examples/quickstart");
    private static final Path FILES = Path.of("src/main/resources/io/github/kpi4j/examples/quickstart");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- (\\w+): (\\S+) -->\n```(\\w+)\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void everyMarkedBlockIsWhatReallyRuns() throws IOException {
        String readme = Files.readString(README);
        var real = new StringBuilder();
        Matcher blocks = BLOCK.matcher(readme);
        while (blocks.find()) {
            String marker = "<!-- " + blocks.group(1) + ": " + blocks.group(2) + " -->\n```" + blocks.group(3) + "\n";
            String block = marker + real(blocks.group(1), blocks.group(2)) + "```\n";
            blocks.appendReplacement(real, Matcher.quoteReplacement(block));
        }
        blocks.appendTail(real);
        if (Boolean.getBoolean("kpi.golden.update")) {
            Files.writeString(README, real);
        }

        assertThat(Files.readString(README)).isEqualTo(real.toString());
    }

    @Test
    void theReadmeHasAllItsBlocks() throws IOException {
        assertThat(BLOCK.matcher(Files.readString(README))
                        .results()
                        .map(block -> block.group(1) + " " + block.group(2)))
                .containsExactly(
                        "code Quickstart",
                        "imports Quickstart",
                        "output Quickstart",
                        "file framework.yaml",
                        "file figures.csv",
                        "code QuickstartYaml",
                        "imports QuickstartYaml",
                        "problems mistakes.yaml",
                        "file promises.yaml",
                        "file costs.yaml",
                        "file chain.yaml",
                        "file trends.yaml",
                        "file significance.yaml",
                        "file disclosure.yaml",
                        "file told.yaml",
                        "file evidence.yaml",
                        "code QuickstartBulk",
                        "imports QuickstartBulk");
    }

    @Test
    void whatTheReadmeShowsCanBeRead() throws IOException {
        for (String file : List.of(
                "promises.yaml", "costs.yaml", "chain.yaml", "trends.yaml", "significance.yaml", "disclosure.yaml")) {
            assertThat(KpiYaml.standard()
                            .parse(file, Files.readString(FILES.resolve(file)))
                            .problems())
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void whatPeopleTellInTheReadmeCanBeRead() throws IOException {
        Framework framework = KpiYaml.standard()
                .parse("told.yaml", Files.readString(FILES.resolve("told.yaml")))
                .orElseThrow();

        assertThat(KpiYaml.standard()
                        .parseEvidence("evidence.yaml", Files.readString(FILES.resolve("evidence.yaml")), framework)
                        .problems())
                .isEmpty();
    }

    @Test
    void theTestCommandsAreThoseThatContinuousIntegrationRuns() throws IOException {
        String onSpark = "mvn -B -Pspark -pl kpi-examples/spark -am -DskipTests ";

        assertThat(Files.readString(Path.of("..", ".ci", "run"))).contains("\nmvn -B verify\n", "\nexec " + onSpark);
        assertThat(Files.readString(README)).contains("```sh\nmvn -B verify\n```", "```sh\n" + onSpark);
    }

    private static String real(String kind, String name) throws IOException {
        return switch (kind) {
            case "code" -> region(Files.readString(CODE.resolve(name + ".java")));
            case "imports" -> imports(Files.readString(CODE.resolve(name + ".java")));
            case "file" -> Files.readString(FILES.resolve(name));
            case "output" -> Printed.by(() -> Quickstart.main(new String[0]));
            case "problems" ->
                KpiYaml.standard()
                        .parse(name, Files.readString(FILES.resolve(name)))
                        .report();
            default -> throw new AssertionError("README.md marks a block as \"" + kind + "\"");
        };
    }

    private static String region(String source) {
        String marked = source.substring(
                source.indexOf("// tag::readme[]\n") + "// tag::readme[]\n".length(),
                source.indexOf("// end::readme[]"));
        return marked.stripTrailing().stripIndent() + "\n";
    }

    /** The imports that the region needs. */
    private static String imports(String source) {
        String region = region(source);
        return source.lines()
                .filter(line -> line.startsWith("import "))
                .filter(line -> Pattern.compile(
                                "\\b" + line.substring(line.lastIndexOf('.') + 1, line.length() - 1) + "\\b")
                        .matcher(region)
                        .find())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
