package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.series.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What means nothing changes nothing: the order of keys, comments, the order of rows and of columns. */
class OrderProperties {

    private static final int TRIES = 100;
    private static final String PLAN = Golden.text(Golden.file("accepted/whole-vocabulary/framework.yaml"));
    private static final Framework FRAMEWORK =
            KpiYaml.standard().parse("plan.yaml", PLAN).orElseThrow();
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();

    private static final List<List<String>> ROWS = List.of(
            List.of("indicator", "area", "period", "value", "numerator", "denominator", "marks", "recorded", "note"),
            List.of("re-referrals", "", "12 months to March 2024", "", "210", "1000", "", "", ""),
            List.of(
                    "re-referrals",
                    "E09000006",
                    "12 months to June 2024",
                    "20",
                    "",
                    "",
                    "[p]",
                    "2024-08-01",
                    "a, \"b\""),
            List.of("re-referrals", "", "12 months to June 2024", "20.1", "", "", "revised", "2024-11-01", ""),
            List.of("re-referrals", "E92000001", "12 months to June 2024", "[c]", "", "", "", "", ""),
            List.of("audit-grades", "", "2024/25 to June 2024", "good=3; inadequate=1", "", "", "", "", "two\nlines"),
            List.of("ofsted", "", "1 June 2023", "Good", "", "", "", "", ""),
            List.of("voice", "", "2024/25 Autumn", "We are heard.", "", "", "", "", ""));
    private static final List<Figure> FIGURES = KpiYaml.standard()
            .parseFigures("f", csv(ROWS), FRAMEWORK)
            .orElseThrow()
            .all();

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randoms();
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            array.forEach(item -> copy.add(shuffled(item, random)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(object.properties());
            Collections.shuffle(entries, random);
            ObjectNode copy = MAPPER.createObjectNode();
            entries.forEach(entry -> copy.set(entry.getKey(), shuffled(entry.getValue(), random)));
            return copy;
        }
        return node;
    }

    private static String withComments(String yaml, Random random) {
        return yaml.lines()
                .map(line -> switch (random.nextInt(4)) {
                    case 0 -> " ".repeat(random.nextInt(9)) + "# a comment: [not] { read\n" + line;
                    case 1 -> line + "  # why";
                    case 2 -> line + "\n";
                    default -> line;
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
    }

    @Property(tries = TRIES)
    void orderOfKeysAndCommentsChangeNoFramework(@ForAll("randoms") Random random) {
        try {
            String text = withComments(MAPPER.writeValueAsString(shuffled(MAPPER.readTree(PLAN), random)), random);
            LoadResult<Framework> result = KpiYaml.standard().parse("plan.yaml", text);

            assertThat(result.report()).isEmpty();
            assertThat(result.orElseThrow()).isEqualTo(FRAMEWORK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = TRIES)
    void orderOfRowsAndColumnsChangeNoFigures(@ForAll("randoms") Random random) {
        List<List<String>> rows = new ArrayList<>(ROWS.subList(1, ROWS.size()));
        Collections.shuffle(rows, random);
        rows.add(0, ROWS.get(0));
        List<Integer> columns = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
        Collections.shuffle(columns, random);
        List<List<String>> shuffled = rows.stream()
                .map(row -> columns.stream().map(row::get).toList())
                .toList();

        assertThat(KpiYaml.standard()
                        .parseFigures("f", csv(shuffled), FRAMEWORK)
                        .orElseThrow()
                        .all())
                .isEqualTo(FIGURES);
    }
}
