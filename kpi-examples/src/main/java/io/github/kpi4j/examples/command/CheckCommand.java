package io.github.kpi4j.examples.command;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every problem of the user's own files. */
@Command(name = "check", description = "Prints every problem of a framework, and of figures for it, on standard error.")
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

    @Override
    public Integer call() {
        var results = new ArrayList<LoadResult<?>>();
        LoadResult<Framework> promised = KpiYaml.standard().load(framework);
        results.add(promised);
        if (figures != null && promised instanceof LoadResult.Loaded<Framework> loaded) {
            results.add(KpiYaml.standard().loadFigures(figures, loaded.value()));
        }
        return verdict(results);
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
