package io.github.kpi4j.evaluation;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Division;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.ShareAtOrAbove;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Value;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which numbers of an indicator's values count cases, and which of those are too small to be published. */
final class SmallCounts {

    private final Measure measure;
    private final CountDisplay rule;

    SmallCounts(Measure measure, CountDisplay rule) {
        this.measure = measure;
        this.rule = rule;
    }

    /** Whether the value itself is a number of cases. */
    boolean isValueCount() {
        return measure.unit() instanceof Unit.Count
                && (measure instanceof Direct
                        || (measure instanceof Formula formula
                                && Division.of(formula.expression()).isEmpty()));
    }

    /** Whether what is divided is a number of cases, and no money. */
    boolean isNumeratorCount() {
        return !(measure.unit() instanceof Unit.Money);
    }

    /** Whether the value is a share of cases, so that the rest of them is a count too. */
    boolean isShare(Value value) {
        return measure.quotient(value)
                .filter(quotient -> quotient.form() == Quotient.Form.SHARE)
                .isPresent();
    }

    boolean isSmall(@Nullable Rational count) {
        return count != null && !count.isZero() && count.abs().compareTo(Rational.of(rule.hiddenUpTo())) <= 0;
    }

    /** The position of the worst grade that a share of grades counts. */
    int firstGradeCounted() {
        return measure instanceof ShareAtOrAbove share ? share.grade().position() : 0;
    }

    /** Whether the value must not be shown, nor what it is made of. */
    boolean isHidden(Value value) {
        if (value instanceof Value.Amount amount) {
            return (isValueCount() && isSmall(amount.value()))
                    || isHidden(amount.numerator(), amount.denominator())
                    || (isShare(value) && isSmall(rest(amount)));
        }
        if (value instanceof Value.Absent absent) {
            return isHidden(absent.numerator(), absent.denominator());
        }
        return value instanceof Value.Graded
                && value.distribution()
                        .filter(counts -> isSmall(whole(counts.graded())))
                        .isPresent();
    }

    private boolean isHidden(@Nullable Rational numerator, @Nullable Rational denominator) {
        return isSmall(denominator) || (isNumeratorCount() && isSmall(numerator));
    }

    /** Whether the counts per grade must not be shown. */
    boolean areGradesHidden(Value value) {
        return value.distribution().stream().flatMap(SmallCounts::counts).anyMatch(this::isSmall);
    }

    private static Stream<Rational> counts(Distribution counts) {
        return Stream.concat(counts.counts().stream(), Stream.of(counts.notGraded()))
                .map(SmallCounts::whole);
    }

    static @Nullable Rational rest(Value.Amount amount) {
        return amount.denominator() == null || amount.numerator() == null
                ? null
                : amount.denominator().minus(amount.numerator());
    }

    static Rational whole(BigInteger count) {
        return Rational.of(count, BigInteger.ONE);
    }

    /** The factor of a value that is exactly factor × numerator ÷ denominator. */
    Optional<Rational> factor(Value value) {
        return measure.quotient(value).map(Quotient::factor);
    }
}
