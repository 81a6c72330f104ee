package io.github.kpi4j.examples.benchmark;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Ladder;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;

/**
 * A target and how near to it is near.
 *
 * @param ladder its bands, by the library
 * @param higher whether higher is better
 * @param target the target in thousandths of a percentage point
 * @param edge the worst that is near, in thousandths of a percentage point; the target itself where nothing is near
 */
record EdgePromise(Ladder ladder, boolean higher, int target, int edge) {

    private static final int TENTH = 100;

    /** Nothing is near. */
    static EdgePromise strict(boolean higher, int tenths) {
        return of(higher, tenths, tenths * TENTH, new Tolerance.None());
    }

    /** Near is within so many tenths of a point. */
    static EdgePromise points(boolean higher, int tenths, int reach) {
        int edge = (tenths + (higher ? -reach : reach)) * TENTH;
        return of(higher, tenths, edge, new Tolerance.Points(Rational.of(reach, 10)));
    }

    /** Near is within so many percent of the target. */
    static EdgePromise percent(boolean higher, int tenths, int percent) {
        int edge = tenths * (higher ? 100 - percent : 100 + percent);
        return of(higher, tenths, edge, new Tolerance.PercentOfTarget(Rational.of(percent)));
    }

    private static EdgePromise of(boolean higher, int tenths, int edge, Tolerance near) {
        String limit = Rational.of(tenths, 10).toString();
        Threshold threshold = higher ? Target.atLeast(limit) : Target.atMost(limit);
        Ladder ladder =
                Ladder.of(RatingScheme.DEFAULT, threshold.nearWithin(near)).orElseThrow();
        return new EdgePromise(ladder, higher, tenths * TENTH, edge);
    }
}
