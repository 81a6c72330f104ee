package io.github.kpi4j.examples.command;

import io.github.kpi4j.examples.conformance.PeerFolder;
import io.github.kpi4j.examples.national.AuthorityTable;
import io.github.kpi4j.examples.national.Nation;
import io.github.kpi4j.examples.national.NationalCsv;
import io.github.kpi4j.examples.national.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** All authorities by all measures. */
@Command(
        name = "national",
        description = "Evaluates every measure of a folder for every authority, ranks and bands them.",
        footer = {
            "",
            "The folder holds measures.csv, areas.csv, neighbours.csv and input.csv.gz. The",
            "answer is CSV, a row for each measure and local authority; or, with --authority,",
            "a table of one authority's position over all measures."
        })
final class NationalCommand implements Callable<Integer> {

    private static final int MOST_YEARS = 100;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of measures and figures.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--authority",
            paramLabel = "NAME|CODE",
            description = "A local authority: the answer is a table of its position over all measures.")
    private @Nullable String authority;

    @Option(
            names = "--stale-after",
            paramLabel = "YEARS",
            defaultValue = "2",
            description =
                    "How many years the latest figures of a measure may lie behind those of others; ${DEFAULT-VALUE}.")
    private int staleAfter;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes the answer to a file, in UTF-8, instead of standard output.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (staleAfter < 0 || staleAfter > MOST_YEARS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--stale-after is " + staleAfter + "; write a number of years from 0 to " + MOST_YEARS);
        }
        try {
            PeerFolder read = PeerFolder.read(folder);
            PeerFolder.Area area = authority == null ? null : named(read, authority);
            Nation nation = nation(read);
            for (String label : nation.leftOut()) {
                spec.commandLine().getErr().print(label + " means no period; its figures are left out\n");
            }
            answer(nation, area);
            return KpiCommand.DONE;
        } catch (UncheckedIOException | IllegalArgumentException e) {
            spec.commandLine().getErr().print(e.getMessage() + "\n");
            return KpiCommand.PROBLEMS;
        }
    }

    private Nation nation(PeerFolder read) {
        if (!isSeen()) {
            return Nation.read(read, staleAfter, Progress.UNTOLD);
        }
        var line = new ProgressLine(spec.commandLine().getErr());
        try {
            return Nation.read(read, staleAfter, line);
        } finally {
            line.end();
        }
    }

    /** Whether standard error is a terminal, where the system says so; else whether standard output is one. */
    private static boolean isSeen() {
        if (!Files.isSymbolicLink(STANDARD_ERROR)) {
            return Ansi.AUTO.enabled();
        }
        try {
            String device = STANDARD_ERROR.toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }

    private PeerFolder.Area named(PeerFolder read, String wanted) {
        return read.authority(wanted)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--authority: there is no local authority \"" + wanted + "\" in areas.csv"
                                + like(read, wanted)));
    }

    private static String like(PeerFolder read, String wanted) {
        List<String> like = read.authorities().stream()
                .map(PeerFolder.Area::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                .toList();
        return like.isEmpty() ? "" : "; there is " + String.join(", ", like);
    }

    private void answer(Nation nation, PeerFolder.@Nullable Area area) {
        if (out == null) {
            write(nation, area, spec.commandLine().getOut());
            return;
        }
        try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            write(nation, area, file);
            if (file.checkError()) {
                throw new UncheckedIOException(new IOException("cannot write " + out));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + out, e);
        }
    }

    private static void write(Nation nation, PeerFolder.@Nullable Area area, PrintWriter to) {
        if (area == null) {
            NationalCsv.write(nation, to);
        } else {
            to.print(AuthorityTable.of(nation, area));
        }
    }
}
