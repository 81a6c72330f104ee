package io.github.kpi4j.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What a main method prints. */
public final class Printed {

    private Printed() {}

    /** A main method, its arguments bound. */
    public interface Run {

        /**
         * Runs.
         *
         * @throws IOException if the example's own files cannot be read
         */
        void run() throws IOException;
    }

    /**
     * What is printed on a terminal that expects UTF-8.
     *
     * @param main the main method
     * @return everything on standard output
     * @throws IOException if the main method does
     */
    public static String by(Run main) throws IOException {
        return by(main, StandardCharsets.UTF_8);
    }

    /**
     * What is printed by a main method that encodes for itself, read as UTF-8.
     *
     * @param main the main method
     * @param platform the character set that the platform would have used
     * @return everything on standard output
     * @throws IOException if the main method does
     */
    public static String by(Run main, Charset platform) throws IOException {
        PrintStream before = System.out;
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, platform)) {
            System.setOut(out);
            main.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
