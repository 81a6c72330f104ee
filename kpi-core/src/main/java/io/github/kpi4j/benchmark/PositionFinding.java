package io.github.kpi4j.benchmark;

import com.google.common.collect.Maps;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Reason;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an area stands among the areas of a comparator, itself among them whether it belongs to the set or not. Only figures of
 * its own period are ranked; where areas are observed at irregular dates, each by its last observation.
 */
public sealed interface PositionFinding {

    /** Why an area has no position. */
    enum Why {
        /** Neither more nor less is better, so that no area is ahead of another. */
        NO_POLARITY,
        /** Somebody declared that the comparison is not a fair one, and why. */
        UNFAIR,
        /** Plain numbers of things or of money are larger wherever the area is larger. */
        SIZE,
        /** The area has no value for the period. */
        NO_VALUE,
        /** The area's value rests on too few cases to be judged. */
        TOO_FEW_CASES,
        /** No other area of the set has a value that can be ranked beside it, or nobody has said which areas belong to it. */
        NOBODY_ELSE
    }

    /**
     * What was asked for.
     *
     * @return how the area is to be placed
     */
    Placing placing();

    /**
     * An area that has a position.
     *
     * @param placing what was asked for
     * @param position its rank, bands and percentile among the areas ranked
     * @param spread the median of the areas ranked and how far they lie apart from it; none of grades
     * @param unranked how many areas of the set are not ranked, by why: they have no value for the period, it rests on too few cases
     *     to be judged ({@link Reason#TOO_FEW}), or the definition changed there and not here, or here and not there
     *     ({@link Reason#NOT_COMPARABLE})
     * @param before where it stood in the period before; null where it had no position then, where another version of the set or
     *     other areas of it were in force, and where a break in a series stands between
     */
    record Placed(
            Placing placing,
            Position.Ranked position,
            Answer<Spread> spread,
            Map<Reason, Integer> unranked,
            @Nullable Earlier before)
            implements PositionFinding {

        /**
         * Copies the counts.
         *
         * @param placing what was asked for
         * @param position where the area stands
         * @param spread how far the areas ranked lie apart
         * @param unranked how many areas are not ranked, by why
         * @param before where it stood in the period before
         * @throws IllegalArgumentException if nobody else is ranked, or a count is not above zero
         */
        public Placed {
            Objects.requireNonNull(placing, "placing");
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(spread, "spread");
            Objects.requireNonNull(unranked, "unranked");
            unranked = Maps.immutableEnumMap(unranked);
            if (position.areas() < 2) {
                throw new IllegalArgumentException("position is that of one area alone; another is wanted");
            }
            if (unranked.values().stream().anyMatch(count -> count < 1)) {
                throw new IllegalArgumentException("unranked is " + unranked + "; a reason without areas has no entry");
            }
        }

        /**
         * The band asked for.
         *
         * @return from 1, the best; or why there is none, as {@link Placing#band} says
         */
        public Answer<Integer> band() {
            return placing.band(position);
        }

        /**
         * Whether it is in the best band of those asked for, and does not share it with all.
         *
         * @return false as well where no band is told
         */
        public boolean isInBestBand() {
            return band().found().filter(band -> band == 1).isPresent();
        }

        /**
         * Whether it is in the worst band of those asked for.
         *
         * @return false as well where no band is told
         */
        public boolean isInWorstBand() {
            Placing.Bands bands = placing.bands();
            return bands != null
                    && band().found().filter(band -> band == bands.count()).isPresent();
        }

        /**
         * How far its value lies from the median, in median absolute deviations.
         *
         * @return below 0 for a value below the median, whichever is better; or why it cannot be said, as {@link Spread#distance}
         *     says
         */
        public Answer<Rational> deviations() {
            return spread.then(found -> found.distance(position.value()));
        }

        /**
         * How many areas there are in the set, ranked or not.
         *
         * @return at least 2
         */
        public int areas() {
            return position.areas()
                    + unranked.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * An area that has none.
     *
     * @param placing what was asked for
     * @param why why it has no position
     */
    record NotPlaced(Placing placing, Why why) implements PositionFinding {

        /**
         * Checks that all is there.
         *
         * @param placing what was asked for
         * @param why why it has no position
         */
        public NotPlaced {
            Objects.requireNonNull(placing, "placing");
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * Where an area stood in an earlier period, among the same set.
     *
     * @param period the period
     * @param position its rank, bands and percentile then
     * @param sameAreas whether the areas ranked then are those ranked now, so that the ranks can be held against one another
     */
    record Earlier(Period period, Position.Ranked position, boolean sameAreas) {

        /**
         * Checks that all is there.
         *
         * @param period the period
         * @param position where it stood
         * @param sameAreas whether the areas ranked then are those ranked now
         */
        public Earlier {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(position, "position");
        }
    }
}
