package io.github.kpi4j.yaml.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.problem.FileBytes;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.tree.SourceReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** However rows are read, they mean the same, and the same is said of them at the same places. */
class FiguresStreamProperties {

    private static final Framework FRAMEWORK =
            KpiYaml.standard().parse("framework.yaml", """
        schema: 1
        framework: { id: f, name: A framework, area: E09000006, years: financial }
        areas:
          - { code: E08000039, name: Sheffield, since: 2025-04-01, formerly: [E08000019] }
        retired:
          - { id: leaflets, name: Leaflets printed, on: 2024-03-31, reason: It counted leaflets. }
        scales:
          - { id: audit, grades: [poor, fair, good] }
        indicators:
          - id: share
            kind: quantitative
            name: A share
            measure: { percentage: { of: cases, out-of: all } }
            reported: { every: quarter }
            target: { at-least: 5 }
          - id: rate
            kind: quantitative
            name: A rate
            measure: { rate: { of: cases, per: 1000, out-of: people } }
            reported: { every: year }
            target: { at-most: 50 }
          - id: mean
            kind: quantitative
            name: A mean
            measure: { mean: { of: points, out-of: children, unit: { score: points } } }
            reported: { every: quarter, covers: rolling-12-months }
            target: { at-least: 5 }
          - id: number
            kind: quantitative
            name: A number
            measure: { number: { count: visits } }
            reported: { every: quarter }
            target: { at-least: 5 }
          - id: total
            kind: quantitative
            name: A total of the year
            measure: { number: { count: visits } }
            reported: { every: quarter, kind: flow, figures: cumulative }
            target: { at-least: 5 }
          - id: doubted
            kind: quantitative
            name: Not just any share
            measure: { percentage: { of: cases, out-of: all } }
            plausible: { between: [10, 90], change-at-most: 20 }
            reported: { every: quarter }
            target: { at-least: 5 }
          - id: grade
            kind: qualitative
            name: A grade
            measure: { median-grade: { scale: audit } }
            reported: { every: quarter }
            target: { at-least-grade: fair }
          - id: voice
            kind: qualitative
            name: What children say
            measure: words
            reported: { every: quarter }
            target: { none: words }
          - id: derived
            kind: quantitative
            name: Twice as many
            measure: { formula: { is: 2 * number, unit: { count: visits } } }
            reported: { every: quarter }
            target: { at-least: 5 }
        """).orElseThrow();

    private static final Map<Column, Arbitrary<String>> CELLS = Map.of(
            Column.INDICATOR,
                    mostly(
                            List.of("share", "rate", "mean", "number"),
                            List.of(
                                    "total",
                                    "doubted",
                                    "grade",
                                    "voice",
                                    "derived",
                                    "leaflets",
                                    "shore",
                                    "",
                                    " share",
                                    "\"rate\"")),
            Column.AREA,
                    mostly(
                            List.of("", "E09000006", "E08000039", "E08000019"),
                            List.of("E09000007", "a b", "\"E09000006\"", " E09000006 ", "south_1", "\u0001")),
            Column.PERIOD,
                    mostly(
                            List.of("2023/24 Q1", "2023/24 Q2", "2024/25 Q3", "2024/25", "12 months to June 2025"),
                            List.of(
                                    "Q1 2023-24",
                                    "2023\u201324 Q2",
                                    "2024-25",
                                    "",
                                    "Q9",
                                    "12 months to May 2025",
                                    "1850/51 Q1")),
            Column.VALUE,
                    mostly(
                            List.of("", "", "12", "12.5", "[x]", "-3"),
                            List.of(
                                    "0.10",
                                    "[c]",
                                    "late",
                                    "[u]",
                                    "7,5",
                                    "07",
                                    "9.3699999999999992",
                                    "good",
                                    "12%",
                                    "*",
                                    "-0",
                                    "1e3",
                                    ".5",
                                    "5.",
                                    "\"4\"",
                                    "1234567890123456789")),
            Column.NUMERATOR,
                    mostly(
                            List.of("", "", "0", "7", "20"),
                            List.of("-1", "7.0", "7.5", "1,000", "x", " 7", "9223372036854775808", "2 ")),
            Column.DENOMINATOR,
                    mostly(
                            List.of("", "", "20", "40"),
                            List.of("0", "\"40\"", "\"4,0\"", "\"40", "-5", "40.0", "00", "\u00a040")),
            Column.MARKS, mostly(List.of(""), List.of("[p]", "\"\"", "\"", "\"\"\"\"", "[x]", "[u]", "revised", "huh")),
            Column.RECORDED, mostly(List.of(""), List.of("2026-01-31", "2020-01-01", "31.1.2026")),
            Column.NOTE,
                    mostly(
                            List.of(""),
                            List.of(
                                    "seen",
                                    "\"a, b\"",
                                    "\"two\nlines\"",
                                    "\"said \"\"no\"\"\"",
                                    "\"open",
                                    "f\u00fcnf")),
            Column.QUALITY, mostly(List.of(""), List.of("good", "bad")));

