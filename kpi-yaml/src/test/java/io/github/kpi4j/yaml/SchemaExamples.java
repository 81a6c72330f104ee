package io.github.kpi4j.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kpi4j.indicator.Framework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Frameworks to hold the schema to. */
final class SchemaExamples {

    static final Path TEST_RESOURCES = Path.of("src", "test", "resources");

    private SchemaExamples() {}

    /** A framework that has every key of the format. */
    static JsonNode everyKey() throws IOException {
        Path file = TEST_RESOURCES.resolve(Path.of("schema", "every-key.yaml"));
        return EditorView.of(Files.readString(file)).orElseThrow();
    }

    /** All files called framework.yaml below a folder; none when there is no such folder. */
    static List<Path> frameworksBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("framework.yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** What the decoders make of a file. JSON is YAML. */
    static LoadResult<Framework> load(JsonNode file) {
        return KpiYaml.standard().parse("framework.yaml", file.toPrettyString());
    }
}
