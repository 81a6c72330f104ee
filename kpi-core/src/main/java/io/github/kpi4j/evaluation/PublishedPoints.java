package io.github.kpi4j.evaluation;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is published of a point: nothing, or its counts rounded, and then the value that the rounded counts give. */
final class PublishedPoints {

    private final SmallCounts counts;
    private final int nearest;

    PublishedPoints(SmallCounts counts, CountDisplay rule) {
        this.counts = counts;
        this.nearest = rule.nearest();
    }

    /** What somebody noted beside a hidden figure may state it, so it goes as well. */
    Series.Point of(Series.Point point, boolean isHidden, boolean areGradesHidden) {
        if (isHidden) {
            return new Series.Point(
                    point.period(),
                    new Value.Absent(Reason.SUPPRESSED),
                    point.marks(),
                    "",
                    point.coverage(),
                    point.quality());
        }
        Value value = rounded(areGradesHidden ? withoutGrades(point.value()) : point.value());
        return value.equals(point.value())
                ? point
                : new Series.Point(
                        point.period(),
                        value,
                        point.marks(),
                        areGradesHidden ? "" : point.note(),
                        point.coverage(),
                        point.quality());
    }

    private static Value withoutGrades(Value value) {
        if (value instanceof Value.Amount amount) {
            return new Value.Amount(amount.value(), amount.numerator(), amount.denominator());
        }
        if (value instanceof Value.Graded graded) {
            return new Value.Graded(graded.grade(), null, graded.number());
        }
        return value instanceof Value.Absent absent
                ? new Value.Absent(absent.reason(), absent.numerator(), absent.denominator())
                : value;
    }

    private Value rounded(Value value) {
        if (nearest == 1) {
            return value;
        }
        if (value instanceof Value.Amount amount) {
            return rounded(amount);
        }
        if (value instanceof Value.Graded graded) {
            return new Value.Graded(graded.grade(), rounded(graded.counts()), graded.number());
        }
        return value instanceof Value.Absent absent
                ? new Value.Absent(
                        absent.reason(),
                        numerator(absent.numerator()),
                        rounded(absent.denominator()),
                        rounded(absent.counts()))
                : value;
    }

    private Value rounded(Value.Amount amount) {
        Rational numerator = numerator(amount.numerator());
        Rational denominator = rounded(amount.denominator());
        Distribution grades = rounded(amount.counts());
        Optional<Rational> factor = counts.factor(amount);
        if (factor.isPresent() && numerator != null && denominator != null) {
            return isLow(amount.numerator(), numerator) || denominator.isZero()
                    ? new Value.Absent(Reason.LOW)
                    : new Value.Amount(
                            factor.get().times(numerator).dividedBy(denominator), numerator, denominator, grades);
        }
        Rational value = counts.isValueCount() ? nearest(amount.value()) : amount.value();
        return isLow(amount.value(), value)
                ? new Value.Absent(Reason.LOW)
                : new Value.Amount(value, numerator, denominator, grades);
    }

    private static boolean isLow(@Nullable Rational exact, Rational rounded) {
        return rounded.isZero() && exact != null && !exact.isZero();
    }

    private @Nullable Rational numerator(@Nullable Rational numerator) {
        return counts.isNumeratorCount() ? rounded(numerator) : numerator;
    }

    private @Nullable Rational rounded(@Nullable Rational count) {
        return count == null ? null : nearest(count);
    }

    /** The nearest multiple, halves away from zero. */
    private Rational nearest(Rational count) {
        Rational half = count.abs().dividedBy(Rational.of(nearest)).plus(Rational.of(1, 2));
        Rational rounded = Rational.of(
                half.numerator().divide(half.denominator()).multiply(BigInteger.valueOf(nearest)), BigInteger.ONE);
        return count.signum() < 0 ? rounded.negated() : rounded;
    }

    private @Nullable Distribution rounded(@Nullable Distribution grades) {
        return grades == null
                ? null
                : new Distribution(
                        grades.scale(),
                        grades.counts().stream().map(this::nearest).toList(),
                        nearest(grades.notGraded()));
    }

    private BigInteger nearest(BigInteger count) {
        return nearest(SmallCounts.whole(count)).numerator();
    }
}