    private static Arbitrary<String> mostly(List<String> usual, List<String> odd) {
        return Arbitraries.frequencyOf(Tuple.of(60, Arbitraries.of(usual)), Tuple.of(1, Arbitraries.of(odd)));
    }

    private static final List<String> NUMBERS = List.of(",,12", ",,-0.5", "7,20,", "20,20,", "0,40,", ",,[x]");

    @Provide
    Arbitrary<String> files() {
        Arbitrary<List<Column>> columns = Arbitraries.shuffle(Column.values())
                .flatMap(all -> Arbitraries.integers().between(1, all.size()).map(size -> some(all, size)));
        return Combinators.combine(columns, Arbitraries.of("\n", "\n", "\r\n", "\r"), Arbitraries.of("", "", "\uFEFF"))
                .flatAs((header, lineEnd, mark) -> rows(header, lineEnd)
                        .map(rows -> mark
                                + String.join(
                                        ",", header.stream().map(Column::header).toList())
                                + lineEnd
                                + rows));
    }

    /** The first of them, and with few exceptions those that every file has. */
    private static List<Column> some(List<Column> all, int size) {
        return all.stream()
                .filter(column -> all.indexOf(column) < size
                        || (size > 1 && (column == Column.INDICATOR || column == Column.PERIOD)))
                .toList();
    }

    private static Arbitrary<String> rows(List<Column> header, String lineEnd) {
        Arbitrary<String> row = Combinators.combine(
                        header.stream().map(CELLS::get).toList())
                .as(cells -> String.join(",", cells) + lineEnd);
        Arbitrary<String> odd = Arbitraries.of("\n", lineEnd, ",,\n", "share,x\n", "  ,\r\n", "\"");
        return Arbitraries.frequencyOf(Tuple.of(60, row), Tuple.of(1, odd))
                .list()
                .ofMaxSize(40)
                .map(rows -> String.join("", rows));
    }

    /** Files of which most rows are sound: each series and period once, in the order of a shuffle. */
    @Provide
    Arbitrary<String> soundFiles() {
        List<String> rows = new ArrayList<>();
        for (String area : List.of("E09000006", "E08000019", "E08000039", "E09000007")) {
            for (String indicator : List.of("share", "number", "mean", "total", "doubted")) {
                for (String year : List.of(
                        "2015/16", "2016/17", "2017/18", "2018/19", "2019/20", "2020/21", "2021/22", "2022/23")) {
                    for (int quarter = 1; quarter <= 4; quarter++) {
                        String period = indicator.equals("mean")
                                ? "12 months to "
                                        + List.of("June", "September", "December", "March")
                                                .get(quarter - 1) + " "
                                        + (Integer.parseInt(year.substring(0, 4)) + quarter / 4)
                                : year + " Q" + quarter;
                        if (!area.equals("E08000039")) {
                            rows.add(indicator + "," + area + "," + period + ",");
                        }
                    }
                }
            }
        }
        Arbitrary<Integer> rare = Arbitraries.of(0, 600);
        Arbitrary<List<String>> endings =
                rare.flatMap(weight -> ending(weight).list().ofSize(rows.size()));
        return Combinators.combine(
                        Arbitraries.shuffle(rows),
                        endings,
                        Arbitraries.integers().between(1, rows.size()),
                        Arbitraries.of(true, false))
                .as((shuffled, ends, size, inOrder) -> file(inOrder ? rows : shuffled, ends, size))
                .flatMap(file -> Arbitraries.of(true, false).map(quoted -> quoted ? inQuotes(file) : file));
    }

