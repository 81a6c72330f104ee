package io.github.kpi4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.yaml.KpiYaml;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract: 0 done, 1 the input has problems, 2 wrong usage; nothing on standard output but the answer. */
class KpiCommandTest {

    private static final String FRAMEWORK = """
            schema: 1
            framework: { id: test, name: Test, area: our-council, years: financial }
            comparators: [ { id: others, name: Others, summary: mean-of-areas, members: [a, b] } ]
            indicators:
              - id: share
                kind: outcome
                name: "Share, of <cases>"
                owner: Head of Cases
                measure: { percentage: { of: done, out-of: cases } }
                reported: { every: quarter }
                target: { at-least: 57.5, near-within: { points: 3 } }
                compare-with: [others]
            """;
    private static final String SOUND = """
            schema: 1
            framework: { id: sound, name: Sound, area: our-council, years: financial }
            indicators:
              - { id: share, kind: outcome, name: Share of cases, rationale: why, owner: Head, review-by: 2026-03-31,
                  measure: { percentage: { of: done, out-of: cases } }, reported: { every: quarter },
                  target: { at-least: 70 } }
              - { id: cost, kind: value-for-money, name: Cost, rationale: why, owner: Head, review-by: 2026-04-01,
                  partners: [share], measure: { number: { money: GBP } }, reported: { every: year }, better: neither,
                  target: { none: decided in the budget } }
              - { id: voice, kind: qualitative, name: What people say, rationale: why, owner: Head,
                  review-by: 2026-04-01, measure: words, reported: { every: year }, target: { none: it is words } }
              - { id: wait, kind: quantitative, name: Days waited, rationale: why, owner: Head, review-by: 2026-04-01,
                  measure: { number: days }, reported: { every: year }, target: { at-most: 30 } }
            """;
    private static final String TIERS = """
            schema: 1
            framework: { id: test, name: Test, area: our-council, years: financial }
            audiences: [ { id: members, name: elected members, tiers: [committee] } ]
            indicators:
              - { id: wait, kind: quantitative, name: Days waited, tiers: [committee], measure: { number: days },
                  reported: { every: year }, target: { at-most: 30 } }
              - { id: opened, kind: quantitative, name: Cases opened, tiers: [service], better: neither,
                  measure: { number: { count: cases } }, reported: { every: year }, target: { none: context } }
            """;
    private static final String FIGURES = """
            indicator,area,period,numerator,denominator,recorded
            share,,2024/25 Q3,20,40,
            share,,2024/25 Q4,23,40,2025-05-02
            share,a,2024/25 Q4,30,40,
            """;

    @TempDir
    private Path folder;

    private String framework;
    private String figures;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() throws IOException {
        framework = file("framework.yaml", FRAMEWORK);
        figures = file("figures.csv", FIGURES);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... args) {
        return KpiCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private int evaluate(String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"evaluate", "--framework", framework, "--figures", figures}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return run(args);
    }

