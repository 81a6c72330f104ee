package io.github.kpi4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four authorities and four measures worked out by hand, as in a folder of the Local Authority Interactive Tool. */
class NationalCommandTest {

    private static final String AREAS = """
            area_code,area_name,area_type,comparator_region
            1,Ash,local-authority,London (Inner)
            2,Beech,local-authority,South East
            3,Cedar,local-authority,South East
            4,"Dogwood, Isle of",local-authority,South East
            986,London,region,
            987,London (Inner),region,
            989,South East,region,
            970,England,England,
            """;
    private static final String NEIGHBOURS = """
            area_code,area_name,neighbour_rank,neighbour_code
            1,Ash,1,2
            1,Ash,2,3
            1,Ash,3,4
            2,Beech,1,3
            """;
    private static final String MEASURES = """
            measure_id,measure_name,topic,polarity,decimals,year_type,no_quartile
            exclusions,Pupils with at least one suspension during the academic year,Schools,Low,1,Academic Year,
            children,Children,,-,0,Calendar Year,
            places,Places in time,Schools,High,,Academic Year,Y
            unknown,Nothing known,Schools,High,1,Financial Year,
            """;
    private static final String INPUT = """
            measure_id,period,area_code,area_name,value
            exclusions,0,1,Ash,7
            exclusions,2024,1,Ash,9.3699999999999992
            exclusions,2024,2,Beech,4
            exclusions,2024,3,Cedar,-
            exclusions,2024,986,London,6
            exclusions,2024,989,South East,5
            exclusions,2025 (prov),1,Ash,9.36
            exclusions,2025 (prov),2,Beech,1E1
            exclusions,2025 (prov),3,Cedar,9.36
            exclusions,2025 (prov),986,London,6.5
            exclusions,2025 (prov),987,London (Inner),-
            exclusions,2025 (prov),989,South East,4
            exclusions,2025 (prov),970,England,5.55
            children,2024,1,Ash,12345
            children,2025,1,Ash,12399
            places,2024-25,1,Ash,-
            places,2024-25,2,Beech,80
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() throws IOException {
        write("areas.csv", AREAS);
        write("neighbours.csv", NEIGHBOURS);
        write("measures.csv", MEASURES);
        pack(INPUT);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void pack(String text) throws IOException {
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("input.csv.gz")))) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private int run(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "national";
        args[1] = folder.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return KpiCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String output() {
        return out.toString();
    }

    @Test
    void everyAuthorityStandsByEveryMeasure() {
        assertThat(run()).isZero();
        assertThat(output()).isEqualTo("""
                        measure_id,area_code,area_name,period,value,previous_period,previous,change,trend,trend_colour,rank,ranked,quartile,sn_mean,sn_change,sn_count,region,region_value,region_change,england_value,england_change,stale
                        exclusions,1,Ash,2025 (prov),9.36,2024,9.37,-0.01,down,good,1,3,A,9.68,5.68,2,London,6.5,0.5,5.55,,false
                        exclusions,2,Beech,2025 (prov),10,2024,4,6,up,bad,3,3,D,9.36,,1,South East,4,-1,5.55,,false
                        exclusions,3,Cedar,2025 (prov),9.36,2024,,,,none,1,3,A,,,0,South East,4,-1,5.55,,false
                        exclusions,4,"Dogwood, Isle of",2025 (prov),,2024,,,,none,,,,,,0,South East,4,-1,5.55,,false
                        children,1,Ash,2025,12399,2024,12345,54,up,none,-,,-,,,0,London,,,,,false
                        children,2,Beech,2025,,2024,,,,none,-,,-,,,0,South East,,,,,false
                        children,3,Cedar,2025,,2024,,,,none,-,,-,,,0,South East,,,,,false
                        children,4,"Dogwood, Isle of",2025,,2024,,,,none,-,,-,,,0,South East,,,,,false
                        places,1,Ash,2024-25,,,,,,none,,,-,80,,1,London,,,,,false
                        places,2,Beech,2024-25,80,,,,,none,1,1,-,,,0,South East,,,,,false
                        places,3,Cedar,2024-25,,,,,,none,,,-,,,0,South East,,,,,false
                        places,4,"Dogwood, Isle of",2024-25,,,,,,none,,,-,,,0,South East,,,,,false
                        unknown,1,Ash,,,,,,,none,,,,,,0,London,,,,,false
                        unknown,2,Beech,,,,,,,none,,,,,,0,South East,,,,,false
                        unknown,3,Cedar,,,,,,,none,,,,,,0,South East,,,,,false
                        unknown,4,"Dogwood, Isle of",,,,,,,none,,,,,,0,South East,,,,,false
                        """);
        assertThat(err.toString())
                .isEqualTo("the label \"0\" of exclusions means no period; its figures are left out\n");
    }

    @Test
    void oneAuthorityStandsInATable() {
        assertThat(run("--authority", "ASH")).isZero();
        assertThat(output()).isEqualTo("""
                        Ash (1) by 4 measures:
                            1 ranked among the local authorities that have a figure: A 1, B 0, C 0, D 0, without a band 0
                            1 with a figure that is not ranked, as neither more nor less is better
                            2 without a figure

