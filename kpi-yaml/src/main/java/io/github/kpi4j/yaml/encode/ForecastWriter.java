package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.forecast.CurveFinding;
import io.github.kpi4j.forecast.Goal;
import io.github.kpi4j.forecast.PaceFinding;
import io.github.kpi4j.forecast.PaceFinding.NotPaced;
import io.github.kpi4j.forecast.PaceFinding.Obstacle;
import io.github.kpi4j.forecast.PaceFinding.Paced;
import io.github.kpi4j.lint.Domain;
import io.github.kpi4j.series.Change;

/** Where an indicator is heading, as JSON. */
final class ForecastWriter {

    private ForecastWriter() {}

    /** Only where something is promised for a day, and where the indicator has a turning point. */
    static void write(Json json, Evaluation evaluation) {
        PaceFinding pace = evaluation.pace();
        if (!pace.equals(new NotPaced(Obstacle.NO_END_DATE))) {
            json.object("pace", content -> pace(content, pace));
        }
        evaluation
                .curve()
                .ifPresent(curve -> json.object("turnTheCurve", content -> curve(content, curve, evaluation)));
    }

    private static void pace(Json json, PaceFinding finding) {
        if (finding instanceof NotPaced not) {
            json.put("reason", Json.code(not.obstacle()));
        } else if (finding instanceof Paced paced) {
            json.put("verdict", Json.code(paced.verdict()))
                    .put("from", paced.from())
                    .period("fromPeriod", paced.fromPeriod())
                    .put("now", paced.now())
                    .period("nowPeriod", paced.nowPeriod())
                    .object("goal", goal -> goal(goal, paced.goal()))
                    .put("per", Json.code(paced.per()))
                    .put("elapsed", paced.elapsed())
                    .put("left", paced.left())
                    .put("shareOfWay", paced.shareOfWay())
                    .put("shareOfTime", paced.shareOfTime())
                    .put("remaining", paced.remaining())
                    .put("soFar", paced.soFar().orElse(null))
                    .put("needed", paced.needed().orElse(null))
                    .put("ratio", paced.ratio().orElse(null));
        }
    }

    private static void goal(Json json, Goal goal) {
        json.put("value", goal.value())
                .yesOrNo("inclusive", goal::inclusive)
                .put("farEdge", goal.farEdge())
                .put("by", goal.by());
    }

    private static void curve(Json json, CurveFinding finding, Evaluation evaluation) {
        json.period("since", finding.asked().since());
        ForecastRuleWriter.write(json, finding.asked().rule());
        if (finding instanceof CurveFinding.NotCompared not) {
            json.put("reason", not.reason().code());
        } else if (finding instanceof CurveFinding.Compared compared) {
            Change difference = compared.difference();
            Domain domain = Domain.of(evaluation.indicator().definition().measure());
            json.put("projected", difference.from())
                    .yesOrNo("possible", () -> domain.contains(difference.from()))
                    .put("actual", difference.to())
                    .put("difference", difference.amount())
                    .put("direction", Json.code(difference.direction()))
                    .object("uncertainty", content -> UncertaintyWriter.write(content, compared))
                    .texts(
                            "points",
                            compared.basis().stream()
                                    .map(point -> point.period().label())
                                    .toList());
        }
    }
}
