package io.github.kpi4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of benchmarks that are not as they should be. */
class BrokenFolderTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() throws IOException {
        new NationalFolder(folder).write();
    }

    @Test
    void whatIsWrongIsNamedAtItsPlace() throws IOException {
        assertRefused(
                "places,2024-25,2,Beech,80",
                "places,2024-25,9,Fir,80",
                "input.csv.gz:18: area_code is no area of areas.csv: \"9\"");
        assertRefused(
                "places,2024-25,2,Beech,80",
                "places,2024-25,2,Beech,many",
                "input.csv.gz:18: value is no number: \"many\"");
        for (String none :
                List.of("NaN", "Inf", "-Infinity", "1e999999999", "1E999999999", "1E-999999999", "0x10", "")) {
            assertRefused(
                    "places,2024-25,2,Beech,80",
                    "places,2024-25,2,Beech," + none,
                    "input.csv.gz:18: value is no number: \"" + none + "\"");
        }
        assertRefused("area_code,area_name,area_type", "code,area_name,area_type", "areas.csv has no column area_code");
        assertRefused("measure_id,period,area_code", "measure_id,when,area_code", "input.csv.gz has no column period");
        assertRefused(
                "places,2024-25,2,Beech,80",
                "places,2024-25,1,Ash,80",
                "input.csv.gz:18: the area has a value of this period already");
        assertRefused(
                "places,2024-25,2,Beech,80",
                "other,2024-25,2,Beech,80",
                "input.csv.gz:18: measure_id is no measure of measures.csv: \"other\"");
        assertRefused(
                "places,2024-25,2,Beech,80",
                "places,2025,2,Beech,80",
                "input.csv.gz:18: period is \"2025\", which does not go with \"2024-25\" of the same measure");
        assertRefused("2,Beech,local", "1,Beech,local", "areas.csv:3: the area is there already: \"Beech\", 1");
        assertRefused("2,Beech,local", "2,Ash,local", "areas.csv:3: the area is there already: \"Ash\", 2");
        assertRefused("1,Ash,1,2\n", "1,Ash,1,1\n", "neighbours.csv:2: 1 cannot be its own neighbour");
        assertRefused("1,Ash,2,3\n", "1,Ash,2,2\n", "neighbours.csv:3: 2 is a neighbour of 1 already");
        assertRefused("1,Ash,2,3\n", "1,Ash,2,9\n", "neighbours.csv:3: neighbour_code is no area of areas.csv: \"9\"");
        assertRefused(
                "children,Children",
                "exclusions,Children",
                "measures.csv:3: the measure is there already: \"exclusions\"");
        assertRefused(
                "-,0,Calendar",
                "-,many,Calendar",
                "measures.csv:3: decimals is \"many\"; a number from 0 to 12 is wanted");
        assertRefused(
                NationalFolder.INPUT.substring(NationalFolder.INPUT.indexOf('\n') + 1),
                "",
                "there are no figures in " + folder);
        Files.delete(folder.resolve("neighbours.csv"));
        assertThat(run("national")).isEqualTo(1);
    }

    private void assertRefused(String before, String after, String message) throws IOException {
        err.getBuffer().setLength(0);
        new NationalFolder(folder).write(before, after);

        assertThat(run("national")).isEqualTo(1);
        assertThat(err.toString()).isEqualTo(message + "\n");
        new NationalFolder(folder).write();
    }

    private int run(String... command) {
        String[] args = Arrays.copyOf(command, command.length + 1);
        args[command.length] = folder.toString();
        return KpiCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void conformanceRefusesABrokenFolderAtTheSamePlace() throws IOException {
        Map<String, String> broken = Map.of(
                "2,Beech,local", "1,Beech,local",
                "1,Ash,1,2\n", "1,Ash,1,1\n",
                "1,Ash,2,3\n", "1,Ash,2,9\n",
                "children,Children", "exclusions,Children",
                "places,2024-25,2,Beech,80", "places,2024-25,2,Beech,NaN",
                "places,2024-25,1,Ash,-", "places,2024-25,9,Ash,-",
                "children,2025,1,Ash", "children,2024,1,Ash",
                "measure_id,period,area_code", "measure_id,when,area_code");
        for (Map.Entry<String, String> each : broken.entrySet()) {
            err.getBuffer().setLength(0);
            new NationalFolder(folder).write(each.getKey(), each.getValue());
            assertThat(run("national")).isEqualTo(1);
            String told = err.toString();
            err.getBuffer().setLength(0);

            assertThat(run("conformance", "benchmark")).isEqualTo(1);
            assertThat(err).hasToString(told);
            assertThat(told).containsPattern("^[a-z.]+csv(.gz)?(:\\d+: | has no column )");
        }
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void conformanceNamesAFileThatIsNotThere() throws IOException {
        for (String name : List.of("areas.csv", "neighbours.csv", "measures.csv", "input.csv.gz")) {
            new NationalFolder(folder).write();
            Files.delete(folder.resolve(name));
            err.getBuffer().setLength(0);

            assertThat(run("conformance", "benchmark")).isEqualTo(1);
            assertThat(err).hasToString("cannot read " + folder.resolve(name) + "\n");
        }
    }
}
