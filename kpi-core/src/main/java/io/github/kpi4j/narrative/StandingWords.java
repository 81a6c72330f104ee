package io.github.kpi4j.narrative;

import io.github.kpi4j.benchmark.PositionFinding.Earlier;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Standings;
import io.github.kpi4j.report.Standings.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for where the area of a report stands among others, and where it is strong and weak. */
final class StandingWords {

    private static final List<String> HEAD = List.of("Indicator", "Among", "Value", "Rank", "Band", "Period before");

    private StandingWords() {}

    /** A section; nothing where no indicator has a position. */
    static List<Document.Block> section(CommitteeReport report) {
        Standings standings = Standings.of(report.evaluations());
        if (standings.all().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Document.Block>();
        blocks.add(new Document.Heading(1, "Where we stand"));
        String sides = named("best", standings.strengths()) + named("worst", standings.weaknesses());
        blocks.add(new Document.Paragraph(
                "1st is the best of the areas that have a figure; of a cost, the cheapest." + sides));
        blocks.add(new Document.Table(
                HEAD, standings.all().stream().map(StandingWords::row).toList()));
        return blocks;
    }

    /** A sentence for each comparator, in the order in which they come. */
    private static String named(String end, List<Standing> standings) {
        Map<String, List<Standing>> byComparator = standings.stream()
                .collect(Collectors.groupingBy(
                        each -> each.finding().comparator().name(), LinkedHashMap::new, Collectors.toList()));
        return byComparator.entrySet().stream()
                .map(each -> " Among the " + end + " beside " + each.getKey() + ": "
                        + each.getValue().stream()
                                .map(standing ->
                                        standing.evaluation().indicator().name())
                                .collect(Collectors.joining("; "))
                        + ".")
                .collect(Collectors.joining());
    }

    private static List<String> row(Standing standing) {
        Earlier before = standing.position().before();
        var values = new ValueWords(standing.evaluation().indicator().definition());
        return List.of(
                standing.evaluation().indicator().name(),
                standing.finding().comparator().name(),
                values.value(standing.finding().own()) + in(standing),
                PositionWords.rank(standing.position().position()),
                new PositionWords(values, standing.evaluation()).band(standing.position()),
                before == null ? "" : PositionWords.rank(before.position()));
    }

    private static String in(Standing standing) {
        return Optional.ofNullable(standing.evaluation().point())
                .map(point -> " " + ValueWords.in(point.period()))
                .orElse("");
    }
}
