package io.github.kpi4j.benchmark;

import io.github.kpi4j.benchmark.Answer.Why;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an area is to be placed among the areas of a comparator.
 *
 * @param bands the bands to be told beside the rank, or null where only the rank is
 * @param noBands why the areas lie too close together for bands to say anything, in words for readers, as the Local Authority
 *     Interactive Tool declares it of some measures; an empty text where bands are told
 */
public record Placing(@Nullable Bands bands, String noBands) {

    /** The rank and no bands. */
    public static final Placing RANK = new Placing(null, "");

    /** Bands among areas, counted from the best. None is told of fewer areas than there are bands. */
    public sealed interface Bands permits Quarters, Fifths, Even {

        /**
         * How many bands there are.
         *
         * @return at least 2
         */
        int count();

        /**
         * The band of an area.
         *
         * @param position where it stands
         * @return from 1, the best, to {@link #count()}; {@link Why#TOO_FEW} of fewer areas than bands, {@link
         *     Why#NOT_COMPARABLE} where grades have no distances to cut
         */
        Answer<Integer> band(Position.Ranked position);
    }

    /** Quarters A to D by {@link Position#quartile}. */
    public record Quarters() implements Bands {

        @Override
        public int count() {
            return QuartileBand.values().length;
        }

        @Override
        public Answer<Integer> band(Position.Ranked position) {
            return position.areas() < count()
                    ? Answer.none(Why.TOO_FEW)
                    : position.quartile().map(QuartileBand::fromBest);
        }
    }

    /** Fifths by {@link Position#quintile}. */
    public record Fifths() implements Bands {

        private static final int FIFTHS = 5;

        @Override
        public int count() {
            return FIFTHS;
        }

        @Override
        public Answer<Integer> band(Position.Ranked position) {
            return position.quintile();
        }
    }

    /**
     * Bands of nearly equal numbers of areas by {@link Position#evenBand}.
     *
     * @param count how many bands
     */
    public record Even(int count) implements Bands {

        private static final int MOST = 100;

        /**
         * Checks the number.
         *
         * @param count how many bands
         * @throws IllegalArgumentException if it is not from 2 to 100
         */
        public Even {
            if (count < 2 || count > MOST) {
                throw new IllegalArgumentException("count is " + count + "; from 2 to " + MOST + " bands are wanted");
            }
        }

        @Override
        public Answer<Integer> band(Position.Ranked position) {
            return position.evenBand(count);
        }
    }

    /**
     * Checks that bands are asked for where it is said why there are none.
     *
     * @param bands the bands to be told beside the rank
     * @param noBands why there are none all the same
     * @throws IllegalArgumentException if it is said why there are no bands, and none are asked for
     */
    public Placing {
        Objects.requireNonNull(noBands, "noBands");
        if (bands == null && !noBands.isEmpty()) {
            throw new IllegalArgumentException("noBands says why there are no bands, and none are asked for");
        }
    }

    /**
     * The rank and bands.
     *
     * @param bands the bands
     * @return the placing
     */
    public static Placing by(Bands bands) {
        return new Placing(Objects.requireNonNull(bands, "bands"), "");
    }

    /**
     * The band of an area.
     *
     * @param position where it stands
     * @return from 1, the best; {@link Why#NOT_ASKED}, {@link Why#RANGE_TOO_SMALL} where that was declared, {@link Why#NO_SPREAD}
     *     where all areas are equally good, so that none is among the best; or as {@link Bands#band} says
     */
    public Answer<Integer> band(Position.Ranked position) {
        if (bands == null) {
            return Answer.none(Why.NOT_ASKED);
        }
        if (!noBands.isEmpty()) {
            return Answer.none(Why.RANGE_TOO_SMALL);
        }
        return position.same() == position.areas() ? Answer.none(Why.NO_SPREAD) : bands.band(position);
    }
}
