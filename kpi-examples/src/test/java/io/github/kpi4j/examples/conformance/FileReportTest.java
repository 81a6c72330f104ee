package io.github.kpi4j.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.conformance.RowResult.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is printed of a file, and what becomes of a row. */
class FileReportTest {

    private static final Deviation ZERO = new Deviation("a share of nothing", "it is no share");
    private static final CsvRow ROW = CsvFile.parse("x.csv", "word,flag,number,none\nred,TRUE,0.1,NaN\n")
            .rows()
            .get(0);

    private static RowCheck check() {
        return new RowCheck(ROW, "row A");
    }

    @Test
    void aRowThatAgreesHasPassed() {
        RowResult result = check().listed(ZERO)
                .exact("word", "red")
                .exact("flag", true)
                .near("number", 0.1 + 1e-15, 1e-12)
                .near("none", null, 0)
                .result();

        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.worstError()).isBetween(0.9e-14, 1.1e-14);
    }

    @Test
    void everythingThatDiffersIsTold() {
        RowResult result = check().exact("word", "")
                .exact("flag", 3)
                .near("number", 0.2, 1e-12)
                .near("none", 1.0, 1)
                .count("number", null)
                .mismatch("no chart")
                .result();

        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.mismatches())
                .containsExactly(
                        "word is red, here blank",
                        "flag is TRUE, here 3",
                        "number is 0.1, here 0.2",
                        "none is NaN, here 1.0",
                        "number is 0.1, here none",
                        "no chart");
    }

    @Test
    void aDeviationExcusesOnlyTheColumnsItNames() {
        assertThat(check().listed(ZERO, "word").exact("word", "blue").result().outcome())
                .isEqualTo(Outcome.DEVIATES);
        assertThat(check().listed(ZERO, "word").exact("flag", false).result().outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(check().listed(ZERO).exact("flag", false).result().outcome()).isEqualTo(Outcome.DEVIATES);
    }

    @Test
    void anErrorIsMeasuredAgainstTheLargerOfValueAndScale() {
        assertThat(check().near("number", 0.1 + 1e-9, 1e-10, 100).result().outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(check().near("number", Double.NaN, 1e-10, 100).result().outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void aLineForTheFileThenDeviationsAndMismatches() {
        FileReport report = new FileReport(
                "x.csv",
                List.of(
                        check().exact("word", "red").result(),
                        check().listed(ZERO).exact("word", "blue").result(),
                        check().exact("word", "blue").result()),
                List.of("all digits agree"));

        assertThat(report.lines())
                .containsExactly(
                        "x.csv: 3 rows, 1 passed, 1 failed, 1 listed deviations, worst error 0.0",
                        "  all digits agree",
                        "  deviates, 1 row: a share of nothing (it is no share)",
                        "  line 2, row A: word is red, here blue");
        assertThat(FileReport.notCompared("y.csv", "it is of another suite").lines())
                .containsExactly("y.csv: no rows compared", "  it is of another suite");
    }
}