    private static String inQuotes(String file) {
        return file.lines()
                .map(line -> '"' + line.replace(",", "\",\"") + "\"\n")
                .collect(Collectors.joining());
    }

    /** The cells after the period; with a weight there are very many without cases, so that not all of them are listed. */
    private static Arbitrary<String> ending(int withoutCases) {
        return Arbitraries.frequencyOf(
                Tuple.of(600, Arbitraries.of(NUMBERS)),
                Tuple.of(withoutCases, Arbitraries.just("0,0,")),
                Tuple.of(3, Arbitraries.of("0,0,", ",,12.25", "1.0,2,", ",,[c]", " 3,4,")),
                Tuple.of(1, Arbitraries.of("20,40,50", "30,20,", ",,12,more", ",,[p]", ",20,")));
    }

    private static String file(List<String> keys, List<String> endings, int size) {
        StringBuilder file = new StringBuilder("indicator,area,period,numerator,denominator,value\n");
        for (int i = 0; i < size; i++) {
            String key = keys.get(i);
            boolean single = key.startsWith("number") || key.startsWith("total");
            file.append(key).append(single ? ",," + (i % 7) : endings.get(i)).append('\n');
        }
        return file.toString();
    }

    private record Outcome(Optional<List<?>> figures, Object problems, int count, String report) {

        static Outcome of(@Nullable Figures figures, Problems problems, String report) {
            return new Outcome(
                    Optional.ofNullable(figures).map(Figures::all), problems.sorted(), problems.count(), report);
        }
    }

    private static Outcome rowByRow(String text) {
        Problems problems = new Problems("f");
        SourceText source = new SourceText("f", text);
        Figures figures = FiguresDecoder.decodeRowByRow(source, problems, FRAMEWORK);
        return Outcome.of(figures, problems, problems.render(source));
    }

    private static Outcome streamed(byte[] bytes, int room) {
        Problems problems = new Problems("f");
        FileBytes file = () -> new ByteArrayInputStream(bytes);
        Figures figures = FiguresStream.ofFile(file, room, problems, FRAMEWORK);
        return Outcome.of(figures, problems, problems.render(file));
    }

    @Property
    void oddRowsAreReadAsTheLongWay(@ForAll("files") String text) {
        assertThat(streamed(text.getBytes(UTF_8), 1 << 16)).isEqualTo(rowByRow(text));
    }

    @Property(tries = 300)
    void soundRowsAreReadAsTheLongWay(@ForAll("soundFiles") String text) {
        assertThat(streamed(text.getBytes(UTF_8), 1 << 16)).isEqualTo(rowByRow(text));
    }

    @Property(tries = 300)
    void itDoesNotMatterHowManyBytesAreReadAtATime(@ForAll("files") String text) {
        Outcome expected = rowByRow(text);
        for (int room : new int[] {1, 7, 100}) {
            assertThat(streamed(text.getBytes(UTF_8), room)).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Combinators.combine(
                        files(),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(3),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.of(true, false))
                .as((text, odd, place, twice) -> {
                    byte[] once = with(text.getBytes(UTF_8), odd, place);
                    return twice ? with(once, odd, 3 * place) : once;
                });
    }

    private static byte[] with(byte[] bytes, byte[] odd, int place) {
        int at = Math.min(place, bytes.length);
        byte[] changed = new byte[bytes.length + odd.length];
        System.arraycopy(bytes, 0, changed, 0, at);
        System.arraycopy(odd, 0, changed, at, odd.length);
        System.arraycopy(bytes, at, changed, at + odd.length, bytes.length - at);
        return changed;
    }

    @Property
    void filesThatAreNoTextAreRefusedAtTheSamePlace(@ForAll("bytes") byte[] bytes) {
        Problems problems = new Problems("f");
        SourceText source = new SourceReader(1_000_000).read(bytes, problems);
        Outcome whole = source == null
                ? Outcome.of(null, problems, problems.render(new SourceText("f", "")))
                : rowByRow(source.text());

        assertThat(streamed(bytes, 100)).isEqualTo(whole);
    }
}
