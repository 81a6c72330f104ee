package io.github.kpi4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final List<String> COUNCILS = List.of("E06", "E08", "E09", "E10");

    private static final String FRAMEWORK = """
            schema: 1
            framework: { id: plan, name: Plan, area: north, years: financial }
            indicators:
              - id: in-time
                kind: quantitative
                name: Plans in time
                measure: { percentage: { of: plans in time, out-of: plans } }
                reported: { every: year }
                target: { at-least: 60, near-within: { points: 5 } }
            """;

    @TempDir
    private Path folder;

    /** A council among its ten neighbours by name, the nation, gaps, formulas and trends: in whatever number of parts. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theStoryIsToldAsInOneProcess(int partitions) throws Refused {
        Path examples = Path.of("../src/main/resources/io/github/kpi4j/examples");
        Asked story = new Asked(
                examples.resolve("sheffield/framework.yaml"),
                examples.resolve("childrens-services.csv"),
                LocalDate.of(2026, 4, 8));

        List<List<String>> rows = story.onSpark(partitions, COUNCILS);

        assertSame(rows, story.inProcess(COUNCILS));
        assertThat(rows).hasSizeGreaterThan(500);
        assertThat(rows)
                .anyMatch(row -> row.get(0).equals("E08000039") && row.get(5).equals("missed"));
        assertThat(rows).anyMatch(row -> row.get(7).equals("22") && row.get(9).equals("D"));
    }

    @Test
    void valuesAndLevelsAreExact() throws Refused {
        Asked asked = asked("""
                indicator,area,period,numerator,denominator
                in-time,south,2024/25,1,3
                in-time,north,2024/25,57,95
                in-time,south,2023/24,55,100
                """);

        assertThat(asked.onSpark(2, List.of()).stream().map(row -> row.subList(0, 7)))
                .containsExactly(
                        List.of("north", "in-time", "2024/25", "2025-03-31", "60", "met", ""),
                        List.of("south", "in-time", "2023/24", "2024-03-31", "55", "near", ""),
                        List.of("south", "in-time", "2024/25", "2025-03-31", "100/3", "missed", ""));
    }

    @Test
    void figuresUnderAFormerCodeBelongToTheAreaOfToday() throws Refused {
        Asked asked = asked(FRAMEWORK + "areas: [{ code: east, name: East, formerly: [old-east] }]\n", """
                indicator,area,period,numerator,denominator
                in-time,east,2024/25,9,10
                in-time,old-east,2023/24,5,10
                """);

        assertThat(asked.onSpark(3, List.of())).isEqualTo(asked.inProcess(List.of()));
        assertThat(asked.onSpark(3, List.of()).stream().map(row -> row.get(0))).containsExactly("east", "east");
    }

    @Test
    void groupsOfAreasArePutTogetherFromTheirMembers() throws Refused {
        Asked asked = asked(
                FRAMEWORK.replace("reported:", "roll-up: { over-areas: ratio-of-sums }\n    reported:")
                        + "area-groups: [{ id: county, name: County, members: [north, south] }]\n",
                """
                indicator,area,period,numerator,denominator
                in-time,north,2024/25,9,10
                in-time,south,2024/25,3,20
                in-time,elsewhere,2024/25,1,2
                """);

        assertThat(asked.onSpark(3, List.of())).isEqualTo(asked.inProcess(List.of()));
        assertThat(asked.onSpark(3, List.of()).stream().map(row -> row.get(0) + " " + row.get(4)))
                .contains("county 40");
    }

    @Test
    void aFileWithoutAreasIsOfTheFrameworksOwn() throws Refused {
        Asked asked = asked("""
                indicator,period,numerator,denominator

                in-time,2024/25,9,10
                ,,,
                """);

        assertThat(asked.onSpark(2, List.of())).hasSize(1).isEqualTo(asked.inProcess(List.of()));
    }

    @Test
    void everyProblemStandsAtItsPlaceInTheWholeFile() {
        Asked asked = asked("""
                indicator,area,period,numerator,denominator,note

                in-time,north,2024/25,57,95,
                in-time,south,2024/25,3,2 0,"a note, in quotes"
                in-tine,north,2023/24,1,2,
                in-time,"no, where",2023/24,1,2,
                in-time,south,2023/24,5,9,
                in-time,north,2024/25,58,95,
                in-time,south,2022/23,5
                """);

        assertThat(asked.read().problems()).hasSizeGreaterThan(4);
        assertThatThrownBy(() -> asked.answer(3))
                .isInstanceOf(Refused.class)
                .hasMessage(asked.read().report());
    }

    @Test
    void warningsAreToldAndStopNothing() throws Refused {
        Asked asked = asked(FRAMEWORK + "    plausible: { between: [10, 90] }\n", """
                indicator,area,period,numerator,denominator
                in-time,north,2024/25,1,95
                in-time,south,2024/25,94,95
                """);

        assertThat(asked.answer(2).warnings())
                .contains("warning: ")
                .isEqualTo(asked.read().report());
        assertThat(asked.onSpark(2, List.of())).hasSize(2).isEqualTo(asked.inProcess(List.of()));
    }

    @Test
    void aCellOverTwoLinesIsRefusedAtItsLine() {
        Asked asked = asked("""
                indicator,area,period,numerator,denominator,note
                in-time,north,2024/25,57,95,"one
                and two"
                """);

        assertThatThrownBy(() -> asked.answer(2))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("figures.csv:2:29: these quotes are not closed on their line [open-quotes]")
                .hasMessageContaining("in-time,north,2024/25,57,95,\"one")
                .hasMessageContaining("write each row on a line of its own");
    }

    @Test
    void whatIsNotUtf8IsRefusedAtItsPlace() throws IOException {
        Asked asked = asked("");
        byte[] latin = """
                indicator,area,period,numerator,denominator,note
                in-time,north,2024/25,57,95,café
                """.getBytes(StandardCharsets.ISO_8859_1);
        Files.write(asked.figures(), latin);

        assertThatThrownBy(() -> asked.answer(2))
                .hasMessageStartingWith("figures.csv:2:32: this line holds bytes that are not UTF-8")
                .hasMessageContaining("[not-text]");
    }

    @Test
    void whatIsWrongWithTheHeaderAndWithTheRowsIsToldAtOnce() {
        Asked asked = asked("""
                indicator,aria,period,numerator,denominator
                in-time,north,2024/25,57,95
                in-time,south,2024/25,5x,95
                in-time,west,2024/25,57,9x
                """);

        assertThat(asked.read().problems()).hasSize(3);
        assertThatThrownBy(() -> asked.answer(3)).hasMessage(asked.read().report());
    }

    @Test
    void aFileAsSpreadsheetsWriteItIsRead() throws Refused {
        Asked asked = asked(
                "\uFEFFindicator,area,period,value,note\r\nin-time,north,2024/25,57,\"a \"\"note\"\"\"\r\nin-time,south,2024/25,61,\r\n");

        assertSame(asked.onSpark(3, List.of("n", "s")), asked.inProcess(List.of("n", "s")));
        assertThat(asked.onSpark(3, List.of("n", "s")).stream().map(row -> row.get(4) + " " + row.get(7)))
                .containsExactly("57 2", "61 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "indicator,area,period,value\n", "indicator;period;value\nin-time;2024/25;3\n"})
    void aFileWithoutHeaderOrFiguresIsRefusedAsByTheLibrary(String figures) {
        Asked asked = asked(figures);

        assertThatThrownBy(() -> asked.answer(2))
                .isInstanceOf(Refused.class)
                .hasMessage(asked.read().report());
    }

    @Test
    void whatHidesSmallCountsIsRefused() {
        Asked asked =
                asked(FRAMEWORK.replace("years: financial", "years: financial, disclosure: dfe"), "indicator,period\n");

        assertThatThrownBy(() -> asked.answer(2))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(
                        "framework.yaml: disclosure: which small counts are hidden is decided for all areas");
    }

    /** Row by row, so that a difference is a short one. */
    static void assertSame(List<List<String>> rows, List<List<String>> expected) {
        for (int i = 0; i < Math.min(rows.size(), expected.size()); i++) {
            assertThat(rows.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(rows).hasSameSizeAs(expected);
    }

    private Asked asked(String figures) {
        return asked(FRAMEWORK, figures);
    }

    private Asked asked(String framework, String figures) {
        return Asked.written(folder, framework, figures, DAY);
    }
}
