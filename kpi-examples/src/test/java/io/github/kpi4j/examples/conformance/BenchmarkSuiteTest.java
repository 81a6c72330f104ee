package io.github.kpi4j.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.examples.conformance.RowResult.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three authorities and two measures worked out by hand: exclusions, of which fewer are better, and children. */
class BenchmarkSuiteTest {

    private static final String AREAS = """
        area_code,area_name,area_type,comparator_region,data_region
        1,Ash,local-authority,London (Inner),Inner London
        2,Beech,local-authority,South East,South East
        3,Cedar,local-authority,South East,South East
        986,London,region,,
        987,London (Inner),region,,
        989,South East,region,,
        970,England,country,,
        """;
    private static final String NEIGHBOURS = """
        area_code,area_name,neighbour_rank,neighbour_code,neighbour_name,closeness
        1,Ash,1,2,Beech,Close
        1,Ash,2,3,Cedar,Close
        2,Beech,1,3,Cedar,Close
        """;
    private static final String MEASURES = """
        measure_id,polarity,no_quartile
        exclusions,Low,
        children,-,
        """;
    private static final String INPUT = """
        measure_id,period,area_code,area_name,value
        exclusions,2023/24,1,Ash,9.3699999999999992
        exclusions,2023/24,2,Beech,4
        exclusions,2023/24,3,Cedar,-
        exclusions,2023/24,986,London,6
        exclusions,2023/24,987,London (Inner),7
        exclusions,2023/24,989,South East,5
        exclusions,2023/24,970,England,5.5
        exclusions,2024/25,1,Ash,9.37
        exclusions,2024/25,2,Beech,1E1
        exclusions,2024/25,3,Cedar,-
        exclusions,2024/25,986,London,6.5
        exclusions,2024/25,987,London (Inner),-
        exclusions,2024/25,989,South East,4
        exclusions,2024/25,970,England,c
        children,2024,1,Ash,100
        children,2024,2,Beech,-
        """;
    private static final String HEADER =
            "measure_id,area_code,area_name,period,value,previous_period,previous,change,trend,trend_colour,rank,quartile,sn_mean,sn_change,sn_count,region,region_value,region_change,england_value,england_change\n";
    private static final String ASH =
            "exclusions,1,Ash,2024/25,9.37,2023/24,9.37,0,same,none,1,A,10,6,1,London,6.5,0.5,,\n";
    private static final String BEECH = "exclusions,2,Beech,2024/25,10,2023/24,4,6,up,bad,2,D,,,0,South East,4,-1,,\n";
    private static final String CEDAR = "exclusions,3,Cedar,2024/25,,2023/24,,,,none,,,,,0,South East,4,-1,,\n";
    private static final String CHILDREN = """
        children,1,Ash,2024,100,,,,,none,-,-,,,0,London,,,,
        children,2,Beech,2024,,,,,,none,-,-,,,0,South East,,,,
        """;
    private static final String QUARTILES = """
        measure_id,las_with_value,q0,q25,q50,q75,q100
        exclusions,2,9.37,9.5275,9.685,9.8425,10
        children,1,100,100,100,100,100
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("areas.csv", AREAS);
        write("neighbours.csv", NEIGHBOURS);
        write("measures.csv", MEASURES);
        write("quartiles.csv", QUARTILES);
        pack("input.csv.gz", INPUT);
        pack("expected.csv.gz", HEADER + ASH + BEECH + CEDAR + CHILDREN);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void pack(String name, String text) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private FileReport positions() {
        return Suite.BENCHMARK.check(folder).get(0);
    }

    private void assertMismatch(String row, String... mismatches) throws IOException {
        pack("expected.csv.gz", HEADER + row);

        assertThat(positions().rows()).hasSize(1);
        assertThat(positions().rows().get(0).mismatches()).containsExactly(mismatches);
    }

    @Test
    void everyRowIsRecomputed() {
        List<FileReport> reports = Suite.BENCHMARK.check(folder);

        assertThat(reports).extracting(FileReport::file).containsExactly("expected.csv.gz", "quartiles.csv");
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.count(Outcome.FAILED))
                        .as(() -> String.join("\n", report.lines()))
                        .isZero());
        assertThat(reports.get(0).count(Outcome.PASSED)).isEqualTo(5);
        assertThat(reports.get(1).count(Outcome.PASSED)).isEqualTo(2);
    }

    @Test
    void whatDiffersIsNamedColumnByColumn() throws IOException {
        assertMismatch(
                BEECH.replace("up,bad,2,D", "down,good,1,C"),
                "trend is down, here up",
                "trend_colour is good, here bad",
                "rank is 1, here 2",
                "quartile is C, here D");
        assertMismatch(
                ASH.replace(",10,6,1,", ",,,0,"),
                "sn_mean is blank, here 10.0",
                "sn_change is blank, here 6.0",
                "sn_count is 0, here 1");
        assertMismatch(ASH.replace("6.5,0.5", "6.5,0.6"), "region_change is 0.6, here 0.5");
        assertMismatch(ASH.replace("London,", "London (Inner),"), "region is London (Inner), here London");
    }

    @Test
    void whereTheRangeIsTooSmallThereAreRanksAndADashForEveryBand() throws IOException {
        write("measures.csv", MEASURES.replace("exclusions,Low,", "exclusions,Low,Y"));
        pack("expected.csv.gz", HEADER + ASH.replace(",1,A,", ",1,-,") + CEDAR.replace("none,,,,,0", "none,,-,,,0"));

        assertThat(positions().count(Outcome.PASSED)).isEqualTo(2);
    }

    @Test
    void aRowOfNoMeasureOrNoAreaHasFailed() throws IOException {
        assertMismatch(ASH.replace("exclusions", "other"), "there is no such measure in measures.csv");
        assertMismatch(ASH.replace("exclusions,1,", "exclusions,7,"), "there is no such area in areas.csv");
        write("quartiles.csv", QUARTILES.replace("children", "other"));

        assertThat(Suite.BENCHMARK.check(folder).get(1).count(Outcome.FAILED)).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsNamedAtItsPlace() throws IOException {
        assertRefused("2,Beech,1E1", "2,Beech,many", "input.csv.gz:10: value is no number: \"many\"");
        assertRefused("2,Beech,1E1", "2,Beech,1EE1", "input.csv.gz:10: value is no number: \"1EE1\"");
        assertRefused(
                "2024/25,2,Beech,1E1",
                "2024/25,1,Ash,10",
                "input.csv.gz:10: the area has a value of this period already");
        assertRefused("2,Beech,1E1", "9,Fir,1", "input.csv.gz:10: area_code is no area of areas.csv: \"9\"");
        pack("input.csv.gz", INPUT);
        write("measures.csv", MEASURES.replace("Low", "low"));

        assertThatIllegalArgumentException()
                .isThrownBy(this::positions)
                .withMessage("measures.csv:2: polarity is \"low\"");
    }

    private void assertRefused(String before, String after, String message) throws IOException {
        pack("input.csv.gz", INPUT.replace(before, after));

        assertThatIllegalArgumentException().isThrownBy(this::positions).withMessage(message);
    }
}
