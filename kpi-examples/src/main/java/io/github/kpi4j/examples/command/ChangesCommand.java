package io.github.kpi4j.examples.command;

import io.github.kpi4j.examples.render.HtmlPage;
import io.github.kpi4j.examples.render.Markdown;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Document;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.report.SetChanges;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadResult;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What changed in the set of indicators between two versions of a framework. */
@Command(
        name = "changes",
        description =
                "Prints what changed in the set of indicators between two versions of a framework: added, retired,"
                        + " removed, redefined, with another target, and why.")
final class ChangesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD.yaml", description = "The framework as it was.")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW.yaml", description = "The framework as it is now.")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, md or html; by default text.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Override
    public Integer call() {
        Usage.refuseCsv(spec, format, "--format", "changes");
        LoadResult<Framework> then = KpiYaml.standard().load(before);
        LoadResult<Framework> now = KpiYaml.standard().load(after);
        Stream.of(then, now)
                .map(LoadResult::report)
                .filter(report -> !report.isEmpty())
                .forEach(report -> spec.commandLine().getErr().print(report + "\n"));
        if (then instanceof LoadResult.Loaded<Framework> old && now instanceof LoadResult.Loaded<Framework> current) {
            spec.commandLine().getOut().print(answer(new SetChanges(old.value(), current.value())));
            return KpiCommand.DONE;
        }
        return KpiCommand.PROBLEMS;
    }

    private String answer(SetChanges changes) {
        Document document = Narrator.document(changes);
        return switch (format) {
            case TEXT -> PlainText.render(document);
            case MD -> Markdown.render(document);
            case HTML -> HtmlPage.render(document);
            case JSON -> KpiYaml.standard().json(changes);
            case CSV -> throw new AssertionError(format);
        };
    }
}
