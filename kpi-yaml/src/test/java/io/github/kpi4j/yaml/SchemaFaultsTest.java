package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each single fault that can be made in the framework with every key, judged by both. The schema must never refuse what
 * the decoders accept, and must refuse what they refuse, except for what can only be seen by looking elsewhere.
 */
class SchemaFaultsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What a schema does not see: references, contradictions, and what the parts of the model say about one another. */
    private static final Set<String> BEYOND = Set.of(
            "unknown-reference",
            "unknown-grade",
            "duplicate-id",
            "contradiction",
            "overlapping-targets",
            "endless-measure",
            "invalid");

    private final JsonNode file;
    private final List<String> disagreements = new ArrayList<>();
    private int faults;

    SchemaFaultsTest() throws IOException {
        file = SchemaExamples.everyKey();
    }

    @Test
    void aKeyThatIsLeftOutIsMissedByBoth() {
        groups(
                file,
                group -> keys(group).forEach(key -> {
                    JsonNode value = group.remove(key);
                    compare("without " + key + " in " + group);
                    group.set(key, value);
                }));
        assertAgreement();
    }

    @Test
    void aKeyThatStandsElsewhereInTheFileIsAcceptedOrRefusedByBoth() {
        List<ObjectNode> groups = new ArrayList<>();
        groups(file, groups::add);
        for (ObjectNode group : groups) {
            Set<String> absent = new TreeSet<>(List.of("per", "source", "floor", "points", "grades", "moves", "lens"));
            absent.removeAll(keys(group));
            absent.forEach(key -> {
                group.put(key, 3);
                compare("with " + key + " in " + group);
                group.remove(key);
            });
        }
        assertAgreement();
    }

    @Test
    void aValueOfAnotherShapeIsAcceptedOrRefusedByBoth() {
        replaceEach(List.of(
                JSON.nullNode(),
                JSON.arrayNode(),
                JSON.objectNode(),
                JSON.arrayNode().add("x"),
                JSON.objectNode().put("x", "y")));
        assertAgreement();
    }

    @Test
    void aTextOrNumberThatDoesNotBelongIsAcceptedOrRefusedByBoth() {
        replaceEach(List.of(
                JSON.textNode(""),
                JSON.textNode("5%"),
                JSON.textNode("good"),
                JSON.textNode("2025-02-30"),
                JSON.textNode("2025-04-01"),
                JSON.textNode("31/03/2025"),
                JSON.booleanNode(true),
                JSON.numberNode(0),
                JSON.numberNode(-7),
                JSON.numberNode(4),
                JSON.numberNode(123_456),
                JSON.numberNode(new BigDecimal("2.5"))));
        assertAgreement();
    }

    private void replaceEach(List<JsonNode> values) {
        places(file, JsonPointer.empty(), place -> {
            JsonNode parent = file.at(place.head());
            JsonNode before = file.at(place);
            for (JsonNode value : values) {
                put(parent, place, value);
                compare(place + ": " + value);
            }
            put(parent, place, before);
        });
    }

    private static void put(JsonNode parent, JsonPointer place, JsonNode value) {
        if (parent instanceof ObjectNode group) {
            group.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        }
    }

    private static void groups(JsonNode value, Consumer<ObjectNode> visitor) {
        if (value instanceof ObjectNode group) {
            visitor.accept(group);
        }
        value.forEach(child -> groups(child, visitor));
    }

    private static void places(JsonNode value, JsonPointer at, Consumer<JsonPointer> visitor) {
        if (value instanceof ObjectNode group) {
            keys(group).forEach(key -> places(value.get(key), at.appendProperty(key), visitor));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            places(value.get(i), at.appendIndex(i), visitor);
        }
        if (!at.matches()) {
            visitor.accept(at);
        }
    }

    private static List<String> keys(ObjectNode group) {
        List<String> keys = new ArrayList<>();
        group.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private void compare(String fault) {
        Set<String> codes = SchemaExamples.load(file).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::code)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> complaints = SchemaParts.complaints(file);
        faults++;
        if (codes.isEmpty() && !complaints.isEmpty()) {
            disagreements.add(fault + "\n    only the schema refuses: " + complaints);
        } else if (complaints.isEmpty() && !BEYOND.containsAll(codes)) {
            disagreements.add(fault + "\n    only the decoders refuse: " + codes);
        }
    }

    private void assertAgreement() {
        assertThat(faults).isPositive();
        assertThat(disagreements).isEmpty();
    }
}
