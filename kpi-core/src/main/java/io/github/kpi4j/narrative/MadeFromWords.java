package io.github.kpi4j.narrative;

import com.google.common.collect.ImmutableMap;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.series.Coverage;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for what a value is made from where it is not a figure of its own: the formula, and what is missing from it. */
final class MadeFromWords {

    private final IndicatorId indicator;
    private final Series.Point point;

    private MadeFromWords(IndicatorId indicator, Series.Point point) {
        this.indicator = indicator;
        this.point = point;
    }

    /** The facts by their labels; an empty text where there is nothing to say. */
    static Map<String, String> of(Evaluation evaluation) {
        Series.Point point = evaluation.point();
        Coverage coverage = point == null ? null : point.coverage();
        String formula = evaluation.indicator().definition().measure() instanceof Formula made
                ? made.expression().text()
                : "";
        String missing =
                point == null || coverage == null || coverage.isComplete() || saidByGroups(evaluation, coverage)
                        ? ""
                        : new MadeFromWords(evaluation.indicator().id(), point).missing(coverage)
                                + asZero(evaluation, point, coverage);
        Combine rule = evaluation.indicator().definition().rollUp().overAreas();
        String areas = coverage == null || rule == null || !formula.isEmpty()
                ? ""
                : (missing.isEmpty() ? all(coverage.wanted()) : missing) + "; " + rule(rule);
        return ImmutableMap.of("formula", formula, "made from", areas.isEmpty() ? missing : areas);
    }

    private static String all(int areas) {
        return areas == 2 ? "both areas" : "all " + Words.count(areas, "area", "areas");
    }

    private static String rule(Combine rule) {
        return switch (rule) {
            case SUM -> "added up";
            case RATIO_OF_SUMS -> "numerators and denominators added up";
            case MEAN -> "the plain mean of the areas";
            case MIN -> "the least of them";
            case MAX -> "the greatest of them";
            case FIRST, LAST, NONE -> "not to be put together, as declared";
        };
    }

    /** Where a value was made all the same, what was not collected went in as zero. */
    private static String asZero(Evaluation evaluation, Series.Point point, Coverage coverage) {
        boolean counted = evaluation.indicator().definition().measure() instanceof Formula formula
                && formula.missing() == Formula.Missing.ZERO_WHERE_NOT_COLLECTED
                && point.value() instanceof Value.Amount
                && coverage.gaps().stream().anyMatch(gap -> gap.reason() == Reason.NOT_COLLECTED);
        return counted ? "; what was not collected counts as zero, as declared" : "";
    }

    /** The two groups of a gap are told by their names, each with its reason. */
    private static boolean saidByGroups(Evaluation evaluation, Coverage coverage) {
        return evaluation.gap() != null && coverage.gaps().stream().allMatch(gap -> gap.area() == null);
    }

    private String missing(Coverage coverage) {
        List<String> gaps = coverage.gaps().stream().map(this::gap).distinct().toList();
        return coverage.known() + " of " + Words.count(coverage.wanted(), noun(coverage), noun(coverage) + "s")
                + "; missing: " + Words.list(gaps);
    }

    /** Areas, or quarters and the like, where nothing else is missing. */
    private String noun(Coverage coverage) {
        if (coverage.gaps().stream()
                .allMatch(gap -> gap.area() != null && gap.period().equals(point.period()))) {
            return "area";
        }
        Span span = coverage.gaps().get(0).period().kind().span();
        boolean periods = span.tiles()
                && coverage.gaps().stream()
                        .allMatch(gap -> gap.area() == null
                                && gap.period().kind().span() == span
                                && !gap.period().equals(point.period()));
        return periods ? span.name().toLowerCase(Locale.ROOT).replace('_', ' ') : "figure";
    }

    private String gap(Coverage.Gap gap) {
        String what = gap.indicator().equals(indicator) ? "" : gap.indicator().text();
        String where = gap.area() == null ? "" : gap.area().code();
        String when = gap.period().equals(point.period()) ? "" : gap.period().label();
        String key =
                Stream.of(what, where, when).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return (key.isEmpty() ? gap.indicator().text() : key) + " (" + Words.reason(gap.reason()) + ")";
    }
}
