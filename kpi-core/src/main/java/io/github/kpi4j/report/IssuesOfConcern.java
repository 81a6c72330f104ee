package io.github.kpi4j.report;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.significance.SignificanceFinding;
import io.github.kpi4j.significance.SignificanceFinding.Told;
import io.github.kpi4j.significance.Yardstick;
import io.github.kpi4j.trend.TrendFinding;
import java.util.List;
import java.util.Objects;

/**
 * What is bad by more than chance, and on its way to be worse: the first thing to ask of many indicators. Only indicators that
 * declare both how differences are told from chance and a trend rule, or of which the period before is known, can be among them.
 *
 * @param evaluations the evaluations to look through
 */
public record IssuesOfConcern(List<Evaluation> evaluations) {

    /**
     * Copies the list.
     *
     * @param evaluations the evaluations to look through
     */
    public IssuesOfConcern {
        Objects.requireNonNull(evaluations, "evaluations");
        evaluations = List.copyOf(evaluations);
    }

    /**
     * Those that are significantly worse than their target or than a comparator, and getting worse: by one of their trend rules, or
     * significantly worse than the period before.
     *
     * @return the evaluations, in their order
     */
    public List<Evaluation> worseAndWorsening() {
        return evaluations.stream()
                .filter(evaluation -> evaluation.significance().findings().stream()
                        .anyMatch(finding -> isWorse(finding) && !isOfThePast(finding)))
                .filter(IssuesOfConcern::isWorsening)
                .toList();
    }

    private static boolean isWorsening(Evaluation evaluation) {
        return evaluation.trends().stream().anyMatch(IssuesOfConcern::isWorsening)
                || evaluation
                        .significance()
                        .against(Yardstick.Kind.PREVIOUS)
                        .filter(IssuesOfConcern::isWorse)
                        .isPresent();
    }

    private static boolean isWorsening(TrendFinding trend) {
        return trend instanceof TrendFinding.Detected detected && detected.direction() == Direction.WORSENING;
    }

    private static boolean isWorse(SignificanceFinding finding) {
        return finding instanceof Told told && told.verdict().isWorse();
    }

    private static boolean isOfThePast(SignificanceFinding finding) {
        Yardstick.Kind kind = finding.against().kind();
        return kind == Yardstick.Kind.PREVIOUS || kind == Yardstick.Kind.BASELINE;
    }
}
