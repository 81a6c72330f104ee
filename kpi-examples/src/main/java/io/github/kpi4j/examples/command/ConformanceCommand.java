package io.github.kpi4j.examples.command;

import io.github.kpi4j.examples.conformance.FileReport;
import io.github.kpi4j.examples.conformance.RowResult.Outcome;
import io.github.kpi4j.examples.conformance.Suite;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the library to results of its peers. */
@Command(
        name = "conformance",
        description =
                "Recomputes every row of a folder of peers' results, and says where the library differs from them.",
        footer = {
            "",
            "A line for each file, then what differs. A row that differs on purpose is a",
            "listed deviation; the list is part of the program and gives the reasons. The",
            "exit status is 1 if a row differs for any other reason, and where no row could",
            "be compared."
        })
final class ConformanceCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SUITE", description = "What is held to them: spc, statistics or benchmark.")
    @SuppressWarnings("NullAway.Init")
    private Suite suite;

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder of their results.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    public Integer call() {
        try {
            return verdict(suite.check(folder));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            spec.commandLine().getErr().print(e.getMessage() + "\n");
            return KpiCommand.PROBLEMS;
        }
    }

    private int verdict(List<FileReport> reports) {
        PrintWriter out = spec.commandLine().getOut();
        reports.forEach(report -> report.lines().forEach(line -> out.print(line + "\n")));
        long failed = count(reports, Outcome.FAILED);
        out.print(count(reports, Outcome.PASSED) + " passed, " + failed + " failed, " + count(reports, Outcome.DEVIATES)
                + " listed deviations\n");
        if (reports.stream().allMatch(report -> report.rows().isEmpty())) {
            String nothing = ": no row of it could be compared; is it the folder of another suite?\n";
            spec.commandLine().getErr().print(folder + nothing);
            return KpiCommand.PROBLEMS;
        }
        return failed == 0 ? KpiCommand.DONE : KpiCommand.PROBLEMS;
    }

    private static long count(List<FileReport> reports, Outcome outcome) {
        return reports.stream().mapToLong(report -> report.count(outcome)).sum();
    }
}
