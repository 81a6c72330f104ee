package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kpi4j.yaml.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The schema and the decoders know the same keys. What the decoders know at a place is what they list when an unknown key
 * is put there, and whatever they accepted there.
 */
class SchemaKeysTest {

    private static final String UNKNOWN = "qqqqqqqqqqqqqqqqqqqqqqqq";
    private static final String LISTED = "known here: ";

    private final JsonNode file = SchemaExamples.everyKey();
    private final Map<String, Set<String>> known = new TreeMap<>();

    @Test
    void theDecodersKnowExactlyTheKeysThatTheSchemaDescribes() {
        visit(file, "", "");

        SoftAssertions all = new SoftAssertions();
        SchemaParts.groups().forEach((pointer, group) -> {
            Set<String> described = new TreeSet<>();
            group.get("properties").fieldNames().forEachRemaining(described::add);
            all.assertThat(known.getOrDefault(pointer, Set.of()))
                    .as("keys that the decoders know at " + pointer)
                    .isEqualTo(described);
        });
        all.assertAll();
        assertThat(known.keySet()).isEqualTo(SchemaParts.groups().keySet());
    }

    private void visit(JsonNode value, String path, String part) {
        String describing = SchemaParts.describing(part, value);
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                visit(value.get(i), path + "[" + i + "]", describing + "/items");
            }
        } else if (value instanceof ObjectNode group && !hasKeysOfItsOwn(describing)) {
            Set<String> here = known.computeIfAbsent(describing, pointer -> new TreeSet<>());
            here.addAll(listedAt(group, path));
            group.properties().forEach(entry -> {
                here.add(entry.getKey());
                String inner = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
                visit(entry.getValue(), inner, describing + "/properties/" + entry.getKey());
            });
        }
    }

    /** Whether the keys are the author's own, such as ids. */
    private static boolean hasKeysOfItsOwn(String part) {
        return SchemaParts.at(part).path("additionalProperties").isObject();
    }

    private List<String> listedAt(ObjectNode group, String path) {
        group.put(UNKNOWN, "x");
        List<Problem> problems = SchemaExamples.load(file).problems();
        group.remove(UNKNOWN);
        assertThat(problems).as("an unknown key at " + path).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.code()).isEqualTo("unknown-key");
        assertThat(problem.advice()).startsWith(LISTED);
        return List.of(problem.advice().substring(LISTED.length()).split(", "));
    }
}
