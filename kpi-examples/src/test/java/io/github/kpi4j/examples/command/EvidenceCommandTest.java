package io.github.kpi4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.yaml.KpiYaml;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people judge and tell, from the command line. */
class EvidenceCommandTest {

    private static final String FRAMEWORK = """
            schema: 1
            framework: { id: test, name: Test, area: our-council }
            indicators:
              - { id: say, kind: qualitative, name: Children have a say, measure: words, reported: { every: quarter },
                  target: { in-words: Every child has a say } }
            """;
    private static final String FIGURES = """
            indicator,period,value
            say,2024/25 Q4,Children chaired more reviews
            """;
    private static final String EVIDENCE = """
            schema: 1
            statuses:
              - { indicator: say, period: 2024/25 Q4, level: met, by: Director, on: 2025-04-22, reason: They were heard }
            case-studies:
              - { id: told, title: A review of my own, text: It was told, illustrates: [say], period: 2024/25 Q4,
                  anonymised: true, consent: { given: 2025-04-02, by: the young person } }
              - { id: hidden, title: Hidden title, text: Hidden text, illustrates: [say], period: 2024/25 Q4,
                  anonymised: true, consent: { refused: 2025-04-02, by: a parent } }
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() throws IOException {
        file("framework.yaml", FRAMEWORK);
        file("figures.csv", FIGURES);
        file("evidence.yaml", EVIDENCE);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... args) {
        return KpiCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private int evaluate(String format) {
        return print("evaluate", format);
    }

    private int print(String command, String format) {
        return run(
                command,
                "--framework",
                path("framework.yaml"),
                "--figures",
                path("figures.csv"),
                "--evidence",
                path("evidence.yaml"),
                "--period",
                "2024/25 Q4",
                "--format",
                format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "md", "html"})
    void everyFormatTellsTheLevelAndNoneTellsWhatIsWithheld(String format) {
        assertThat(evaluate(format)).isZero();

        assertThat(out.toString()).contains("Director").doesNotContain("Hidden");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "md", "html"})
    void everyDocumentTellsWhatMayBeTold(String format) {
        assertThat(evaluate(format)).isZero();

        assertThat(out.toString()).contains("A review of my own").contains("It was told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "md", "html"})
    void thePapersForAReviewTellTheSame(String format) {
        assertThat(print("review", format)).isZero();

        assertThat(out.toString()).contains("It was told").doesNotContain("Hidden");
    }

    @Test
    void theReportIsAsKnownWhenTheLastOfItBecameKnown() {
        assertThat(evaluate("text")).isZero();

        assertThat(out.toString())
                .contains("as known on 22 April 2025")
                .contains("Children have a say: ◆ set to Met by the Director")
                .contains("1 set by people (1 met)")
                .contains("1 case study is withheld: consent was refused.");
    }

    @Test
    void checkReadsItAsWell() throws IOException {
        assertThat(run("check", path("framework.yaml"), "--evidence", path("evidence.yaml")))
                .isZero();
        file("evidence.yaml", EVIDENCE.replace("indicator: say", "indicator: sya"));

        assertThat(run("check", path("framework.yaml"), "--evidence", path("evidence.yaml")))
                .isEqualTo(KpiCommand.PROBLEMS);
        assertThat(err.toString()).contains("evidence.yaml:3:18").contains("did you mean say?");
        assertThat(evaluate("text")).isEqualTo(KpiCommand.PROBLEMS);
    }

    @Test
    void everyDocumentTellsTheChangesThatWereMade() throws IOException {
        file("evidence.yaml", EVIDENCE + """
            interventions:
              - { id: rota, what: A rota for reviews, started: 2025-01-01, on: 2025-01-05 }
            """);

        for (String format : List.of("text", "json", "md", "html")) {
            assertThat(evaluate(format)).as(err.toString()).isZero();
            assertThat(out.toString()).contains("A rota for reviews");
            out.getBuffer().setLength(0);
        }
    }

    @Test
    void aStoryTakesIt() throws IOException {
        file("evidence.yaml", """
                schema: 1
                statuses:
                  - { indicator: re-referrals, period: 2024/25, level: near, by: Director, on: 2025-06-30, reason: Better }
                """);

        assertThat(run("report", "bromley", "--evidence", path("evidence.yaml")))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("by the Director on 30 June 2025");
        file("evidence.yaml", "schema: 2");
        assertThat(run("report", "bromley", "--evidence", path("evidence.yaml")))
                .isEqualTo(KpiCommand.PROBLEMS);
    }

    @Test
    void schemaOfTheEvidenceFileIsPrinted() {
        assertThat(run("schema", "evidence")).isZero();

        assertThat(out.toString()).isEqualTo(KpiYaml.evidenceSchema());
    }
}
