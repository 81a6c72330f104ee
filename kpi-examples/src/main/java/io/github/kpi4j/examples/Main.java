package io.github.kpi4j.examples;

import io.github.kpi4j.examples.command.KpiCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where {@code java -jar kpi-examples.jar} starts. */
public final class Main {

    private Main() {}

    /**
     * Runs a command. Answers go to standard output and problems to standard error, both in UTF-8 on every platform. Exits
     * with 0 when done, 1 when the input has problems, and 2 on wrong usage.
     *
     * @param args the command and its options; see {@code --help}
     */
    public static void main(String[] args) {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        int exit = KpiCommand.run(out, err, args);
        out.flush();
        err.flush();
        System.exit(exit);
    }
}
