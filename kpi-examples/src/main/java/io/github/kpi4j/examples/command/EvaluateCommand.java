package io.github.kpi4j.examples.command;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.examples.story.Answer;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadException;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The report of the user's own files. */
@Command(name = "evaluate", description = "Prints the report of a framework and figures of your own.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--framework", required = true, paramLabel = "F.yaml", description = "What was promised.")
    @SuppressWarnings("NullAway.Init")
    private Path framework;

    @Option(names = "--figures", required = true, paramLabel = "F.csv", description = "What was observed.")
    @SuppressWarnings("NullAway.Init")
    private Path figures;

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            description = "The period reported on, such as 2024/25 Q4.")
    @SuppressWarnings("NullAway.Init")
    private String period;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day of knowledge: what became known later is left out. By default the last day of the period"
                            + " or the day on which the last figure became known, whichever is later.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--compare-as-of",
            paramLabel = "DATE",
            description =
                    "An earlier day of knowledge: what changed since then, and why, follows the report. With json the"
                            + " list of changes is the whole answer; there is no csv of it.")
    private @Nullable LocalDate compareAsOf;

    @Option(names = "--area", paramLabel = "CODE", description = "The area; by default the framework's own.")
    private @Nullable AreaId area;

    @Option(
            names = "--audience",
            paramLabel = "NAME",
            description =
                    "Whom the report is for: an audience of the framework, or one of its tiers. The report holds what it"
                            + " sees and says how many indicators are outside it.")
    private @Nullable String audience;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, csv, md or html; by default text.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Framework promised = read(KpiYaml.standard().load(framework));
            Period reported = Usage.period(spec, period, promised.years());
            Audience readers = Usage.audience(spec, audience, promised);
            Figures observed = read(KpiYaml.standard().loadFigures(figures, promised));
            Scorecard card = card(promised, observed, reported);
            spec.commandLine()
                    .getOut()
                    .print(compareAsOf == null ? report(card, readers) : changes(card, readers, observed, compareAsOf));
            return KpiCommand.DONE;
        } catch (LoadException e) {
            err.print(e.getMessage() + "\n");
            return KpiCommand.PROBLEMS;
        }
    }

    private <T> T read(LoadResult<T> result) {
        T loaded = result.orElseThrow();
        if (!result.report().isEmpty()) {
            spec.commandLine().getErr().print(result.report() + "\n");
        }
        return loaded;
    }

    private Scorecard card(Framework promised, Figures observed, Period reported) {
        LocalDate known = asOf == null ? lastKnown(observed, reported) : asOf;
        return Evaluator.evaluate(promised, observed, reported, known, area(promised, observed));
    }

    private String report(Scorecard card, Audience readers) {
        var report = new CommitteeReport(card, readers);
        return format.write(new Answer("", List.of(Narrator.document(report)), report));
    }

    private String changes(Scorecard card, Audience readers, Figures observed, LocalDate since) {
        if (since.isAfter(card.asOf())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--compare-as-of: " + since + " is later than the date of the report, " + card.asOf());
        }
        if (format == Format.CSV) {
            throw new ParameterException(
                    spec.commandLine(), "--compare-as-of: choose text, json, md or html; there is no csv of changes");
        }
        var differences = new Differences(
                Evaluator.evaluate(card.framework(), observed, card.period(), since, card.area()), card, readers);
        if (format == Format.JSON) {
            return KpiYaml.standard().json(differences);
        }
        String name = card.framework().name();
        var report = new CommitteeReport(card, readers);
        return format.write(new Answer(
                name.isEmpty() ? card.area().code() : name,
                List.of(Narrator.document(report), Narrator.document(differences)),
                report));
    }

    private static LocalDate lastKnown(Figures observed, Period reported) {
        return Stream.concat(observed.all().stream().map(Figure::knownFrom), Stream.of(reported.end()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private AreaId area(Framework promised, Figures observed) {
        if (area == null) {
            return promised.area();
        }
        List<AreaId> known =
                observed.all().stream().map(Figure::area).distinct().sorted().toList();
        if (!known.contains(area)) {
            throw new ParameterException(
                    spec.commandLine(), "--area: there are no figures of " + area + "; there are figures of " + known);
        }
        return area;
    }
}
