package io.github.kpi4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four authorities and four measures worked out by hand. */
class NationalCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() throws IOException {
        new NationalFolder(folder).write();
    }

    private void pack(String figures) throws IOException {
        new NationalFolder(folder).writeFigures(figures);
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
        pack(NationalFolder.INPUT
                .replace("children,2024,1,Ash,12345", "children,2020,1,Ash,1200000")
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
        pack(NationalFolder.INPUT.replace("places,2024-25,1,Ash,-", "places,2024-25,1,Ash,c"));

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
