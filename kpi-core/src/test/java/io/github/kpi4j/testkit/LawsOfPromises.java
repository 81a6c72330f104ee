package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evaluation.OtherVerdict;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.Source;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.target.Threshold;
import java.util.List;
import java.util.Optional;

/** What holds for every promise that is worked out. Each check throws an AssertionError where it does not. */
public final class LawsOfPromises {

    private LawsOfPromises() {}

    /**
     * Whatever else a value is held against is another promise than the one that it is judged by, each once and for itself:
     * the level of each follows from its own target.
     *
     * @param situation any situation
     */
    public static void otherVerdictsStandForThemselves(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            List<OtherVerdict> others = evaluation.otherVerdicts();
            Law.same(
                    others.stream().map(OtherVerdict::against).distinct().toList(),
                    others.stream().map(OtherVerdict::against).toList(),
                    "each once");
            for (OtherVerdict other : others) {
                TargetInForce inForce = evaluation.target();
                Law.holds(
                        other.against() == OtherVerdict.Against.END
                                || inForce == null
                                || !inForce.version().equals(other.target().version()),
                        "judged by %s twice",
                        other.target());
                if (other.judgement() instanceof Judgement.Judged judged) {
                    Law.same(
                            Optional.of(judged.finding().target()),
                            other.target().target(),
                            "the target judged against");
                }
            }
        }
    }

    /**
     * A target that was worked out is the value it started from and the step, or lies between its two milestones, on the
     * side and with the terms that were promised; where it could not be worked out, nothing is judged.
     *
     * @param situation any situation
     */
    public static void targetFollowsFromItsSource(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            TargetInForce inForce = evaluation.target();
            if (inForce == null) {
                continue;
            }
            if (inForce.resolution() instanceof Resolution.Unresolved) {
                Law.holds(evaluation.judgement() instanceof Judgement.NotJudged, "%s", evaluation.judgement());
            } else if (inForce.resolution() instanceof Resolution.Resolved resolved
                    && resolved.source() instanceof Source.Stepped stepped
                    && inForce.version().promise() instanceof Relative relative) {
                Terms terms = relative.terms();
                Law.same(
                        new Threshold(
                                terms.comparison(),
                                stepped.step().from(stepped.from().value()),
                                terms.tolerance(),
                                terms.floor(),
                                terms.stretch()),
                        resolved.target(),
                        "target worked out");
            } else if (inForce.resolution() instanceof Resolution.Resolved resolved
                    && resolved.source() instanceof Source.Underway way) {
                Rational number = resolved.target().goal().orElseThrow();
                Rational from = way.from().value();
                Rational to = way.to().value();
                Law.holds(
                        number.compareTo(from.min(to)) >= 0 && number.compareTo(from.max(to)) <= 0,
                        "%s is not on the way",
                        number);
            }
        }
    }
}
