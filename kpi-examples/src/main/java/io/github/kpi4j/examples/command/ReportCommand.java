package io.github.kpi4j.examples.command;

import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.examples.story.Answer;
import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.examples.story.Story;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The report of a worked story. */
@Command(
        name = "report",
        description =
                "Prints the report of a worked story: real, published figures against targets of the example's own.",
        footer = {
            "",
            "bromley: the committee report of 2024/25 Q4, unless --period names another period.",
            "sheffield: the baseline report of 2024/25 Q2 and the two quarters after it."
        })
final class ReportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "STORY", description = "bromley or sheffield.")
    @SuppressWarnings("NullAway.Init")
    private Story story;

    @Option(names = "--period", paramLabel = "PERIOD", description = "The period reported on, such as 2024/25 Q4.")
    private @Nullable String period;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of knowledge: what became known later is left out. By default 2026-04-08, the day on"
                    + " which the newest figures were released.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--audience",
            paramLabel = "NAME",
            description =
                    "Whom the report is for: an audience of the framework, or one of its tiers. The report holds what it"
                            + " sees and says how many indicators are outside it.")
    private @Nullable String audience;

    @Option(
            names = "--evidence",
            paramLabel = "E.yaml",
            description = "What people judge and tell beside the figures: levels that they set, case studies, and the"
                    + " changes that were made. By default the story's own, made up for it.")
    private @Nullable Path evidence;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "A folder, made if need be, for report.html, report.md and scorecard.json.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        LoadResult<Evidence> told =
                evidence == null ? null : KpiYaml.standard().loadEvidence(evidence, story.framework());
        if (told != null && !told.report().isEmpty()) {
            spec.commandLine().getErr().print(told.report() + "\n");
        }
        if (told instanceof LoadResult.Rejected) {
            return KpiCommand.PROBLEMS;
        }
        Answer answer = story.tell(
                periods(),
                told == null ? story.evidence() : told.orElseThrow(),
                asOf == null ? Published.RELEASED : asOf,
                Usage.audience(spec, audience, story.framework()));
        if (out != null) {
            write(out, answer);
        }
        spec.commandLine().getOut().print(Format.TEXT.write(answer));
        return KpiCommand.DONE;
    }

    private List<Period> periods() {
        return period == null
                ? story.periods()
                : List.of(Usage.period(spec, period, story.framework().years()));
    }

    private void write(Path folder, Answer answer) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("report.html"), Format.HTML.write(answer));
            Files.writeString(folder.resolve("report.md"), Format.MD.write(answer));
            Files.writeString(folder.resolve("scorecard.json"), Format.JSON.write(answer));
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "--out " + folder + " cannot be written to: name a folder that can", e);
        }
    }
}
