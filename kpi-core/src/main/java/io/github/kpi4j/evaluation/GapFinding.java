package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.GapChange;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A gap between two groups with both its sides, and how it changed. Closing and widening are facts about the distance between
 * the groups; whether that is good is for the gap's own target to say.
 *
 * @param first the group that comes first
 * @param second the group that it is held against
 * @param sincePrevious how the gap changed since the figure before, or null where there is none to compare with
 * @param sinceBaseline how the gap changed since its baseline, or null where there is none to compare with
 * @param isToldApart whether the two values can be held against each other: false where there is no gap, or it rests on too
 *     few cases
 */
public record GapFinding(
        Side first,
        Side second,
        @Nullable Since sincePrevious,
        @Nullable Since sinceBaseline,
        boolean isToldApart) {

    /**
     * One group.
     *
     * @param indicator what measures it
     * @param point its value, with the counts that it is made from
     */
    public record Side(Indicator indicator, Series.Point point) {

        /**
         * Checks that all is there.
         *
         * @param indicator what measures it
         * @param point its value
         */
        public Side {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(point, "point");
        }
    }

    /**
     * A change of the gap.
     *
     * @param period the period that it is counted from, or null for a starting point that nobody dated
     * @param change how far the groups were and are apart
     */
    public record Since(@Nullable Period period, GapChange change) {

        /**
         * Checks that all is there.
         *
         * @param period the period that it is counted from
         * @param change how far the groups were and are apart
         */
        public Since {
            Objects.requireNonNull(change, "change");
        }
    }

    /**
     * Checks that both groups are there.
     *
     * @param first the group that comes first
     * @param second the group that it is held against
     * @param sincePrevious how the gap changed since the figure before
     * @param sinceBaseline how the gap changed since its baseline
     * @param isToldApart whether the two values can be held against each other
     */
    public GapFinding {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /**
     * The group that is behind, by what is better for both.
     *
     * @return the worse off; empty where they are level, cannot be told apart, a value is missing, or neither higher nor lower is
     *     better
     */
    public Optional<Side> behind() {
        Polarity polarity = first.indicator().definition().polarity();
        if (polarity.sense() != Polarity.Sense.HIGHER && polarity.sense() != Polarity.Sense.LOWER) {
            return Optional.empty();
        }
        return difference(polarity)
                .filter(change -> !change.amount().isZero())
                .map(change -> change.direction() == Change.Direction.IMPROVING ? second : first);
    }

    /**
     * The group with the higher value.
     *
     * @return the higher; empty where they are level, cannot be told apart, or a value is missing
     */
    public Optional<Side> higher() {
        return difference(Polarity.NEITHER)
                .filter(change -> !change.amount().isZero())
                .map(change -> change.movement() == Change.Movement.UP ? first : second);
    }

    /** From the second group to the first. */
    private Optional<Change> difference(Polarity polarity) {
        return Optional.of(second.point())
                .filter(point -> isToldApart)
                .flatMap(point -> point.value().rank())
                .flatMap(from -> first.point().value().rank().map(to -> Change.between(from, to, polarity)));
    }
}
