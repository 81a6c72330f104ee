package io.github.kpi4j.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas of files, which lie beside this class in the jar. */
enum ShippedSchema {
    /** That of framework files. */
    FRAMEWORK("framework.schema.json"),
    /** That of evidence files. */
    EVIDENCE("evidence.schema.json");

    private final String resource;

    ShippedSchema(String resource) {
        this.resource = resource;
    }

    String text() {
        try (InputStream in = ShippedSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar of kpi-yaml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
