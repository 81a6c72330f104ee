package io.github.kpi4j.lint;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.promise.TargetVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks a framework over. Nothing that it finds is wrong; each finding deserves a reason or a change. The same inputs give
 * the same findings: first those about the framework, then those about priorities, then those about indicators, in the
 * framework's order.
 */
public final class Linter {

    private Linter() {}

    /**
     * Looks at what the framework alone can tell.
     *
     * @param framework the framework
     * @return the findings; empty if there are none
     */
    public static List<Lint> lint(Framework framework) {
        var lints = new ArrayList<>(BalanceLints.of(framework));
        for (Indicator indicator : framework.indicators()) {
            lints.addAll(DefinitionLints.of(framework, indicator));
            for (TargetVersion version : indicator.definition().targets().versions()) {
                StatedTarget.of(framework, framework.area(), indicator, version)
                        .ifPresent(target -> lints.addAll(TargetLints.of(target)));
            }
        }
        return List.copyOf(lints);
    }

    /**
     * Looks at the framework beside what was observed, as known on the scorecard's date: everything that the framework alone
     * can tell, reviews that are overdue, and how targets and tolerances stand to the figures. Only targets in force on the
     * last day of the scorecard's period or later are held against figures.
     *
     * @param card the scorecard
     * @return the findings; empty if there are none
     */
    public static List<Lint> lint(Scorecard card) {
        Framework framework = card.framework();
        var lints = new ArrayList<>(BalanceLints.of(framework));
        for (Evaluation evaluation : card.evaluations()) {
            Indicator indicator = evaluation.indicator();
            lints.addAll(DefinitionLints.of(framework, indicator));
            lints.addAll(DefinitionLints.overdue(indicator, card.asOf()));
            for (TargetVersion version : indicator.definition().targets().versions()) {
                StatedTarget.of(framework, card.area(), evaluation, version).ifPresent(target -> {
                    lints.addAll(TargetLints.of(target));
                    if (target.holdsOnOrAfter(card.period().end())) {
                        lints.addAll(new FigureLints(target, evaluation).lints());
                    }
                });
            }
        }
        return List.copyOf(lints);
    }
}
