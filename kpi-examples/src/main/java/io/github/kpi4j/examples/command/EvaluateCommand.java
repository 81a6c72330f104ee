package io.github.kpi4j.examples.command;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.examples.story.Answer;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.yaml.KpiYaml;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The report of the user's own files. */
@Command(name = "evaluate", description = "Prints the report of a framework and figures of your own.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Inputs inputs;

    @Option(
            names = "--compare-as-of",
            paramLabel = "DATE",
            description =
                    "An earlier day of knowledge: what changed since then, and why, follows the report. With json the"
                            + " list of changes is the whole answer; there is no csv of it.")
    private @Nullable LocalDate compareAsOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, csv, md or html; by default text.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Override
    public Integer call() {
        return inputs.answer(read -> compareAsOf == null ? report(read) : changes(read, compareAsOf));
    }

    private String report(Inputs.Read read) {
        var report = new CommitteeReport(read.card(), read.audience());
        return format.write(new Answer("", List.of(Narrator.document(report)), report));
    }

    private String changes(Inputs.Read read, LocalDate since) {
        Scorecard card = read.card();
        if (since.isAfter(card.asOf())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--compare-as-of: " + since + " is later than the date of the report, " + card.asOf());
        }
        Usage.refuseCsv(spec, format, "--compare-as-of", "changes");
        var differences = new Differences(
                Evaluator.evaluate(
                        card.framework(), read.figures(), read.evidence(), card.period(), since, card.area()),
                card,
                read.audience());
        if (format == Format.JSON) {
            return KpiYaml.standard().json(differences);
        }
        String name = card.framework().name();
        var report = new CommitteeReport(card, read.audience());
        return format.write(new Answer(
                name.isEmpty() ? card.area().code() : name,
                List.of(Narrator.document(report), Narrator.document(differences)),
                report));
    }
}
