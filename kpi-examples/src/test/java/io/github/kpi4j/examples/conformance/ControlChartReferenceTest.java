package io.github.kpi4j.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kpi4j.examples.conformance.RowResult.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds charts to every row of the reference folder; skipped where that folder is not at hand. */
class ControlChartReferenceTest {

    private static final Path REFERENCE = Path.of(System.getProperty("kpi.reference", "../../shared/reference"), "spc");

    @Test
    void everyRowPassesOrIsAListedDeviation() {
        assumeTrue(Files.exists(REFERENCE), () -> "no reference charts at " + REFERENCE.toAbsolutePath());
        List<FileReport> reports = Suite.SPC.check(REFERENCE);

        assertThat(reports).extracting(FileReport::file).containsExactly("cases.csv", "groups.csv", "series.csv");
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.count(Outcome.FAILED))
                    .as(String.join("\n", report.lines()))
                    .isZero();
            assertThat(report.count(Outcome.PASSED)).isGreaterThan(10 * report.count(Outcome.DEVIATES));
        });
    }
}
