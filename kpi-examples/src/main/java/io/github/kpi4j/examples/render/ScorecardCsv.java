package io.github.kpi4j.examples.render;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.yaml.field.CsvLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A scorecard as CSV, a row for each indicator in the framework's order. Columns, each empty where there is nothing to say:
 *
 * <ul>
 *   <li>{@code indicator}, {@code name}, {@code kind}, {@code priority}, {@code owner}, {@code area}
 *   <li>{@code period}, {@code value}, {@code unit}, {@code numerator}, {@code denominator}, {@code marks}, {@code note}: the
 *       figure shown, rounded as it is published; grades and words as they are
 *   <li>{@code timing}: current, arrived, standing, not-due, other-periods, not-put-together or late
 *   <li>{@code level}: exceeded, met, near or missed; {@code reason}: why there is no level, or why there is no value
 *   <li>{@code target}, {@code target_from}, {@code margin}, {@code below_floor}: the margin is negative where the value falls
 *       short; {@code below_floor} is true or false
 *   <li>{@code baseline}, {@code baseline_period}, {@code change}, {@code distance_travelled}: the change since the baseline,
 *       and its share of the way to the target, 1 at the target
 *   <li>{@code movement}: up, down or same; {@code direction}: improving, worsening, steady or not-judged; both since the
 *       baseline
 *   <li>{@code set_level}, {@code set_by}, {@code set_on}, {@code set_for}: the level that people set, never that of
 *       {@code level}; {@code set_for} is the period that they judged, which may be an earlier one. {@code evidence}: none, thin,
 *       moderate or strong
 *   <li>one column for each comparator, named by its id: its value
 *   <li>only for a comparator among whose areas an indicator asks for a place, three more, named by its id and the ending:
 *       {@code _rank}, from 1, the best; {@code _ranked}, among so many; {@code _band}, from 1, the best, of the bands that the
 *       indicator asks for
 * </ul>
 *
 * <p>Numbers have a point and no thousands separator. Differences are exact, or to six decimals where a decimal does not end;
 * for grades they count grades. Lines end with a line feed.
 */
public final class ScorecardCsv {

    private static final List<String> COLUMNS = List.of(
            "indicator",
            "name",
            "kind",
            "priority",
            "owner",
            "area",
            "period",
            "value",
            "unit",
            "numerator",
            "denominator",
            "marks",
            "note",
            "timing",
            "level",
            "reason",
            "target",
            "target_from",
            "margin",
            "below_floor",
            "baseline",
            "baseline_period",
            "change",
            "distance_travelled",
            "movement",
            "direction",
            "set_level",
            "set_by",
            "set_on",
            "set_for",
            "evidence");

    private ScorecardCsv() {}

    /**
     * Writes a scorecard.
     *
     * @param report the report that holds the scorecard: a row for each indicator that its audience sees
     * @return the CSV, ending with a line feed
     */
    public static String render(CommitteeReport report) {
        Scorecard card = report.card();
        var header = new ArrayList<>(COLUMNS);
        card.framework().comparators().forEach(comparator -> header.add(comparator.id()));
        card.framework().comparators().stream()
                .map(Comparator::id)
                .filter(id -> isAskedFor(report, id))
                .forEach(id -> header.addAll(List.of(rank(id), ranked(id), band(id))));
        return CsvLine.of(header)
                + report.evaluations().stream()
                        .map(evaluation -> CsvRow.of(card.area(), evaluation))
                        .map(row -> CsvLine.of(header.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList()))
                        .collect(Collectors.joining());
    }

    private static boolean isAskedFor(CommitteeReport report, String comparator) {
        return report.evaluations().stream()
                .flatMap(evaluation -> evaluation.indicator().definition().comparators().stream())
                .anyMatch(
                        terms -> terms.position() != null && terms.comparator().equals(comparator));
    }

    static String rank(String comparator) {
        return comparator + "_rank";
    }

    static String ranked(String comparator) {
        return comparator + "_ranked";
    }

    static String band(String comparator) {
        return comparator + "_band";
    }
}
