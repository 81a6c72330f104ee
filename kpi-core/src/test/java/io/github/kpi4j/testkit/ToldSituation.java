package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.series.Figures;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A situation, and what people judge and tell in it.
 *
 * @param situation the situation
 * @param evidence evidence that goes with its framework; some of it is of later periods or became known later
 */
public record ToldSituation(Situation situation, Evidence evidence) {

    /**
     * Checks that both are there.
     *
     * @param situation the situation
     * @param evidence evidence that goes with its framework
     */
    public ToldSituation {
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * The scorecard of the framework's own area, with what people judge and tell.
     *
     * @return what the engine makes of it
     */
    public Scorecard evaluate() {
        return evaluate(situation.asOf());
    }

    /**
     * The scorecard as known on another date.
     *
     * @param asOf the date of knowledge
     * @return what the engine makes of it
     */
    public Scorecard evaluate(LocalDate asOf) {
        return Evaluator.evaluate(
                situation.framework(), Figures.of(situation.rows()), evidence, situation.period(), asOf);
    }

    /**
     * The same situation with other evidence.
     *
     * @param other the evidence
     * @return the situation
     */
    public ToldSituation with(Evidence other) {
        return new ToldSituation(situation, other);
    }
}
