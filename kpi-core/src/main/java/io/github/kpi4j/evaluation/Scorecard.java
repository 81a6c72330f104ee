package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All evaluations of a framework for one area and one period, as known on one date.
 *
 * @param framework the framework
 * @param area the area
 * @param period the period reported on
 * @param asOf the date of knowledge
 * @param evaluations one for each indicator, in the framework's order
 */
public record Scorecard(Framework framework, AreaId area, Period period, LocalDate asOf, List<Evaluation> evaluations) {

    /**
     * Copies the evaluations.
     *
     * @param framework the framework
     * @param area the area
     * @param period the period reported on
     * @param asOf the date of knowledge
     * @param evaluations one for each indicator
     */
    public Scorecard {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(evaluations, "evaluations");
        evaluations = List.copyOf(evaluations);
    }

    /**
     * The evaluation of an indicator.
     *
     * @param indicator the id of an indicator of the framework
     * @return its evaluation
     * @throws IllegalArgumentException if the framework has no such indicator
     */
    public Evaluation get(IndicatorId indicator) {
        return evaluations.stream()
                .filter(each -> each.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the framework has no indicator \"" + indicator + "\""));
    }

    /**
     * The counts of the scorecard.
     *
     * @return how many indicators have each level, and how many are not judged for each reason
     */
    public Tally tally() {
        return Tally.of(evaluations);
    }
}
