package io.github.kpi4j.examples.command;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadException;
import io.github.kpi4j.yaml.LoadResult;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The user's own files, and what is to be made of them. */
final class Inputs {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--framework", required = true, paramLabel = "F.yaml", description = "What was promised.")
    @SuppressWarnings("NullAway.Init")
    private Path framework;

    @Option(names = "--figures", required = true, paramLabel = "F.csv", description = "What was observed.")
    @SuppressWarnings("NullAway.Init")
    private Path figures;

    @Option(
            names = "--evidence",
            paramLabel = "E.yaml",
            description = "What people judge and tell beside the figures: levels that they set, case studies,"
                    + " and the changes that were made.")
    private @Nullable Path evidence;

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
                            + " or the day on which the last figure or evidence became known, whichever is later.")
    private @Nullable LocalDate asOf;

    @Option(names = "--area", paramLabel = "CODE", description = "The area; by default the framework's own.")
    private @Nullable AreaId area;

    @Option(
            names = "--audience",
            paramLabel = "NAME",
            description =
                    "Whom the report is for: an audience of the framework, or one of its tiers. The report holds what"
                            + " it sees and says how many indicators are outside it.")
    private @Nullable String audience;

    /** What the files come to. */
    record Read(Figures figures, Evidence evidence, Scorecard card, Audience audience) {}

    /** Reads the files and prints the answer; or prints all their problems. */
    int answer(Function<Read, String> answer) {
        try {
            Framework promised = read(KpiYaml.standard().load(framework));
            Period reported = Usage.period(spec, period, promised.years());
            Audience readers = Usage.audience(spec, audience, promised);
            Figures observed = read(KpiYaml.standard().loadFigures(figures, promised));
            Evidence told =
                    evidence == null ? Evidence.NONE : read(KpiYaml.standard().loadEvidence(evidence, promised));
            Scorecard card = card(promised, observed, told, reported);
            spec.commandLine().getOut().print(answer.apply(new Read(observed, told, card, readers)));
            return KpiCommand.DONE;
        } catch (LoadException e) {
            spec.commandLine().getErr().print(e.getMessage() + "\n");
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

    private Scorecard card(Framework promised, Figures observed, Evidence told, Period reported) {
        LocalDate known = asOf == null ? lastKnown(observed, told, reported) : asOf;
        return Evaluator.evaluate(promised, observed, told, reported, known, area(promised, observed));
    }

    private static LocalDate lastKnown(Figures observed, Evidence told, Period reported) {
        return Stream.of(
                        observed.all().stream().map(Figure::knownFrom),
                        told.lastDay().stream(),
                        Stream.of(reported.end()))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private AreaId area(Framework promised, Figures observed) {
        if (area == null) {
            return promised.area();
        }
        List<AreaId> known = Stream.concat(
                        observed.all().stream().map(Figure::area),
                        promised.rollUp().groups().stream().map(AreaGroup::area))
                .distinct()
                .sorted()
                .toList();
        AreaRegister register = promised.register();
        if (known.stream().map(register::current).noneMatch(register.current(area)::equals)) {
            throw new ParameterException(
                    spec.commandLine(), "--area: there are no figures of " + area + "; there are figures of " + known);
        }
        return area;
    }
}
