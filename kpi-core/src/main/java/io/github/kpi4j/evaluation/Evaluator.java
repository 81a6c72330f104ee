package io.github.kpi4j.evaluation;

import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The engine: framework, figures, period and as-of date in, scorecard out. It reads nothing else, so the same inputs always
 * give the same scorecard. Figures are cut at the period's last day and the as-of date once, before anything is measured; no
 * later step can see the future.
 *
 * <p>By a framework with a {@link Framework#disclosure disclosure} every scorecard is fit to be published: small counts, and what
 * would give them away, are {@link io.github.kpi4j.series.Reason#SUPPRESSED suppressed} before anything is found, so that no finding, explanation or file
 * can tell them. What is hidden is decided for all areas with figures at once, as each of them may be published. {@link
 * Framework#withoutDisclosure()} evaluates the inside.
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
     * @param code the code of the area, now in use or not
     * @return the scorecard
     * @throws IllegalArgumentException as for the framework's own area
     */
    public static Scorecard evaluate(
            Framework framework, Figures figures, Evidence evidence, Period period, LocalDate asOf, AreaId code) {
        Evidence known = known(framework, evidence, period, asOf);
        AreaId area = framework.register().current(code);
        return card(measurements(framework, figures, period, asOf), known, period, asOf, area);
    }

    /**
     * Evaluates many areas by the same framework in one call: each as it would be by itself, but the figures are cut once, and
     * what is measured of an area is measured once for all who are compared with it.
     *
     * @param framework what was promised
     * @param figures what was observed, of all the areas
     * @param evidence what people judged and told
     * @param period the period reported on
     * @param asOf the date of knowledge
     * @param areas the areas by codes now in use or not, none twice; one area of several codes is evaluated once; in whatever order, it changes nothing but the order of the results
     * @return the scorecards, to be asked by area or by indicator
     * @throws IllegalArgumentException as for the framework's own area, or if an area is named twice
     */
    public static Scorecards evaluate(
            Framework framework,
            Figures figures,
            Evidence evidence,
            Period period,
            LocalDate asOf,
            Collection<AreaId> areas) {
        var cards = new ArrayList<Scorecard>();
        evaluateEach(framework, figures, evidence, period, asOf, areas, cards::add);
        return new Scorecards(framework, period, asOf, cards);
    }

    /**
     * Evaluates many areas by the same framework in one call, and hands on each scorecard as soon as it is made, so that
     * progress can be told and no scorecard need be kept.
     *
     * @param framework what was promised
     * @param figures what was observed, of all the areas
     * @param evidence what people judged and told
     * @param period the period reported on
     * @param asOf the date of knowledge
     * @param areas the areas by codes now in use or not, none twice; one area of several codes is evaluated once
     * @param each what is done with each scorecard, in the order of the areas
     * @throws IllegalArgumentException as for the framework's own area, or if an area is named twice; nothing is evaluated
     *     then
     */
    public static void evaluateEach(
            Framework framework,
            Figures figures,
            Evidence evidence,
            Period period,
            LocalDate asOf,
            Collection<AreaId> areas,
            Consumer<? super Scorecard> each) {
        Set<AreaId> once = once(framework, areas);
        Evidence known = known(framework, evidence, period, asOf);
        Measurements measurements = measurements(framework, figures, period, asOf);
        once.forEach(area -> each.accept(card(measurements, known, period, asOf, area)));
    }

    /** The areas by the codes now in use. */
    static Set<AreaId> once(Framework framework, Collection<AreaId> areas) {
        var named = new HashSet<AreaId>();
        var once = new LinkedHashSet<AreaId>();
        for (AreaId area : areas) {
            if (!named.add(area)) {
                throw new IllegalArgumentException("areas has " + area + " twice; name each area once");
            }
            once.add(framework.register().current(area));
        }
        return once;
    }

    private static Evidence known(Framework framework, Evidence evidence, Period period, LocalDate asOf) {
        int year = period.end().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("period is " + period.label() + "; one that ends in the years "
                    + FIRST_YEAR + " to " + LAST_YEAR + " is wanted");
        }
        return Told.known(framework, evidence, period, asOf);
    }

    private static Measurements measurements(Framework framework, Figures figures, Period period, LocalDate asOf) {
        return new Measurements(framework, framework.register().apply(figures).known(period.end(), asOf), asOf);
    }

    private static Scorecard card(
            Measurements measurements, Evidence known, Period period, LocalDate asOf, AreaId area) {
        Framework framework = measurements.framework();
        var told = new Told(framework, known, area, period, asOf);
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
