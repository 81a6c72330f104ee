package io.github.kpi4j.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of framework files, which lies beside this class in the jar. */
final class FrameworkSchema {

    private static final String RESOURCE = "framework.schema.json";

    private FrameworkSchema() {}

    static String text() {
        try (InputStream in = FrameworkSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar of kpi-yaml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
