package io.github.kpi4j.examples.command;

import io.github.kpi4j.series.AreaId;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command that holds the others. */
@Command(
        name = "kpi",
        description = "Judges what was measured against what was promised.",
        subcommands = {
            ReportCommand.class,
            EvaluateCommand.class,
            ReviewCommand.class,
            ChangesCommand.class,
            CheckCommand.class,
            SchemaCommand.class,
            ConformanceCommand.class,
            NationalCommand.class
        },
        footer = {"", "Exit status: 0 done, 1 the input has problems, 2 wrong usage."})
public final class KpiCommand implements Runnable {

    static final int DONE = 0;
    static final int PROBLEMS = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    @SuppressWarnings("unused")
    private boolean help;

    private KpiCommand() {}

    /**
     * Runs a command.
     *
     * @param out where the answer goes, and nothing else
     * @param err where problems go
     * @param args the command and its options
     * @return 0 when done, 1 when the input has problems, 2 on wrong usage
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new KpiCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .registerConverter(LocalDate.class, KpiCommand::date)
                .registerConverter(AreaId.class, KpiCommand::area)
                .setOut(out)
                .setErr(err)
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name a command: report, evaluate, review, changes, check, schema, conformance or national");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("\"" + text + "\" is not a date; write it like 2026-04-08");
        }
    }

    private static AreaId area(String text) {
        try {
            return new AreaId(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
