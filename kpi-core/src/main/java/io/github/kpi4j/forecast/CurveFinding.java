package io.github.kpi4j.forecast;

import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.util.List;
import java.util.Objects;

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
     */
    record Compared(TurnTheCurve asked, List<Series.Point> basis, Change difference) implements CurveFinding {

        /**
         * Copies the list.
         *
         * @param asked the turning point and the rule
         * @param basis the points that the projection rests on
         * @param difference from what it would be to what it is
         * @throws IllegalArgumentException if the projection rests on no point
         */
        public Compared {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(difference, "difference");
            basis = List.copyOf(basis);
            if (basis.isEmpty()) {
                throw new IllegalArgumentException("basis is empty; a projection rests on at least one point");
            }
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