    @Test
    void evaluatePrintsTheReportAndNothingElse() {
        assertThat(evaluate("--period", "2024/25 Q4")).isZero();

        assertThat(out.toString())
                .startsWith("Test: performance report, 2024/25 Q4\n")
                .contains("● Met");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void schemaPrintsTheJsonSchemaAndNothingElse() {
        assertThat(run("schema")).isZero();

        assertThat(out.toString()).isEqualTo(KpiYaml.schema());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theHelpOfSchemaSaysWhatLineAnEditorWants() {
        assertThat(run("schema", "--help")).isZero();

        assertThat(out.toString()).contains("# yaml-language-server: $schema=framework.schema.json\n");
    }

    @Test
    void withoutADateTheLastFigureIsKnown() {
        evaluate("--period", "2024/25 Q4");

        assertThat(out.toString()).contains("as known on 2 May 2025");
    }

    @Test
    void withoutADateThePeriodIsOverAtLeast() {
        evaluate("--period", "2025/26 Q1");

        assertThat(out.toString()).contains("as known on 30 June 2025");
    }

    @Test
    void whatBecameKnownLaterIsLeftOut() {
        evaluate("--period", "2024/25 Q4", "--as-of", "2025-05-01");

        assertThat(out.toString())
                .contains("50.0% in 2024/25 Q3")
                .contains("late")
                .doesNotContain("57.5% in");
    }

    @Test
    void whatChangedSinceAnEarlierDateFollowsTheReport() {
        assertThat(evaluate("--period", "2024/25 Q4", "--compare-as-of", "2025-05-01"))
                .isZero();

        assertThat(out.toString())
                .startsWith("Test: performance report, 2024/25 Q4\n")
                .contains("Test: what changed, 2024/25 Q4\n")
                .contains("as known on 2 May 2025 compared with 1 May 2025. One of 1 indicator changed.")
                .contains("Share, of <cases>: ● Met, before not judged, late")
                .contains("late data")
                .contains("57.5% in 2024/25 Q4; was 50.0% in 2024/25 Q3");
    }

    @Test
    void changesAreAlsoWrittenAsOnePageAndAsJson() {
        evaluate("--period", "2024/25 Q4", "--compare-as-of", "2025-05-01", "--format", "md");
        assertThat(out.toString()).startsWith("# Test\n").contains("## Test: what changed, 2024/25 Q4");

        out.getBuffer().setLength(0);
        evaluate("--period", "2024/25 Q4", "--compare-as-of", "2025-05-01", "--format", "json");
        assertThat(out.toString())
                .startsWith("{\n")
                .contains("\"asOfBefore\" : \"2025-05-01\"", "\"causes\" : [ \"late-data\" ]")
                .endsWith("}\n");
    }

    @Test
    void changesSinceALaterDateAreWrongUsage() {
        assertThat(evaluate("--period", "2024/25 Q4", "--compare-as-of", "2025-05-03"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--compare-as-of: 2025-05-03 is later than the date of the report, 2025-05-02");
    }

    @Test
    void thereIsNoCsvOfChanges() {
        assertThat(evaluate("--period", "2024/25 Q4", "--compare-as-of", "2025-05-01", "--format", "csv"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--compare-as-of: choose text, json, md or html");
    }

    @Test
    void anotherAreaIsEvaluatedByTheSameFramework() {
        assertThat(evaluate("--period", "2024/25 Q4", "--area", "a")).isZero();

        assertThat(out.toString()).contains("75.0% in 2024/25 Q4 (30 of 40 cases)");
    }

    @Test
    void groupOfAreasIsEvaluatedFromItsMembers() throws IOException {
        framework = file(
                "groups.yaml",
                FRAMEWORK.replace(
                                "indicators:",
                                "area-groups: [ { id: all, name: All, members: [our-council, a] } ]\nindicators:")
                        + "    roll-up: { over-areas: ratio-of-sums }\n");

        assertThat(evaluate("--period", "2024/25 Q4", "--area", "all")).isZero();

        assertThat(out.toString()).contains("66.3% in 2024/25 Q4 (53 of 80 cases)");
    }

    @Test
    void jsonIsTheScorecard() {
        assertThat(evaluate("--period", "2024/25 Q4", "--format", "json")).isZero();

        assertThat(out.toString())
                .startsWith("{\n")
                .contains("\"level\" : \"met\"")
                .endsWith("}\n");
    }

    @Test
    void csvIsARowForEachIndicator() {
        assertThat(evaluate("--period", "2024/25 Q4", "--format", "csv")).isZero();

        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString().lines().skip(1))
                .first()
                .asString()
                .startsWith("share,\"Share, of <cases>\",outcome,,Head of Cases,our-council,2024/25 Q4,57.5,%,23,40,")
                .endsWith(",75.0");
    }

    @Test
    void markdownAndHtmlKeepWordsApartFromMarkup() {
        assertThat(evaluate("--period", "2024/25 Q4", "--format", "md")).isZero();
        assertThat(evaluate("--period", "2024/25 Q4", "--format", "html")).isZero();

        assertThat(out.toString())
                .contains("# Test: performance report, 2024/25 Q4\n")
                .contains("Share, of \\<cases\\>")
                .contains("Share, of &lt;cases&gt;")
                .doesNotContain("Share, of <cases>");
    }

    @Test
    void aReportForAnAudienceHoldsWhatItSees() throws IOException {
        framework = file("tiers.yaml", TIERS);
        figures = file("one.csv", "indicator,period,value\nwait,2024/25,20\n");

        assertThat(evaluate("--period", "2024/25", "--audience", "members")).isZero();
        assertThat(out.toString())
                .startsWith("Test: performance report for elected members, 2024/25\n")
                .contains("For elected members: 1 of 2 indicators; 1 is outside", "Days waited")
                .doesNotContain("Cases opened");

        out.getBuffer().setLength(0);
        assertThat(evaluate("--period", "2024/25", "--audience", "service", "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("\"id\" : \"service\"", "\"outside\" : 1", "\"total\" : 1");

        out.getBuffer().setLength(0);
        assertThat(evaluate("--period", "2024/25", "--audience", "service", "--format", "csv"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void anAudienceThatNobodyKnowsIsWrongUsage() throws IOException {
        framework = file("tiers.yaml", TIERS);
        figures = file("one.csv", "indicator,period,value\nwait,2024/25,20\n");

        assertThat(evaluate("--period", "2024/25", "--audience", "partners")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("--audience: the framework knows no audience and no tier \"partners\"; it knows members,"
                        + " committee, service");
    }

    @Test
    void aStoryIsToldToOneAudienceToo() {
        assertThat(run("report", "sheffield", "--audience", "finance")).isZero();

        assertThat(out.toString())
                .contains("baseline report for the committee for finance and performance, 2024/25 Q2")
                .contains("performance report for the committee for finance and performance, 2024/25 Q3");
    }

    @Test
    void thePapersForAReviewLeaveRoomForADecision() {
        String[] review = {"review", "--framework", framework, "--figures", figures, "--period", "2024/25 Q4"};
        assertThat(run(review)).isZero();
        assertThat(out.toString())
                .startsWith("Test: annual review, 2024/25 Q4\n")
                .contains("  proposal  [ ] keep  [ ] change target  [ ] redefine  [ ] retire\n");
        assertThat(err.toString()).isEmpty();

        out.getBuffer().setLength(0);
        assertThat(run(with(review, "--format", "json"))).isZero();
        assertThat(out.toString()).contains("\"proposal\" : null").endsWith("}\n");

        out.getBuffer().setLength(0);
        assertThat(run(with(review, "--format", "md"))).isZero();
        assertThat(out.toString()).startsWith("# Test: annual review, 2024/25 Q4\n");

        assertThat(run(with(review, "--format", "csv"))).isEqualTo(2);
        assertThat(err.toString()).startsWith("--format: choose text, json, md or html; there is no csv of a review");
    }

    @Test
    void whatChangedBetweenTwoVersionsOfAFrameworkIsTold() throws IOException {
        String tiers = file("tiers.yaml", TIERS);
        String later = file("later.yaml", TIERS.replace("at-most: 30", "at-most: 25"));

        assertThat(run("changes", tiers, later)).isZero();
        assertThat(out.toString())
                .startsWith("Test: changes to the set of indicators\n")
                .contains("Days waited: with another target or rating\n")
                .contains("1 unchanged.");
        assertThat(run("changes", tiers, later, "--format", "json")).isZero();
        assertThat(run("changes", tiers, later, "--format", "md")).isZero();
        assertThat(run("changes", tiers, later, "--format", "html")).isZero();
        assertThat(out.toString())
                .contains("\"change\" : \"retargeted\"", "# Test: changes to the set", "<!DOCTYPE html>");
        assertThat(err.toString()).isEmpty();

        assertThat(run("changes", tiers, later, "--format", "csv")).isEqualTo(2);
        assertThat(run("changes", tiers, folder.resolve("nothing.yaml").toString()))
                .isEqualTo(1);
    }

    private static String[] with(String[] args, String... more) {
        return Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void reportAlsoWritesPageMarkdownAndScorecard() throws IOException {
        Path made = folder.resolve("new").resolve("folder");

        assertThat(run("report", "bromley", "--out", made.toString())).isZero();
        assertThat(out.toString()).startsWith("Bromley children's services");
        assertThat(Files.readString(made.resolve("report.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(made.resolve("report.md"))).startsWith("# Bromley children's services");
        assertThat(Files.readString(made.resolve("scorecard.json"))).contains("\"total\" : 29");
    }

    @Test
    void checkSaysThatThereAreNoProblems() throws IOException {
        String sound = file("sound.yaml", SOUND);

        assertThat(run("check", sound)).isZero();
        assertThat(out.toString()).isEqualTo("no problems\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void checkShowsWhatIsWorthASecondLookAtItsPlace() {
        assertThat(run("check", framework, figures)).isZero();

        assertThat(out.toString()).isEqualTo("no errors, 5 warnings\n");
        assertThat(err.toString())
                .contains(
                        "framework.yaml:11:25: indicators[0].target.at-least: warning: the target, at least 57.5%, asks"
                                + " for no more than the last outturn, 57.5% in 2024/25 Q4 [target-equal-to-outturn]\n")
                .contains("[missing-kind]", "[no-rationale]", "[no-review-date]", "[tolerance-without-reason]");
    }

    @Test
    void aReviewIsOverdueOnceADayOfKnowledgeIsGiven() throws IOException {
        String sound = file("sound.yaml", SOUND);

        assertThat(run("check", sound, "--as-of", "2026-03-31")).isZero();
        assertThat(out.toString()).isEqualTo("no errors, 1 warning\n");
        assertThat(err.toString()).contains("indicators[0].review-by").contains("[review-overdue]");
    }

    @Test
    void checkCountsWarningsAndShowsThem() throws IOException {
        String odd = file("odd.csv", "indicator,period,value,numerator,denominator\nshare,2024/25 Q4,60,23,40\n");

        assertThat(run("check", file("sound.yaml", SOUND), odd)).isZero();
        assertThat(out.toString()).isEqualTo("no errors, 1 warning\n");
        assertThat(err.toString())
                .startsWith("odd.csv:2:18: ")
                .contains("warning")
                .contains("^");
    }

    @Test
    void everyProblemOfAFrameworkIsShownAtOnce() throws IOException {
        String broken = file(
                "broken.yaml",
                FRAMEWORK
                        .replace("owner:", "ownr:")
                        .replace("{ points: 3 }", "5%")
                        .replace("[others]", "[other]"));

        assertThat(run("check", broken, figures)).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines().filter(line -> line.startsWith("broken.yaml:")))
                .hasSize(3);
    }

    @Test
    void everyProblemOfTheFiguresIsShownAndNothingIsHalfEvaluated() throws IOException {
        figures = file(
                "broken.csv",
                "indicator,period,numerator,denominator\nshre,2024/25 Q4,1,2\nshare,2024/25 Q9,1,2\nshare,Q1 2024,3,2\n");

        assertThat(evaluate("--period", "2024/25 Q4")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines().filter(line -> line.startsWith("broken.csv:")))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("broken.csv:2:1: ");
    }

    @Test
    void aFileThatIsNotThereIsAProblemOfTheInput() {
        assertThat(run("check", folder.resolve("nothing.yaml").toString())).isEqualTo(1);

        assertThat(err.toString()).contains("nothing.yaml").contains("there is no such file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "xyz",
                "report",
                "report leeds",
                "report bromley --period soon",
                "report bromley --period 1900",
                "report bromley --as-of yesterday",
                "report bromley extra",
                "evaluate",
                "evaluate --framework x --period 2024/25",
                "check",
                "check a b c",
                "check a --as-of soon",
                "conformance spc",
                "conformance xyz folder"
            })
    void wrongUsageIsExplainedOnStandardErrorOnly(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" ", -1))).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("Usage: kpi")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--period|soon",
                "--period|2024/25 Q4|--as-of|2025-02-30",
                "--period|2024/25 Q4|--area|no area!",
                "--period|2024/25 Q4|--area|elsewhere",
                "--period|2024/25 Q4|--format|pdf"
            })
    void anOptionThatCannotBeReadIsNamed(String options) {
        assertThat(evaluate(options.split("\\|", -1))).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith(err.toString().contains("Invalid") ? "Invalid value for option '--" : "--");
    }

    @Test
    void aFolderThatCannotBeWrittenIsWrongUsage() {
        assertThat(run("report", "bromley", "--out", framework)).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("--out " + framework + " cannot be written to");
    }

    @Test
    void helpIsAnAnswer() {
        assertThat(run("--help")).isZero();
        assertThat(run("evaluate", "--help")).isZero();

        assertThat(out.toString()).contains("Exit status").contains("--framework");
        assertThat(err.toString()).isEmpty();
    }
}
