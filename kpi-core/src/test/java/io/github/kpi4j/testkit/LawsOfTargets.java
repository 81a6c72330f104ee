package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.NoTarget;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.target.Tolerance;
import org.jspecify.annotations.Nullable;

/** What holds for every target, every value and every rating scheme. Each check throws an AssertionError where it does not. */
public final class LawsOfTargets {

    private LawsOfTargets() {}

    /**
     * A value equal to the limit is met where the limit is inclusive, and missed (or near) where it is strict; both ends of a
     * range are met.
     *
     * @param scheme the rating scheme
     * @param target the target
     */
    public static void equalToTheLimitIsMetUnlessStrict(RatingScheme scheme, Target target) {
        if (target instanceof Threshold threshold) {
            requireMet(scheme, target, threshold.value(), threshold.comparison().inclusive());
        } else if (target instanceof Range range) {
            requireMet(scheme, target, range.low(), true);
            requireMet(scheme, target, range.high(), true);
        } else if (target instanceof AtLeastGrade atLeast) {
            requireMet(scheme, target, Rational.of(atLeast.grade().position()), true);
        }
    }

    private static void requireMet(RatingScheme scheme, Target target, Rational limit, boolean wanted) {
        boolean met = scheme.level(target, limit).compareTo(Level.MET) <= 0;
        Law.holds(met == wanted, "%s of %s is %s", limit, target, scheme.level(target, limit));
    }

    /**
     * A better value is never judged worse, is met when the worse one is, and is not below the floor when the worse one is
     * not.
     *
     * @param scheme the rating scheme
     * @param target the target
     * @param a a value
     * @param b another value
     */
    public static void betterIsNeverJudgedWorse(RatingScheme scheme, Target target, Rational a, Rational b) {
        int better = target.polarity().compare(a, b);
        if (better < 0) {
            betterIsNeverJudgedWorse(scheme, target, b, a);
        } else if (target.polarity().judges()) {
            Level upper = scheme.level(target, a);
            Level lower = scheme.level(target, b);
            Law.holds(upper.compareTo(lower) <= 0, "%s is better than %s, but %s against %s", a, b, upper, lower);
            Law.holds(!target.isBelowFloor(a) || target.isBelowFloor(b), "only the better of %s, %s is below", a, b);
            Law.holds(better > 0 || upper == lower, "%s and %s are as good, but %s and %s", a, b, upper, lower);
        }
    }

    /**
     * The sign of the margin agrees with being met: a positive margin is met, a negative one is not.
     *
     * @param promise the target and a value
     */
    public static void marginAgreesWithBeingMet(Promise promise) {
        Target target = promise.target();
        Rational value = promise.value();
        target.margin(value).ifPresent(margin -> {
            Law.holds(margin.signum() <= 0 || target.isMet(value), "%s is within the margin, but not met", value);
            Law.holds(margin.signum() >= 0 || !target.isMet(value), "%s is short by %s, but met", value, margin);
        });
    }

    /**
     * What is met is also near, what is exceeded is also met, and nothing is both met and below the floor.
     *
     * @param promise the target and a value
     */
    public static void answersAreNested(Promise promise) {
        Target target = promise.target();
        Rational value = promise.value();
        Law.holds(!target.isMet(value) || target.isNear(value), "%s is met, but not near", value);
        Law.holds(!target.isExceeded(value) || target.isMet(value), "%s is exceeded, but not met", value);
        Law.holds(!target.isBelowFloor(value) || !target.isMet(value), "%s is met below the floor", value);
    }

    /**
     * Negating the value and all limits and turning the side round changes no level.
     *
     * @param scheme the rating scheme
     * @param promise the target and a value
     */
    public static void mirrorChangesNoLevel(RatingScheme scheme, Promise promise) {
        Target mirrored = mirrored(promise.target());
        if (mirrored != null) {
            Law.same(
                    scheme.level(promise.target(), promise.value()),
                    scheme.level(mirrored, promise.value().negated()),
                    "level in the mirror, " + mirrored);
        }
    }

    /** The target seen in a mirror; null where there is none, as for grades. */
    private static @Nullable Target mirrored(Target target) {
        if (target instanceof Threshold threshold) {
            return new Threshold(
                    mirrored(threshold.comparison()),
                    threshold.value().negated(),
                    inPoints(threshold.tolerance(), threshold.value()),
                    negated(threshold.floor()),
                    negated(threshold.stretch()));
        }
        return target instanceof Range range
                ? new Range(range.high().negated(), range.low().negated(), inPoints(range.tolerance(), range.low()))
                : null;
    }

    private static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Comparison.AT_MOST;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE_THAN -> Comparison.FEWER_THAN;
            case FEWER_THAN -> Comparison.MORE_THAN;
        };
    }

    private static Tolerance inPoints(Tolerance tolerance, Rational limit) {
        return tolerance instanceof Tolerance.None ? tolerance : new Tolerance.Points(tolerance.reach(limit));
    }

    private static @Nullable Rational negated(@Nullable Rational number) {
        return number == null ? null : number.negated();
    }

    /**
     * Multiplying the value, all limits and a tolerance in points by the same positive number changes no level.
     *
     * @param scheme the rating scheme
     * @param promise the target and a value
     * @param factor a number above zero
     */
    public static void scalingChangesNoLevel(RatingScheme scheme, Promise promise, Rational factor) {
        Target scaled = scaled(promise.target(), factor);
        if (scaled != null) {
            Law.same(
                    scheme.level(promise.target(), promise.value()),
                    scheme.level(scaled, promise.value().times(factor)),
                    "level of " + factor + " times as much, " + scaled);
        }
    }

    private static @Nullable Target scaled(Target target, Rational factor) {
        if (target instanceof Threshold threshold) {
            return new Threshold(
                    threshold.comparison(),
                    threshold.value().times(factor),
                    scaled(threshold.tolerance(), factor),
                    times(threshold.floor(), factor),
                    times(threshold.stretch(), factor));
        }
        return target instanceof Range range
                ? new Range(range.low().times(factor), range.high().times(factor), scaled(range.tolerance(), factor))
                : null;
    }

    private static Tolerance scaled(Tolerance tolerance, Rational factor) {
        return tolerance instanceof Tolerance.Points points
                ? new Tolerance.Points(points.amount().times(factor))
                : tolerance;
    }

    private static @Nullable Rational times(@Nullable Rational number, Rational factor) {
        return number == null ? null : number.times(factor);
    }

    /**
     * Every value has exactly one level, with a badge, and without a target none is better than missed.
     *
     * @param scheme the rating scheme
     * @param promise the target and a value
     */
    public static void schemeIsTotal(RatingScheme scheme, Promise promise) {
        Level level = scheme.level(promise.target(), promise.value());
        Law.same(level, scheme.level(promise.target(), promise.value()), "level asked for twice");
        Law.holds(!scheme.badge(level).word().isBlank(), "%s has no word", level);
        Law.holds(!(promise.target() instanceof NoTarget) || level == Level.MISSED, "%s without a target", level);
    }
}
