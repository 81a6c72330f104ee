package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.util.List;
import java.util.Objects;

/** What a forecast rule made of a series. */
public sealed interface Forecast {

    /**
     * How it would go on.
     *
     * @param values the exact values of the periods after the last point, in order; never cut off, so that a percentage may
     *     come out below 0 or above 100
     * @param basis the points that the values rest on, in order of period; at least one
     */
    record Projected(List<Rational> values, List<Series.Point> basis) implements Forecast {

        /**
         * Copies the lists.
         *
         * @param values the values
         * @param basis the points that they rest on
         * @throws IllegalArgumentException if there is no value or no point
         */
        public Projected {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(basis, "basis");
            values = List.copyOf(values);
            basis = List.copyOf(basis);
            if (values.isEmpty() || basis.isEmpty()) {
                throw new IllegalArgumentException("values and basis: at least one of each is wanted, there are "
                        + values.size() + " and " + basis.size());
            }
        }
    }

    /**
     * It cannot be told.
     *
     * @param reason why not
     * @param points how many points could be used
     */
    record NotProjected(Reason reason, int points) implements Forecast {

        /**
         * Checks that all is there.
         *
         * @param reason why not
         * @param points how many points could be used
         */
        public NotProjected {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
