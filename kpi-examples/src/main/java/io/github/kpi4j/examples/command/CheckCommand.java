package io.github.kpi4j.examples.command;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.lint.Linter;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every problem of the user's own files, and what is worth a second look. */
@Command(
        name = "check",
        description =
                "Prints every problem of a framework, and of figures and evidence for it, on standard error; and as warnings what"
                        + " a framework may say but its author should look at, such as a target that asks for nothing.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "F.yaml", description = "The framework.")
    @SuppressWarnings("NullAway.Init")
    private Path framework;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FIGURES.csv",
            description = "The figures. They are read once the framework has no errors.")
    private @Nullable Path figures;

    @Option(
            names = "--evidence",
            paramLabel = "E.yaml",
            description = "What people judge and tell beside the figures. It is read once the framework has no errors.")
    private @Nullable Path evidence;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day of knowledge, by which reviews are overdue. By default the day on which the last figure"
                            + " became known; without figures no review is overdue.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        LoadResult<Framework> promised = KpiYaml.standard().load(framework);
        if (!(promised instanceof LoadResult.Loaded<Framework> loaded)) {
            return verdict(List.of(promised));
        }
        LoadResult<Figures> observed =
                figures == null ? null : KpiYaml.standard().loadFigures(figures, loaded.value());
        LoadResult<Framework> linted = KpiYaml.standard().withLints(loaded, lints(loaded.value(), observed));
        LoadResult<Evidence> told = evidence == null ? null : KpiYaml.standard().loadEvidence(evidence, loaded.value());
        return verdict(Stream.of(linted, observed, told)
                .<LoadResult<?>>flatMap(Stream::ofNullable)
                .toList());
    }

    /** Figures say what is reached already; without a day of knowledge, only the framework is looked at. */
    private List<Lint> lints(Framework promised, @Nullable LoadResult<Figures> observed) {
        Figures known = observed instanceof LoadResult.Loaded<Figures> loaded ? loaded.value() : Figures.of();
        LocalDate today = asOf == null ? lastKnown(known) : asOf;
        return today == null
                ? Linter.lint(promised)
                : Linter.lint(Evaluator.evaluate(promised, known, Usage.day(spec, today), today));
    }

    private static @Nullable LocalDate lastKnown(Figures figures) {
        return figures.all().stream()
                .map(Figure::knownFrom)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private int verdict(List<LoadResult<?>> results) {
        PrintWriter err = spec.commandLine().getErr();
        for (LoadResult<?> result : results) {
            if (!result.report().isEmpty()) {
                err.print(result.report() + "\n");
            }
        }
        if (results.stream().anyMatch(LoadResult.Rejected.class::isInstance)) {
            return KpiCommand.PROBLEMS;
        }
        int warnings =
                results.stream().mapToInt(result -> result.problems().size()).sum();
        spec.commandLine().getOut().print(verdict(warnings) + "\n");
        return KpiCommand.DONE;
    }

    private static String verdict(int warnings) {
        return warnings == 0 ? "no problems" : "no errors, " + warnings + (warnings == 1 ? " warning" : " warnings");
    }
}
