package io.github.kpi4j.report;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.intervention.Interventions;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.Level;
import java.util.List;

/** What stands in the way of what was promised, and whether anybody recorded a change that was made about it. */
public final class Challenges {

    private Challenges() {}

    /**
     * The challenges for which no change is recorded: indicators that are missed, below the minimum acceptable or escalated, and
     * that no intervention concerns.
     *
     * @param report the report
     * @return the evaluations, worst first; none where no change is recorded at all, so that nobody can have meant to
     */
    public static List<Evaluation> withoutIntervention(CommitteeReport report) {
        Interventions all = report.card().interventions();
        if (all.results().isEmpty()) {
            return List.of();
        }
        List<Evaluation> escalated = report.escalated();
        return report.exceptions().stream()
                .filter(evaluation -> isMissed(evaluation) || escalated.contains(evaluation))
                .filter(evaluation -> !concern(all, evaluation.indicator().id()))
                .toList();
    }

    private static boolean isMissed(Evaluation evaluation) {
        return evaluation
                .judgement()
                .match(finding -> finding.level() == Level.MISSED || finding.isBelowFloor(), reason -> false);
    }

    private static boolean concern(Interventions all, IndicatorId indicator) {
        return all.results().stream().anyMatch(result -> result.intervention().concerns(indicator));
    }
}
