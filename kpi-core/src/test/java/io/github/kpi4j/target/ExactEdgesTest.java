package io.github.kpi4j.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.target.TargetFinding.Judging;
import io.github.kpi4j.target.Threshold.Comparison;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every share n of d up to 1,000 that lies exactly on a target of 0.1% to 100.0%, or exactly on the edge of its tolerance, and the
 * shares next to it on either side. Whoever calculates {@code n / d * 100} in floating point puts some of them on the wrong side.
 * What is expected is worked out in whole numbers; edges are in thousandths of a percentage point.
 */
class ExactEdgesTest {

    private static final int MOST = 1_000;
    private static final int TENTH = 100;
    private static final long WHOLE = 100_000;
    private static final Percentage MEASURE = new Percentage("counted", "all");
    private static final Rounding ROUNDING = Rounding.halfUp(1);

    @ParameterizedTest
    @EnumSource
    void aShareExactlyOnTheTargetIsOnIt(Comparison comparison) {
        int ties = ties(
                1,
                tenths -> tenths * TENTH,
                tenths -> threshold(comparison, tenths, new Tolerance.None()),
                (edge, share) ->
                        side(comparison, share, edge) >= (comparison.inclusive() ? 0 : 1) ? Level.MET : Level.MISSED);

        assertThat(ties).isEqualTo(8_500);
    }

    @ParameterizedTest
    @EnumSource
    void aDecimalNumeratorMakesNoDifference(Comparison comparison) {
        int ties = ties(
                4,
                tenths -> tenths * TENTH,
                tenths -> threshold(comparison, tenths, new Tolerance.None()),
                (edge, share) ->
                        side(comparison, share, edge) >= (comparison.inclusive() ? 0 : 1) ? Level.MET : Level.MISSED);

        assertThat(ties).isEqualTo(20_400);
    }

    @ParameterizedTest
    @CsvSource({"5, 8492, 8487", "10, 8475, 8465", "20, 8440, 8420", "50, 8275, 8225"})
    void aShareExactlyOnAnEdgeInPointsIsNear(int reach, int below, int above) {
        Tolerance points = new Tolerance.Points(Rational.of(reach, 10));

        assertThat(ties(tenths -> (tenths - reach) * TENTH, Comparison.AT_LEAST, points))
                .isEqualTo(below);
        assertThat(ties(tenths -> (tenths + reach) * TENTH, Comparison.AT_MOST, points))
                .isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({"1, 53, 43", "5, 405, 344", "8, 220, 176", "10, 780, 646", "20, 3920, 1989"})
    void aShareExactlyOnAnEdgeInPercentOfTheTargetIsNear(int percent, int below, int above) {
        Tolerance ofTarget = new Tolerance.PercentOfTarget(Rational.of(percent));

        assertThat(ties(tenths -> tenths * (100 - percent), Comparison.AT_LEAST, ofTarget))
                .isEqualTo(below);
        assertThat(ties(tenths -> tenths * (100 + percent), Comparison.AT_MOST, ofTarget))
                .isEqualTo(above);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 50})
    void closerIsBetterToTheLastOne(int reach) {
        Tolerance near = reach == 0 ? new Tolerance.None() : new Tolerance.Points(Rational.of(reach, 10));
        for (int side : new int[] {-1, 1}) {
            ties(
                    1,
                    tenths -> (tenths + side * reach) * TENTH,
                    tenths -> new Range(Rational.of(tenths, 10), Rational.of(tenths, 10), near),
                    (edge, share) -> closer(edge - side * reach * TENTH, reach * TENTH, share));
        }
    }

    private static Level closer(int target, int reach, Share share) {
        if (share.compareTo(target) == 0) {
            return Level.MET;
        }
        return reach > 0 && share.compareTo(target - reach) >= 0 && share.compareTo(target + reach) <= 0
                ? Level.NEAR
                : Level.MISSED;
    }

    /** n of d, where n is so many parts of one. */
    private record Share(long n, int parts, int d) {

        /** Below, on or above an edge. */
        int compareTo(int edge) {
            return Long.compare(n * WHOLE, (long) edge * d * parts);
        }

        Rational value() {
            Observation observed = new Observation.Ratio(Rational.of(n, parts), Rational.of(d), null);
            return MEASURE.read(observed).rank().orElseThrow();
        }
    }

    private interface Expectation {
        Level of(int edge, Share share);
    }

    private static Threshold threshold(Comparison comparison, int tenths, Tolerance near) {
        return Threshold.of(comparison, Rational.of(tenths, 10)).nearWithin(near);
    }

    private static int side(Comparison comparison, Share share, int edge) {
        boolean higher = comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
        return higher ? share.compareTo(edge) : -share.compareTo(edge);
    }

    /** The edge is that of the tolerance; the target lies so much further on. */
    private static int ties(IntUnaryOperator edges, Comparison comparison, Tolerance near) {
        int ties = 0;
        for (int tenths = 1; tenths <= MOST; tenths++) {
            int target = tenths * TENTH;
            Threshold promise = threshold(comparison, tenths, near);
            ties += ties(1, edges.applyAsInt(tenths), promise, (edge, share) -> {
                if (side(comparison, share, target) >= 0) {
                    return Level.MET;
                }
                return side(comparison, share, edge) >= 0 ? Level.NEAR : Level.MISSED;
            });
        }
        return ties;
    }

    private static int ties(int parts, IntUnaryOperator edges, IntFunction<Target> targets, Expectation expectation) {
        int ties = 0;
        for (int tenths = 1; tenths <= MOST; tenths++) {
            ties += ties(parts, edges.applyAsInt(tenths), targets.apply(tenths), expectation);
        }
        return ties;
    }

    /** Judges all shares on one edge and those next to it, and says how many are on it. */
    private static int ties(int parts, int edge, Target target, Expectation expectation) {
        int ties = 0;
        for (int d = 1; d <= MOST; d++) {
            long onIt = (long) edge * d * parts;
            if (edge < 0 || onIt % WHOLE != 0 || onIt / WHOLE > (long) d * parts) {
                continue;
            }
            ties++;
            for (long n = onIt / WHOLE - 1; n <= onIt / WHOLE + 1; n++) {
                if (n >= 0) {
                    judge(target, edge, new Share(n, parts, d), expectation);
                }
            }
        }
        return ties;
    }

    private static void judge(Target target, int edge, Share share, Expectation expectation) {
        Level level =
                new TargetFinding(share.value(), ROUNDING, Judging.EXACT, target, RatingScheme.DEFAULT, null).level();
        if (level != expectation.of(edge, share)) {
            assertThat(level).as("%s against %s", share, target).isEqualTo(expectation.of(edge, share));
        }
    }
}
