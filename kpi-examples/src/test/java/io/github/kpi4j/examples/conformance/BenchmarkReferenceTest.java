package io.github.kpi4j.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kpi4j.examples.conformance.RowResult.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds positions to every row of the reference folder; skipped where that folder is not at hand. */
class BenchmarkReferenceTest {

    private static final Path REFERENCE =
            Path.of(System.getProperty("kpi.reference", "../../shared/reference"), "benchmark");

    @Test
    void everyRowPasses() {
        assumeTrue(Files.isDirectory(REFERENCE), () -> "no reference positions at " + REFERENCE.toAbsolutePath());
        List<FileReport> reports = Suite.BENCHMARK.check(REFERENCE);

        assertThat(reports).extracting(FileReport::file).containsExactly("expected.csv.gz", "quartiles.csv");
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.count(Outcome.PASSED))
                        .as(() -> String.join("\n", report.lines()))
                        .isEqualTo(report.rows().size()));
        assertThat(reports.get(0).rows()).hasSizeGreaterThan(30_000);
        assertThat(reports.get(1).rows()).hasSizeGreaterThan(200);
    }
}
