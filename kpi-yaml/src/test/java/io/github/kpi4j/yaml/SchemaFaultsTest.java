package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every single fault of some kinds in a framework with every key, judged by both. The schema must never refuse what the
 * decoders accept, and must refuse what they refuse, except for what no schema sees.
 */
class SchemaFaultsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<String> disagreements = new ArrayList<>();
    /** What stands at the same place in several files is spoilt in the first only. */
    private final Set<String> spoilt = new HashSet<>();

    private int faults;

    @Test
    void aKeyThatIsLeftOutIsMissedByBothOrByNeither() {
        inEveryGroup((file, group) -> keys(group).forEach(key -> {
            JsonNode value = group.remove(key);
            compare(file, "without " + key + ": " + group);
            group.set(key, value);
        }));
        assertAgreement();
    }

    @Test
    void aKeyThatBelongsElsewhereIsAcceptedOrRefusedByBoth() {
        Set<String> elsewhere = Set.of("per", "source", "floor", "points", "grades", "moves", "lens", "within", "none");
        inEveryGroup((file, group) -> {
            Set<String> absent = new TreeSet<>(elsewhere);
            absent.removeAll(keys(group));
            absent.forEach(key -> {
                group.put(key, 3);
                compare(file, "with " + key + ": " + group);
                group.remove(key);
            });
        });
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
    void aTextThatDoesNotBelongIsAcceptedOrRefusedByBoth() {
        replaceEach(List.of(
                JSON.textNode(""),
                JSON.textNode("5%"),
                JSON.textNode("good"),
                JSON.textNode("2025-02-30"),
                JSON.textNode("2025-04-01"),
                JSON.textNode("31/03/2025"),
                JSON.booleanNode(true)));
        assertAgreement();
    }

    @Test
    void aNumberThatDoesNotBelongIsAcceptedOrRefusedByBoth() {
        replaceEach(List.of(
                JSON.numberNode(0),
                JSON.numberNode(-7),
                JSON.numberNode(4),
                JSON.numberNode(123_456),
                JSON.numberNode(2.5)));
        assertAgreement();
    }

    private void inEveryGroup(BiConsumer<ObjectNode, ObjectNode> fault) {
        for (ObjectNode file : SchemaExamples.oneIndicatorEach()) {
            for (JsonPointer place : places(file, JsonPointer.empty())) {
                if (file.at(place) instanceof ObjectNode group && spoilt.add(place + ": " + group)) {
                    fault.accept(file, group);
                }
            }
        }
    }

    private void replaceEach(List<JsonNode> values) {
        for (ObjectNode file : SchemaExamples.oneIndicatorEach()) {
            for (JsonPointer place : places(file, JsonPointer.empty())) {
                JsonNode before = file.at(place);
                if (!place.matches() && spoilt.add(place + ": " + before)) {
                    values.forEach(value -> {
                        put(file, place, value);
                        compare(file, place + ": " + value + " in place of " + before);
                    });
                    put(file, place, before);
                }
            }
        }
    }

    private static void put(ObjectNode file, JsonPointer place, JsonNode value) {
        JsonNode around = file.at(place.head());
        if (around instanceof ObjectNode group) {
            group.set(place.last().getMatchingProperty(), value);
        } else if (around instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), value);
        }
    }

    /** A place and all below it, the innermost first and itself last; of the indicators only the first. */
    private static List<JsonPointer> places(JsonNode value, JsonPointer at) {
        List<JsonPointer> places = new ArrayList<>();
        if (value instanceof ObjectNode group) {
            keys(group).forEach(key -> places.addAll(places(group.get(key), at.appendProperty(key))));
        }
        int items = at.toString().equals("/indicators") ? 1 : value.size();
        for (int i = 0; value.isArray() && i < items; i++) {
            places.addAll(places(value.get(i), at.appendIndex(i)));
        }
        places.add(at);
        return places;
    }

    private static List<String> keys(ObjectNode group) {
        List<String> keys = new ArrayList<>();
        group.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private void compare(ObjectNode file, String fault) {
        Set<String> codes = SchemaExamples.load(file).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::code)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> complaints = SchemaParts.complaints(file);
        faults++;
        if (codes.isEmpty() && !complaints.isEmpty()) {
            disagreements.add(fault + "\n    only the schema refuses: " + complaints);
        } else if (complaints.isEmpty() && !SchemaExamples.BEYOND.containsAll(codes)) {
            disagreements.add(fault + "\n    only the decoders refuse: " + codes);
        }
    }

    private void assertAgreement() {
        assertThat(faults).isGreaterThan(100);
        assertThat(disagreements).isEmpty();
    }
}
