package io.github.kpi4j.yaml.problem;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of a file come from. They are read once from beginning to end, and once more where there are problems whose
 * lines are to be shown.
 */
@FunctionalInterface
public interface FileBytes {

    /**
     * Opens the file at its beginning; whoever asked closes it.
     *
     * @return the bytes, the same each time
     * @throws IOException if the file cannot be opened
     */
    InputStream open() throws IOException;
}
