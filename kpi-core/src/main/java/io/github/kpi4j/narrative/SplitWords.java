package io.github.kpi4j.narrative;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.QuotientChange;
import java.util.Optional;

/** Words for what numerator and denominator make of the change since the baseline: arithmetic, not causes. */
final class SplitWords {

    private final ValueWords values;
    private final Evaluation evaluation;

    SplitWords(ValueWords values, Evaluation evaluation) {
        this.values = values;
        this.evaluation = evaluation;
    }

    /** What each number makes of the change; empty where the baseline's counts are not known or only one of them changed. */
    Optional<String> text() {
        return evaluation.baseline() instanceof BaselineFinding.Compared compared
                ? evaluation
                        .changeFrom(compared.from())
                        .filter(SplitWords::isOfBoth)
                        .map(this::split)
                : Optional.empty();
    }

    private static boolean isOfBoth(QuotientChange change) {
        return !change.byNumerator().isZero() && !change.byDenominator().isZero();
    }

    private String split(QuotientChange change) {
        return part(
                        change.byNumerator(),
                        "numerator",
                        change.from().numerator(),
                        change.to().numerator())
                + ", "
                + part(
                        change.byDenominator(),
                        "denominator",
                        change.from().denominator(),
                        change.to().denominator());
    }

    private String part(Rational effect, String noun, Rational then, Rational now) {
        return (effect.signum() > 0 ? "up " : "down ") + values.distance(effect) + " by the " + noun + " ("
                + ValueWords.count(then) + " to " + ValueWords.count(now) + ")";
    }
}
