package io.github.kpi4j.evaluation;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.util.Objects;
import java.util.Optional;

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

    /**
     * How far a value is from an end target whose day is still to come.
     *
     * @param value the value shown
     * @return what is still to go, in units of the value or in grades, zero when the promise is reached already; empty for
     *     any other promise, and where the day has come or nothing is known
     */
    public Optional<Rational> toGo(Value value) {
        return against != Against.END || !judgement.equals(new Judgement.NotJudged(Reason.NOT_DUE))
                ? Optional.empty()
                : target.target()
                        .flatMap(promised -> value.rank()
                                .flatMap(rank -> promised.margin(rank)
                                        .map(margin -> margin.negated().max(Rational.ZERO))));
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
        /** What is to be reached in the end. Before its day it is not due, and neither met nor missed. */
        END
    }
}
