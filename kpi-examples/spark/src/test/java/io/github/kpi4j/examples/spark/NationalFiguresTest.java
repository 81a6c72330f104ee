package io.github.kpi4j.examples.spark;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Some of the published measures of every local authority, region and England (Department for Education, Open Government Licence),
 * where the folder of them is there; else it is skipped.
 */
class NationalFiguresTest {

    private static final Path FOLDER = Path.of(System.getProperty("kpi.reference", "missing"), "benchmark");
    private static final List<String> AUTHORITIES = List.of("2", "3", "4", "5", "6", "7", "8", "91", "92", "93", "94");
    private static final int MEASURES = 8;

    @TempDir
    private Path folder;

    @Test
    void everyAuthorityIsJudgedAsInOneProcess() throws Exception {
        assumeTrue(Files.exists(FOLDER.resolve("input.csv.gz")), "the national figures are not here");
        Map<String, String> betters = betters();
        Asked nation = Asked.written(folder, framework(betters), figures(betters), LocalDate.of(2026, 4, 8));

        List<List<String>> rows = nation.onSpark(7, AUTHORITIES);

        EvaluationsTest.assertSame(rows, nation.inProcess(AUTHORITIES));
        assertThat(rows).hasSizeGreaterThan(5_000);
        assertThat(rows.stream().map(row -> row.get(0)).distinct()).hasSize(170);
        assertThat(rows).anyMatch(row -> row.get(7).equals("1") && row.get(8).equals("152"));
    }

    /** Which way is better by the first measures of plain academic or financial years. */
    private static Map<String, String> betters() throws IOException {
        Map<String, String> betters = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(FOLDER.resolve("measures.csv"))) {
            lines.skip(1)
                    .map(line -> CsvCells.of(line).cells())
                    .filter(cells -> cells.get(6).equals("Academic Year")
                            && Stream.of("High", "Low").anyMatch(cells.get(4)::equals)
                            && cells.get(8).matches("\\d{4}")
                            && cells.get(9).matches("\\d{4}"))
                    .limit(MEASURES)
                    .forEach(cells -> betters.put(cells.get(0), cells.get(4).equals("High") ? "higher" : "lower"));
        }
        return betters;
    }

    /** Each measure beside England and a set of authorities by name, better than a year before. */
    private static String framework(Map<String, String> betters) {
        return """
                schema: 1
                framework: { id: nation, name: Nation, area: "970", years: academic }
                comparators:
                  - { id: england, name: England, summary: published, members: ["970"] }
                  - { id: named, name: Named, summary: median, members: ["201", "202", "301", "302", "330", "801", "935"] }
                indicators:
                """
                + betters.entrySet().stream()
                        .map(each -> """
                                  - id: "%s"
                                    kind: quantitative
                                    name: "%s"
                                    measure: { number: percent }
                                    better: %s
                                    reported: { every: year }
                                    target: { %s: { comparator: england }, near-within: { points: 2 } }
                                    compare-with: [england, { comparator: named, position: quartiles }]
                                    trend: last-year
                                """.formatted(
                                        each.getKey(),
                                        each.getKey(),
                                        each.getValue(),
                                        each.getValue().equals("higher") ? "at-least" : "at-most"))
                        .collect(joining());
    }

    private static String figures(Map<String, String> betters) throws IOException {
        List<String> lines = new ArrayList<>(List.of("indicator,area,period,value"));
        try (var gz = new GZIPInputStream(Files.newInputStream(FOLDER.resolve("input.csv.gz")));
                var reader = new BufferedReader(new InputStreamReader(gz, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> cells = CsvCells.of(line).cells();
                if (betters.containsKey(cells.get(0)) && cells.get(1).matches("\\d{4}")) {
                    int year = Integer.parseInt(cells.get(1));
                    String value = cells.get(4).equals("-") ? "[x]" : cells.get(4);
                    lines.add("%s,%s,%d/%02d,%s".formatted(cells.get(0), cells.get(2), year - 1, year % 100, value));
                }
            }
        }
        return String.join("\n", lines);
    }
}
