package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.Edge;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.RatingScheme.Band;
import io.github.kpi4j.target.RatingScheme.Proviso;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.target.Tolerance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for every target, every value and every rating scheme. Each check throws an AssertionError where it does not. */
public final class LawsOfTargets {

    private LawsOfTargets() {}

    /**
     * A value equal to an inclusive limit is met where a scheme's bands from met upwards reach the target, and one equal to a
     * strict limit is not met where they reach no further; both ends of a range are met.
     *
     * @param scheme the rating scheme
     * @param target the target
     */
    public static void equalToTheLimitIsMetUnlessStrict(RatingScheme scheme, Target target) {
        if (target instanceof Threshold threshold) {
            checkMet(scheme, target, threshold.value(), threshold.comparison().inclusive());
        } else if (target instanceof Range range) {
            checkMet(scheme, target, range.low(), true);
            checkMet(scheme, target, range.high(), true);
        } else if (target instanceof AtLeastGrade atLeast) {
            checkMet(scheme, target, Rational.of(atLeast.grade().position()), true);
        }
    }

    private static void checkMet(RatingScheme scheme, Target target, Rational limit, boolean inclusive) {
        List<Band> upper = scheme.bands().stream()
                .filter(band -> band.level().compareTo(Level.MET) <= 0)
                .toList();
        boolean met = scheme.level(target, limit).compareTo(Level.MET) <= 0;
        if (inclusive) {
            boolean reached = upper.stream().anyMatch(LawsOfTargets::reachesTheTarget);
            Law.holds(met || !reached, "%s of %s is %s", limit, target, scheme.level(target, limit));
        } else {
            boolean beyond = upper.stream().anyMatch(band -> !staysWithinTheTarget(band.edge()));
            Law.holds(!met || beyond, "%s of %s is %s", limit, target, scheme.level(target, limit));
        }
    }

    private static boolean reachesTheTarget(Band band) {
        return band.proviso() == Proviso.NONE
                && !(band.edge() instanceof Edge.Own)
                && (!staysWithinTheTarget(band.edge()) || band.edge().equals(new Edge.At(Edge.Mark.TARGET)));
    }

    private static boolean staysWithinTheTarget(Edge edge) {
        return edge instanceof Edge.BetterBy
                || (edge instanceof Edge.At at && at.mark().compareTo(Edge.Mark.TARGET) <= 0);
    }

    /**
     * A better value is never judged worse, whatever last year's was, and is not below the floor when the worse one is not.
     *
     * @param scheme the rating scheme
     * @param target the target
     * @param a a value
     * @param b another value
     * @param lastYear the value of the same period last year, or null for none
     */
    public static void betterIsNeverJudgedWorse(
            RatingScheme scheme, Target target, Rational a, Rational b, @Nullable Rational lastYear) {
        int better = target.polarity().compare(a, b);
        if (better < 0) {
            betterIsNeverJudgedWorse(scheme, target, b, a, lastYear);
        } else if (target.polarity().judges()) {
            Level upper = scheme.band(target, a, lastYear).level();
            Level lower = scheme.band(target, b, lastYear).level();
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
     * Negating the value and all limits and turning the side round changes no level. A share of a range's lower end is not one
     * in the mirror, so ranges are left out where the scheme has such an edge.
     *
     * @param scheme the rating scheme
     * @param promise the target and a value
     */
    public static void mirrorChangesNoLevel(RatingScheme scheme, Promise promise) {
        Target mirrored = mirrored(promise.target());
        if (mirrored != null && !(mirrored instanceof Range && hasShares(scheme))) {
            Law.same(
                    scheme.level(promise.target(), promise.value()),
                    scheme.level(mirrored, promise.value().negated()),
                    "level in the mirror, " + mirrored);
        }
    }

    private static boolean hasShares(RatingScheme scheme) {
        return scheme.bands().stream()
                .anyMatch(band ->
                        band.edge() instanceof Edge.ShortBy by && by.reach() instanceof Tolerance.PercentOfTarget);
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
     * Multiplying the value, all limits and whatever is in points by the same positive number changes no level. What an edge of
     * a council's own has in points is not known, so schemes with one are left out.
     *
     * @param scheme the rating scheme
     * @param promise the target and a value
     * @param factor a number above zero
     */
    public static void scalingChangesNoLevel(RatingScheme scheme, Promise promise, Rational factor) {
        Target scaled = scaled(promise.target(), factor);
        boolean known = scheme.bands().stream().noneMatch(band -> band.edge() instanceof Edge.Own);
        if (scaled != null && known) {
            Law.same(
                    scheme.level(promise.target(), promise.value()),
                    scaled(scheme, factor).level(scaled, promise.value().times(factor)),
                    "level of " + factor + " times as much, " + scaled);
        }
    }

    private static RatingScheme scaled(RatingScheme scheme, Rational factor) {
        List<Band> bands = scheme.bands().stream()
                .map(band -> new Band(band.level(), band.badge(), scaled(band.edge(), factor), band.proviso()))
                .toList();
        return new RatingScheme(scheme.name(), bands, scheme.escalateAfter());
    }

    private static Edge scaled(Edge edge, Rational factor) {
        if (edge instanceof Edge.BetterBy better) {
            return new Edge.BetterBy(scaled(better.reach(), factor), better.bound());
        }
        return edge instanceof Edge.ShortBy by ? new Edge.ShortBy(scaled(by.reach(), factor)) : edge;
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
     * Every value has exactly one level, which the scheme uses and shows, and without a target it is the worst.
     *
     * @param scheme the rating scheme
     * @param promise the target and a value
     * @param lastYear the value of the same period last year, or null for none
     */
    public static void schemeIsTotal(RatingScheme scheme, Promise promise, @Nullable Rational lastYear) {
        Level level = scheme.band(promise.target(), promise.value(), lastYear).level();
        Law.holds(scheme.levels().contains(level), "%s is not a level of %s", level, scheme);
        Law.holds(!scheme.badge(level).word().isBlank(), "%s has no word", level);
        Law.holds(
                promise.target().isLimit() || scheme.level(promise.target(), promise.value()) == scheme.worst(),
                "%s without a target",
                level);
    }
}
