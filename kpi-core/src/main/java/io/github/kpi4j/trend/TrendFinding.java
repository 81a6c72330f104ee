package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
     */
    record Detected(TrendRule rule, List<Series.Point> points, Change.Movement movement, Polarity polarity)
            implements TrendFinding {

        /**
         * Copies the points.
         *
         * @param rule the rule
         * @param points the points used
         * @param movement which way the series moves by this rule
         * @param polarity which way is better
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
         * @return steady when the rule found no movement; otherwise the direction of the change from first to last
         */
        public Change.Direction direction() {
            if (!polarity.judges()) {
                return Change.Direction.NOT_JUDGED;
            }
            return movement == Change.Movement.SAME ? Change.Direction.STEADY : change().direction();
        }
    }

    /**
     * The rule could not tell.
     *
     * @param rule the rule
     * @param reason why not
     * @param points how many points it could have used
     */
    record NotDetected(TrendRule rule, Reason reason, int points) implements TrendFinding {

        /**
         * Checks that all is there.
         *
         * @param rule the rule
         * @param reason why not
         * @param points how many points it could have used
         */
        public NotDetected {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
