package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Everything that goes into one evaluation.
 *
 * @param framework what was promised
 * @param rows the figures in the order in which somebody supplied them, revisions and later figures among them
 * @param period the period reported on
 * @param asOf the date of knowledge
 */
public record Situation(Framework framework, List<Figure> rows, Period period, LocalDate asOf) {

    /**
     * Copies the rows.
     *
     * @param framework what was promised
     * @param rows the figures
     * @param period the period reported on
     * @param asOf the date of knowledge
     */
    public Situation {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(asOf, "asOf");
        rows = List.copyOf(rows);
    }

    /**
     * The scorecard of the framework's own area.
     *
     * @return what the engine makes of it
     */
    public Scorecard evaluate() {
        return Evaluator.evaluate(framework, Figures.of(rows), period, asOf);
    }

    /**
     * The same situation with other figures.
     *
     * @param others the figures
     * @return the situation
     */
    public Situation withRows(List<Figure> others) {
        return new Situation(framework, others, period, asOf);
    }
}
