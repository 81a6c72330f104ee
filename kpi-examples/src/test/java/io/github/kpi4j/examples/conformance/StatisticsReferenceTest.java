package io.github.kpi4j.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kpi4j.examples.conformance.RowResult.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the statistics to every row of the reference folder; skipped where that folder is not at hand. */
class StatisticsReferenceTest {

    private static final Path REFERENCE =
            Path.of(System.getProperty("kpi.reference", "../../shared/reference"), "statistics");

    @Test
    void everyRowPassesOrIsOnTheListOfDeviations() {
        assumeTrue(Files.isDirectory(REFERENCE), () -> "no reference results at " + REFERENCE.toAbsolutePath());
        List<FileReport> reports = Suite.STATISTICS.check(REFERENCE);

        assertThat(reports)
                .allSatisfy(report -> assertThat(report.count(Outcome.FAILED))
                        .as(() -> String.join("\n", report.lines()))
                        .isZero());
        assertThat(reports.stream()
                        .mapToLong(report -> report.count(Outcome.PASSED))
                        .sum())
                .isGreaterThan(2_000);
    }
}
