package io.github.kpi4j.intervention;

import io.github.kpi4j.statistics.Interval;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether chance alone would make such a difference. Numbers are doubles, never infinite, good to nine significant digits or more. */
public sealed interface ChanceTest {

    /**
     * It could be told, with 95% confidence.
     *
     * @param estimate the difference in units of the value, after less before; for {@link Method#RATES} the rate after over that
     *     before; for {@link Method#SEGMENTED} where the line after is at the last period, less where the line before would be; for
     *     {@link Method#DIFFERENCE_IN_DIFFERENCES} the difference less that of the comparator
     * @param interval what the estimate may be in truth
     * @param p the two-sided probability of one at least so far out if nothing changed; null where there is none
     */
    record Tested(
            double estimate, Interval interval, @Nullable Double p) implements ChanceTest {

        /**
         * Checks that all is finite.
         *
         * @param estimate the estimate
         * @param interval what it may be in truth
         * @param p the two-sided probability
         * @throws IllegalArgumentException if a number is not finite
         */
        public Tested {
            Objects.requireNonNull(interval, "interval");
            if (!Double.isFinite(estimate)
                    || !Double.isFinite(interval.lower())
                    || !Double.isFinite(interval.upper())
                    || (p != null && !Double.isFinite(p))) {
                throw new IllegalArgumentException(
                        "estimate is " + estimate + " with " + interval + " and p " + p + "; all of them are finite");
            }
        }

        /**
         * Whether chance alone would seldom do.
         *
         * @param unchanged what the estimate is where nothing changed: 1 for a ratio, otherwise 0
         * @return true if the interval does not hold it
         */
        public boolean isClearOf(double unchanged) {
            return !interval.contains(unchanged);
        }
    }

    /**
     * It could not be told.
     *
     * @param obstacle why not
     */
    record NotTested(Obstacle obstacle) implements ChanceTest {

        /**
         * Checks that there is a reason.
         *
         * @param obstacle why not
         */
        public NotTested {
            Objects.requireNonNull(obstacle, "obstacle");
        }
    }
}
