package io.github.kpi4j.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kpi4j.indicator.Framework;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Frameworks to hold the schema to. */
final class SchemaExamples {

    static final String FILE = "framework.yaml";

    /** The codes of problems that no schema sees: one has to look elsewhere, or to know the model. */
    static final Set<String> BEYOND = Set.of(
            "unknown-reference",
            "unknown-grade",
            "duplicate-period",
            "mixed-periods",
            "no-index",
            "duplicate-id",
            "contradiction",
            "cost-without-partner",
            "dead-band-does-not-fit",
            "overlapping-targets",
            "overlapping-baselines",
            "overlapping-versions",
            "duplicate-name",
            "endless-measure",
            "endless-chain",
            "invalid-formula",
            "left-out",
            "units-do-not-fit",
            "window-too-short",
            "invalid");

    private SchemaExamples() {}

    /** A framework that has every key of the format, as an editor sees it. */
    static JsonNode everyKey() {
        return EditorView.of(Golden.text(Golden.file("accepted/whole-vocabulary/" + FILE)))
                .orElseThrow();
    }

    /** The same, cut into small files: each indicator first in one of its own, before those that it names. */
    static List<ObjectNode> oneIndicatorEach() {
        List<ObjectNode> files = new ArrayList<>();
        for (JsonNode indicator : everyKey().get("indicators")) {
            ObjectNode file = (ObjectNode) everyKey();
            ArrayNode kept = file.putArray("indicators").add(indicator);
            everyKey().get("indicators").forEach(other -> {
                if (!other.equals(indicator) && names(indicator, other.get("id"))) {
                    kept.add(other);
                }
            });
            keepLinks(file, kept);
            files.add(file);
        }
        return files;
    }

    /** Of the results chain, what links the indicators that are kept. */
    private static void keepLinks(ObjectNode file, ArrayNode indicators) {
        Set<String> ids = indicators
                .valueStream()
                .map(indicator -> indicator.get("id").asText())
                .collect(Collectors.toSet());
        ArrayNode links = file.putArray("results-chain");
        everyKey().get("results-chain").forEach(link -> {
            if (ids.contains(link.get("from").asText())
                    && ids.contains(link.get("to").asText())) {
                links.add(link);
            }
        });
    }

    private static boolean names(JsonNode value, JsonNode id) {
        return words(value).contains(id.asText()) || value.valueStream().anyMatch(child -> names(child, id));
    }

    /** The words of a text; a formula names several indicators. */
    private static List<String> words(JsonNode value) {
        return List.of(value.asText().split("[^A-Za-z0-9._-]+"));
    }

    /** The frameworks of the folders that have one of their own. */
    static Stream<Path> frameworks(List<Path> folders) {
        return folders.stream().map(folder -> folder.resolve(FILE)).filter(Files::exists);
    }

    /** What the decoders make of what an editor sees: JSON is YAML. */
    static LoadResult<Framework> load(JsonNode file) {
        return KpiYaml.standard().parse(FILE, file.toPrettyString());
    }
}
