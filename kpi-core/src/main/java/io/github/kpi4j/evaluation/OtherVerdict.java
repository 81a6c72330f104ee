package io.github.kpi4j.evaluation;

import io.github.kpi4j.promise.TargetInForce;
import java.util.Objects;

/**
 * How the value shown stands against another promise than the one that it is judged by.
 *
 * @param against which promise
 * @param target the promise, and what it comes to
 * @param judgement the level with its finding, or why there is none
 */
public record OtherVerdict(Against against, TargetInForce target, Judgement judgement) {

    /**
     * Checks that all is there.
     *
     * @param against which promise
     * @param target the promise
     * @param judgement the level with its finding
     */
    public OtherVerdict {
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(judgement, "judgement");
    }

    /** The other promises. */
    public enum Against {
        /** The version that was in force when the indicator's year began, where another one is in force now. */
        START_OF_YEAR,
        /** The version that was known when the period ended, where the one in force was approved only later. */
        KNOWN_THEN,
        /** The ordinary version, while an agreed exception stands in its place. */
        WITHOUT_EXCEPTION,
        /** An agreed exception that has come to its end within the last year. */
        LAPSED_EXCEPTION,
        /** What is to be reached in the end. */
        END
    }
}
