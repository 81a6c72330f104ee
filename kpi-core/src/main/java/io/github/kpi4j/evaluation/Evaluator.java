package io.github.kpi4j.evaluation;

import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import java.time.LocalDate;
import java.util.ArrayList;

/**
 * The engine: framework, figures, period and as-of date in, scorecard out. It reads nothing else, so the same inputs always
 * give the same scorecard. Figures are cut at the period's last day and the as-of date once, before anything is measured; no
 * later step can see the future.
 */
public final class Evaluator {

    private static final int FIRST_YEAR = 1902;
    private static final int LAST_YEAR = 2998;

    private Evaluator() {}

    /**
     * Evaluates the framework's own area.
     *
     * @param framework what was promised
     * @param figures what was observed
     * @param period the period reported on
     * @param asOf the date of knowledge: figures recorded and targets approved later are not known
     * @return the scorecard; it never fails for want of figures, but says what is missing
     * @throws IllegalArgumentException if the period ends before 1902 or after 2998, so that its neighbours have no label
     */
    public static Scorecard evaluate(Framework framework, Figures figures, Period period, LocalDate asOf) {
        return evaluate(framework, figures, period, asOf, framework.area());
    }

    /**
     * Evaluates the framework's own area, and shows what people judge and tell beside the figures.
     *
     * @param framework what was promised
     * @param figures what was observed
     * @param evidence what people judged and told; what became known after the as-of date is not known, and nothing in it
     *     changes what is computed
     * @param period the period reported on
     * @param asOf the date of knowledge
     * @return the scorecard
     * @throws IllegalArgumentException if the period ends before 1902 or after 2998, or the evidence does not go with the
     *     framework: it is of an indicator, area or comparator that the framework does not know, of a period of another kind than the
     *     indicator's, or sets a level that the indicator's rating scheme does not have
     */
    public static Scorecard evaluate(
            Framework framework, Figures figures, Evidence evidence, Period period, LocalDate asOf) {
        return evaluate(framework, figures, evidence, period, asOf, framework.area());
    }

    /**
     * Evaluates another area by the same framework.
     *
     * @param framework what was promised
     * @param figures what was observed
     * @param period the period reported on
     * @param asOf the date of knowledge
     * @param area the area
     * @return the scorecard
     * @throws IllegalArgumentException if the period ends before 1902 or after 2998
     */
    public static Scorecard evaluate(Framework framework, Figures figures, Period period, LocalDate asOf, AreaId area) {
        return evaluate(framework, figures, Evidence.NONE, period, asOf, area);
    }

    /**
     * Evaluates another area by the same framework, and shows what people judge and tell beside the figures.
     *
     * @param framework what was promised
     * @param figures what was observed
     * @param evidence what people judged and told
     * @param period the period reported on
     * @param asOf the date of knowledge
     * @param area the area
     * @return the scorecard
     * @throws IllegalArgumentException as for the framework's own area
     */
    public static Scorecard evaluate(
            Framework framework, Figures figures, Evidence evidence, Period period, LocalDate asOf, AreaId area) {
        int year = period.end().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("period is " + period.label() + "; one that ends in the years "
                    + FIRST_YEAR + " to " + LAST_YEAR + " is wanted");
        }
        var told = new Told(framework, evidence, area, period, asOf);
        var measurements = new Measurements(framework, figures.known(period.end(), asOf), asOf);
        var evaluations = new ArrayList<Evaluation>();
        for (Indicator indicator : framework.indicators()) {
            evaluations.add(new Findings(framework, measurements, indicator, area, period, asOf).evaluation(told));
        }
        return new Scorecard(
                framework,
                area,
                period,
                asOf,
                evaluations,
                told.caseStudies(),
                new ChangesMade(framework, measurements, area, period, asOf).looked(told.interventions(), evaluations));
    }
}