                        Change      ↑ ↓ → which way the figure moved since the one before, and whether that is better
                        Rank, band  1 is the best; band A is the best quarter, D the worst, none where all lie too close
                        Neighbours  the mean of the statistical neighbours; in brackets how many have a figure, where not all have
                        Region      London (Inner); * London, where that part of it has no figure
                        old         more than 2 years behind the latest figures of the folder
                        m           millions; withheld: known and not published; -: nothing to show

                        Measures                           Period            Value          Change       Rank Band Neighbours   Region   England
                        ------------------------------------------------------------------------------------------------------------------------
                        Children                           2025             12,399            ↑ 54 not ranked    -         -         -         -

                        Schools                            Period            Value          Change       Rank Band Neighbours   Region   England
                        ------------------------------------------------------------------------------------------------------------------------
                        Pupils with at least one           2025 (prov)         9.4   ↓ <0.1 better     1 of 3    A   9.7 (2)      6.5*       5.6
                          suspension during the academic
                          year
                        Places in time                     2024-25       no figure               -          -    -  80.0 (1)         -         -
                        Nothing known                      -             no figure               -          -    -         -         -         -
                        """);
    }

    @Test
    void measureWhoseLatestFiguresLieFarBehindIsMarked() throws IOException {
        pack(INPUT.replace("children,2024,1,Ash,12345", "children,2020,1,Ash,1200000")
                .replace("children,2025,1,Ash,12399", "children,2021,1,Ash,12345678"));

        assertThat(run("--authority", "Ash")).isZero();
        assertThat(output())
                .contains("Children                           2021 (old)        12.3m         ↑ 11.1m not ranked    -");
        out.getBuffer().setLength(0);
        assertThat(run()).isZero();
        assertThat(output().lines().filter(line -> line.endsWith(",true")))
                .hasSize(4)
                .allMatch(line -> line.startsWith("children,"));
        out.getBuffer().setLength(0);
        assertThat(run("--stale-after", "4")).isZero();
        assertThat(output()).doesNotContain("true");
        assertThat(run("--stale-after", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("--stale-after is -1; write a number of years from 0 to 100");
    }

    @Test
    void figureThatIsWithheldIsNoMissingOne() throws IOException {
        pack(INPUT.replace("places,2024-25,1,Ash,-", "places,2024-25,1,Ash,c"));

        assertThat(run("--authority", "Ash")).isZero();
        assertThat(output()).contains("Places in time                     2024-25        withheld");
    }

    @Test
    void tiesAllMissingAndOneAloneAreNoFault() throws IOException {
        pack("""
                measure_id,period,area_code,area_name,value
                exclusions,2025,1,Ash,5
                exclusions,2025,2,Beech,5.0
                exclusions,2025,3,Cedar,5.00
                exclusions,2025,4,Dogwood,5
                children,2025,1,Ash,..
                children,2025,2,Beech,-
                unknown,2025,1,Ash,7
                """);

        assertThat(run()).isZero();
        assertThat(output().lines())
                .contains(
                        "exclusions,1,Ash,2025,5,,,,,none,1,4,A,5,,3,London,,,,,false",
                        "exclusions,3,Cedar,2025,5,,,,,none,1,4,A,,,0,South East,,,,,false",
                        "children,1,Ash,2025,,,,,,none,-,,-,,,0,London,,,,,false",
                        "unknown,1,Ash,2025,7,,,,,none,1,1,D,,,0,London,,,,,false",
                        "unknown,2,Beech,2025,,,,,,none,,,,,,0,South East,,,,,false");
    }

    @Test
    void anAuthorityIsFoundByItsCode() {
        assertThat(run("--authority", "2")).isZero();
        assertThat(output())
                .startsWith(
                        "Beech (2) by 4 measures:\n    2 ranked among the local authorities that have a figure: A 0, B 0, C 0, D 1, without a band 1\n")
                .contains("↑ 6.0 worse     3 of 3    D", " 1 of 1 none ")
                .doesNotContain("*");
    }

    @Test
    void anUnknownAuthorityIsWrongUsage() {
        assertThat(run("--authority", "dog")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(
                        "--authority: there is no local authority \"dog\" in areas.csv; there is Dogwood, Isle of\n");
        assertThat(output()).isEmpty();
    }

    @Test
    void theAnswerCanGoToAFile() throws IOException {
        Path file = folder.resolve("ash.txt");
        assertThat(run("--authority", "Ash", "--out", file.toString())).isZero();
        assertThat(output()).isEmpty();
        assertThat(Files.readString(file)).startsWith("Ash (1) by 4 measures");
        assertThat(run("--out", folder.resolve("no/where.csv").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("cannot write");
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
        assertRefused(INPUT.substring(INPUT.indexOf('\n') + 1), "", "there are no figures in " + folder);
        Files.delete(folder.resolve("neighbours.csv"));
        assertThat(run()).isEqualTo(1);
    }

    private void assertRefused(String before, String after, String message) throws IOException {
        breakFiles(before, after);

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).isEqualTo(message + "\n");
        writeFiles();
    }

    private void breakFiles(String before, String after) throws IOException {
        err.getBuffer().setLength(0);
        write("areas.csv", AREAS.replace(before, after));
        write("neighbours.csv", NEIGHBOURS.replace(before, after));
        write("measures.csv", MEASURES.replace(before, after));
        pack(INPUT.replace(before, after));
    }

    private int conform() {
        return KpiCommand.run(
                new PrintWriter(out, true), new PrintWriter(err, true), "conformance", "benchmark", folder.toString());
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
            breakFiles(each.getKey(), each.getValue());
            assertThat(run()).isEqualTo(1);
            String told = err.toString();
            err.getBuffer().setLength(0);

            assertThat(conform()).isEqualTo(1);
            assertThat(err).hasToString(told);
            assertThat(told).containsPattern("^[a-z.]+csv(.gz)?(:\\d+: | has no column )");
            writeFiles();
        }
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void conformanceNamesAFileThatIsNotThere() throws IOException {
        for (String name : List.of("areas.csv", "neighbours.csv", "measures.csv", "input.csv.gz")) {
            writeFiles();
            Files.delete(folder.resolve(name));
            err.getBuffer().setLength(0);

            assertThat(conform()).isEqualTo(1);
            assertThat(err).hasToString("cannot read " + folder.resolve(name) + "\n");
        }
    }

    @Test
    void progressIsOneLineThatIsTakenAwayAtTheEnd() {
        var terminal = new StringWriter();
        var line = new ProgressLine(new PrintWriter(terminal));
        line.at("Evaluating areas", 1, 4);
        line.at("Evaluating areas", 1, 4);
        line.at("Ranking", 4, 4);
        line.at("Ranking", 0, 0);
        line.end();

        assertThat(terminal)
                .hasToString("\rEvaluating areas [#######.......................] 25%"
                        + "\rRanking [##############################] 100%        "
                        + "\r" + " ".repeat("Ranking [] 100%".length() + 30) + "\r");
    }
}
