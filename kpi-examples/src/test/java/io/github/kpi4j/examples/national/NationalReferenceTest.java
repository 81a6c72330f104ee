package io.github.kpi4j.examples.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kpi4j.examples.conformance.CsvFile;
import io.github.kpi4j.examples.conformance.CsvRow;
import io.github.kpi4j.examples.conformance.PeerFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the engine makes of all measures to every row of the reference folder; skipped where that is not at hand. */
class NationalReferenceTest {

    private static final Path REFERENCE =
            Path.of(System.getProperty("kpi.reference", "../../shared/reference"), "benchmark");
    private static final double TOLERANCE = 1e-9;
    private static final List<String> WORDS = List.of(
            "area_name",
            "period",
            "previous_period",
            "trend",
            "trend_colour",
            "rank",
            "quartile",
            "sn_count",
            "region");
    private static final List<String> NUMBERS = List.of(
            "value",
            "previous",
            "change",
            "sn_mean",
            "sn_change",
            "region_value",
            "region_change",
            "england_value",
            "england_change");

    @Test
    void everyRowIsAsThePeerHasIt(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isDirectory(REFERENCE), () -> "no reference measures at " + REFERENCE.toAbsolutePath());
        Path file = folder.resolve("nation.csv");
        Nation nation = Nation.read(PeerFolder.read(REFERENCE), 2, Progress.UNTOLD);
        try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            NationalCsv.write(nation, out);
        }
        Map<String, CsvRow> rows = new HashMap<>();
        CsvFile.each(file, row -> rows.put(key(row), row));
        List<String> faults = new ArrayList<>();
        List<String> held = new ArrayList<>();
        CsvFile.each(REFERENCE.resolve("expected.csv.gz"), row -> {
            held.add(key(row));
            CsvRow ours = rows.get(key(row));
            if (ours == null
                    || !WORDS.stream().allMatch(each -> ours.text(each).equals(row.text(each)))
                    || !NUMBERS.stream().allMatch(each -> isNear(ours.text(each), row.text(each)))) {
                faults.add(key(row));
            }
        });

        assertThat(faults).isEmpty();
        assertThat(held).hasSizeGreaterThan(30_000);
        assertThat(rows)
                .hasSize(nation.folder().measures().size()
                        * nation.folder().authorities().size());
    }

    private static String key(CsvRow row) {
        return row.text("measure_id") + " " + row.text("area_code");
    }

    private static boolean isNear(String ours, String theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return ours.equals(theirs);
        }
        double expected = Double.parseDouble(theirs);
        return Math.abs(Double.parseDouble(ours) - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
    }
}
