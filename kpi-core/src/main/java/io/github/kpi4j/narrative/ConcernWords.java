package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.IssuesOfConcern;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.trend.TrendFinding.Detected;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for what is worse by more than chance and getting worse. */
final class ConcernWords {

    private ConcernWords() {}

    /** A section; nothing where there is no such indicator. */
    static List<Document.Block> section(CommitteeReport report) {
        List<Evaluation> concerns = new IssuesOfConcern(report.evaluations()).worseAndWorsening();
        return concerns.isEmpty()
                ? List.of()
                : List.of(
                        new Document.Heading(1, "Significantly worse and getting worse"),
                        new Document.Items(
                                concerns.stream().map(ConcernWords::line).toList()));
    }

    private static String line(Evaluation evaluation) {
        var values = new ValueWords(evaluation.indicator().definition());
        var trends = new TrendWords(values, WorthWords.isCost(evaluation));
        Stream<String> worsening = evaluation.trends().stream()
                .filter(trend -> trend instanceof Detected detected && detected.direction() == Direction.WORSENING)
                .map(trends::trend);
        return evaluation.indicator().name() + ": "
                + Stream.concat(new SignificanceWords(values, evaluation).worse().stream(), worsening)
                        .collect(Collectors.joining("; "))
                + "." + OwnerWords.sentence(evaluation.indicator());
    }
}
