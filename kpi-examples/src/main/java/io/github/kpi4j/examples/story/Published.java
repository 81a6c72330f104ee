package io.github.kpi4j.examples.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The files that come with the examples. */
public final class Published {

    /** The name of the file of published figures. */
    public static final String FIGURES = "childrens-services.csv";

    /** The day on which the newest of the figures were released: the day of knowledge of the stories. */
    public static final LocalDate RELEASED = LocalDate.of(2026, 4, 8);

    private Published() {}

    /**
     * Reads a file that comes with the examples.
     *
     * @param name the name below the examples' own folder, such as {@code bromley/framework.yaml}
     * @return its text
     * @throws IllegalArgumentException if there is no such file
     */
    public static String text(String name) {
        try (InputStream file = Published.class.getResourceAsStream("/io/github/kpi4j/examples/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("name is " + name + ", and the examples have no such file");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
