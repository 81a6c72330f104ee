package io.github.kpi4j.examples.quickstart;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;

/** Defines an indicator, evaluates it and prints why. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints the evaluation.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::readme[]
        Outcome eet = Outcome.define("care-leavers", "Care leavers in education, employment or training")
                .measuredAs(new Percentage("in education, employment or training", "care leavers"))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .target(Target.atLeast("57.5").nearWithin(Tolerance.points("3")))
                .baseline(new Baseline.SamePeriodLastYear())
                .build();
        Period quarter = Period.parse("2024/25 Q4", YearType.FINANCIAL);
        Figures figures = Figures.of(
                Figure.of("care-leavers", "our-council", quarter.yearEarlier(), 18, 36),
                Figure.of("care-leavers", "our-council", quarter, 23, 40));
        Scorecard card = Evaluator.evaluate(Framework.of("our-council", eet), figures, quarter, quarter.end());
        System.out.print(Narrator.explain(card.get(eet.id())));
        // end::readme[]
    }
}
