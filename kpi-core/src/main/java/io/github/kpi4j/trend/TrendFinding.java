package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.spc.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a trend rule found. A rule that looked and found no movement says "same"; that is not the same as no finding. */
public sealed interface TrendFinding {

    /**
     * The rule that looked.
     *
     * @return the rule
     */
    TrendRule rule();

    /**
     * The rule had what it needs.
     *
     * @param rule the rule
     * @param points the points used, earliest first; at least one, each with a value that can be compared
     * @param movement which way the series moves by this rule
     * @param polarity which way is better
     * @param evidence what the movement rests on beside the points, or null where it is in the points themselves
     */
    record Detected(
            TrendRule rule,
            List<Series.Point> points,
            Change.Movement movement,
            Polarity polarity,
            @Nullable Evidence evidence)
            implements TrendFinding {

        /**
         * Copies the points.
         *
         * @param rule the rule
         * @param points the points used
         * @param movement which way the series moves by this rule
         * @param polarity which way is better
         * @param evidence what the movement rests on beside the points
         * @throws IllegalArgumentException if there is no point, or the first or last point has no value that can be
         *     compared
         */
        public Detected {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(movement, "movement");
            Objects.requireNonNull(polarity, "polarity");
            points = List.copyOf(points);
            if (points.isEmpty()
                    || rank(points.get(0)).isEmpty()
                    || rank(points.get(points.size() - 1)).isEmpty()) {
                throw new IllegalArgumentException("a movement is found in points that have values");
            }
        }

        /**
         * A movement that is in the points themselves.
         *
         * @param rule the rule
         * @param points the points used
         * @param movement which way the series moves by this rule
         * @param polarity which way is better
         * @throws IllegalArgumentException if there is no point, or the first or last point has no value that can be
         *     compared
         */
        public Detected(TrendRule rule, List<Series.Point> points, Change.Movement movement, Polarity polarity) {
            this(rule, points, movement, polarity, null);
        }

        private static Optional<Rational> rank(Series.Point point) {
            return point.value().rank();
        }

        /**
         * The change from the first point used to the last.
         *
         * @return the change, without a dead band
         */
        public Change change() {
            return Change.between(
                    rank(points.get(0)).orElseThrow(),
                    rank(points.get(points.size() - 1)).orElseThrow(),
                    polarity);
        }

        /**
         * Whether the movement is good.
         *
         * @return steady when the rule found no movement; otherwise the direction of the movement. Where closer is better it is that
         *     of the change from the first point, or the middle of a chart, to the last, and not judged where that change
         *     does not go the way of the movement
         */
        public Change.Direction direction() {
            if (!polarity.judges()) {
                return Change.Direction.NOT_JUDGED;
            }
            if (movement == Change.Movement.SAME) {
                return Change.Direction.STEADY;
            }
            int way = movement == Change.Movement.UP ? 1 : -1;
            if (polarity.sense() != Polarity.Sense.CLOSER) {
                return Change.between(Rational.ZERO, Rational.of(way), polarity).direction();
            }
            Change change = Change.between(start(), change().to(), polarity);
            return change.amount().signum() == way ? change.direction() : Change.Direction.NOT_JUDGED;
        }

        private Rational start() {
            if (evidence instanceof Evidence.Chart chart && chart.limits() instanceof Limits.Known limits) {
                return Rational.of(new BigDecimal(limits.mean()));
            }
            return evidence instanceof Evidence.Runs runs && runs.chart().centre() != null
                    ? Rational.of(new BigDecimal(runs.chart().centre()))
                    : change().from();
        }

        /**
         * How many of the points may still change, where others may not.
         *
         * @return the number of provisional points; 0 where all are provisional or none is
         */
        public int provisional() {
            int provisional = (int) points.stream()
                    .filter(point -> point.marks().contains(Mark.PROVISIONAL))
                    .count();
            return provisional == points.size() ? 0 : provisional;
        }
    }

    /**
     * The rule could not tell.
     *
     * @param rule the rule
     * @param reason why not
     * @param points how many points it could have used
     * @param obstacle what in the series it cannot use, or null where the reason says it all
     */
    record NotDetected(
            TrendRule rule,
            Reason reason,
            int points,
            @Nullable Obstacle obstacle) implements TrendFinding {

        /**
         * Checks that all is there.
         *
         * @param rule the rule
         * @param reason why not
         * @param points how many points it could have used
         * @param obstacle what in the series it cannot use
         */
        public NotDetected {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * The reason says it all.
         *
         * @param rule the rule
         * @param reason why not
         * @param points how many points it could have used
         */
        public NotDetected(TrendRule rule, Reason reason, int points) {
            this(rule, reason, points, null);
        }
    }
}
