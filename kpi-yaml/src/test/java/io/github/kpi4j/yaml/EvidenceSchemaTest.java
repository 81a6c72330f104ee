package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The schema of evidence files and their decoder accept and refuse alike, where a schema can see the fault. */
class EvidenceSchemaTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ID = "urn:kpi4j:schema:evidence:1";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemas(Map.of(ID, KpiYaml.evidenceSchema())))
            .getSchema(SchemaLocation.of(ID));
    private static final Framework FRAMEWORK = KpiYaml.standard()
            .load(Golden.file("accepted/evidence/framework.yaml"))
            .orElseThrow();

    /** What no schema sees: one has to look elsewhere, or to know the framework. */
    private static final Set<String> BEYOND =
            Set.of("unknown-reference", "duplicate-id", "duplicate-status", "invalid");

    private final JsonNode file = EditorView.of(Golden.text(Golden.file("accepted/evidence/evidence.yaml")))
            .orElseThrow();
    private final List<String> disagreements = new ArrayList<>();

    @Test
    void itIsASchemaAndAcceptsWhatIsAccepted() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                        .validate(KpiYaml.evidenceSchema(), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(file)).isEmpty();
        assertThat(KpiYaml.evidenceSchema()).endsWith("}\n");
    }

    @Test
    void aKeyThatIsLeftOutOrUnknownIsAcceptedOrRefusedByBoth() {
        eachGroup(file, group -> {
            for (String key : keys(group)) {
                JsonNode value = group.remove(key);
                compare("without " + key + ": " + group);
                group.set(key, value);
            }
            group.put("surprise", 1);
            compare("with a surprise: " + group);
            group.remove("surprise");
        });

        assertThat(disagreements).isEmpty();
    }

    @Test
    void anotherValueIsAcceptedOrRefusedByBoth() {
        List<JsonNode> others = List.of(
                JSON.nullNode(),
                JSON.textNode(""),
                JSON.textNode("good"),
                JSON.textNode("2025-02-30"),
                JSON.numberNode(0),
                JSON.numberNode(7),
                JSON.booleanNode(true),
                JSON.arrayNode(),
                JSON.objectNode());
        eachGroup(file, group -> {
            for (String key : keys(group)) {
                JsonNode value = group.get(key);
                for (JsonNode other : others) {
                    group.set(key, other);
                    compare(key + ": " + other + " in " + group);
                }
                group.set(key, value);
            }
        });

        assertThat(disagreements).isEmpty();
    }

    @Test
    void everyKeyIsExplained() {
        eachGroup(EditorView.of(KpiYaml.evidenceSchema()).orElseThrow(), group -> {
            JsonNode properties = group.path("properties");
            if (group.path("additionalProperties").isBoolean()) {
                properties.properties().forEach(entry -> {
                    assertThat(entry.getValue().path("title").asText())
                            .as(entry.getKey())
                            .isNotBlank();
                    assertThat(entry.getValue().path("description").asText())
                            .as(entry.getKey())
                            .endsWith(".");
                });
            }
        });
    }

    private void compare(String what) {
        List<Problem> problems =
                KpiYaml.standard().parseEvidence("evidence.yaml", file.toPrettyString(), FRAMEWORK).problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList();
        boolean refused = problems.stream().anyMatch(problem -> !BEYOND.contains(problem.code()));
        boolean complained = !SCHEMA.validate(file).isEmpty();
        if ((complained && problems.isEmpty()) || (refused && !complained)) {
            disagreements.add(what + "\n    decoder: " + problems + "\n    schema: " + SCHEMA.validate(file));
        }
    }

    private static Set<String> keys(ObjectNode group) {
        Set<String> keys = new TreeSet<>();
        group.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static void eachGroup(JsonNode node, Consumer<ObjectNode> visitor) {
        if (node instanceof ObjectNode group) {
            visitor.accept(group);
            for (String key : keys(group)) {
                eachGroup(group.get(key), visitor);
            }
        } else if (node instanceof ArrayNode list) {
            list.forEach(item -> eachGroup(item, visitor));
        }
    }
}
