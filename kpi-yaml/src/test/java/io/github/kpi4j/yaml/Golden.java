package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of files and of what is expected to come of them. With -Dkpi.golden.update=true the latter is written anew. */
final class Golden {

    private static final Path ROOT = Path.of("src", "test", "resources");

    private Golden() {}

    static List<Path> cases(String folder) {
        try (Stream<Path> entries = Files.list(ROOT.resolve(folder))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds the text to the file; a file that is not there stands for an empty text. */
    static void holds(String actual, Path file) {
        if (Boolean.getBoolean("kpi.golden.update")) {
            write(actual, file);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.exists(file) ? text(file) : "");
    }

    private static void write(String actual, Path file) {
        try {
            if (actual.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
