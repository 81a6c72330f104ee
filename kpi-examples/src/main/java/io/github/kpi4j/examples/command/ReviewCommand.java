package io.github.kpi4j.examples.command;

import io.github.kpi4j.examples.story.Answer;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.ReviewPack;
import io.github.kpi4j.yaml.KpiYaml;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The papers for the annual review of the user's own framework. */
@Command(
        name = "review",
        description =
                "Prints the papers for the annual review of a framework: for each indicator its progress, its targets"
                        + " so far and why, whom it is compared with, whether its review is overdue, and room for a"
                        + " decision.")
final class ReviewCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Inputs inputs;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, md or html; by default text.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Override
    public Integer call() {
        Usage.refuseCsv(spec, format, "--format", "a review");
        return inputs.answer(this::review);
    }

    private String review(Inputs.Read read) {
        var pack = new ReviewPack(read.card(), read.audience());
        return format == Format.JSON
                ? KpiYaml.standard().json(pack)
                : format.write(new Answer(
                        "", List.of(Narrator.document(pack)), new CommitteeReport(read.card(), read.audience())));
    }
}
