package io.github.kpi4j.forecast;

import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What came of asking what a value would be had nothing changed. */
public sealed interface CurveFinding {

    /**
     * The question.
     *
     * @return the turning point and the rule
     */
    TurnTheCurve asked();

    /**
     * The value was held against the old curve.
     *
     * @param asked the turning point and the rule
     * @param basis the points that the projection rests on, in order of period
     * @param difference from what it would be to what it is; improving means better than had nothing changed
     * @param uncertainty how far what it would be may be off: the standard error of this one value
     */
    record Compared(TurnTheCurve asked, List<Series.Point> basis, Change difference, Uncertainty uncertainty)
            implements CurveFinding {

        /**
         * Copies the list.
         *
         * @param asked the turning point and the rule
         * @param basis the points that the projection rests on
         * @param difference from what it would be to what it is
         * @param uncertainty how far what it would be may be off
         * @throws IllegalArgumentException if the projection rests on no point
         */
        public Compared {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(difference, "difference");
            Objects.requireNonNull(uncertainty, "uncertainty");
            basis = List.copyOf(basis);
            if (basis.isEmpty()) {
                throw new IllegalArgumentException("basis is empty; a projection rests on at least one point");
            }
        }

        /**
         * Where it might well be had nothing changed.
         *
         * @param confidence how sure
         * @return the prediction interval, even to both sides and never cut off; empty where the spread is not known
         */
        public Optional<Interval> interval(Confidence confidence) {
            return uncertainty.interval(difference.from(), 1, confidence);
        }

        /**
         * Whether the figures so far scatter so much that the difference says nothing.
         *
         * @param confidence how sure a difference is to be
         * @return false where the spread is known and the value is outside its interval; true otherwise
         */
        public boolean mayBeChance(Confidence confidence) {
            return interval(confidence)
                    .map(interval -> interval.contains(difference.to().doubleValue()))
                    .orElse(true);
        }
    }

    /**
     * It cannot be told.
     *
     * @param asked the turning point and the rule
     * @param reason why not
     * @param points how many points the rule could use
     */
    record NotCompared(TurnTheCurve asked, Reason reason, int points) implements CurveFinding {

        /**
         * Checks that all is there.
         *
         * @param asked the turning point and the rule
         * @param reason why not
         * @param points how many points the rule could use
         */
        public NotCompared {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
