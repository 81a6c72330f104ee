package io.github.kpi4j.benchmark;

import io.github.kpi4j.benchmark.Answer.Why;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import java.util.Objects;

/** Where an area stands among others. Of areas with the same value none is ahead: they share rank, bands and percentile. */
public sealed interface Position {

    /**
     * The area.
     *
     * @return whose position it is
     */
    AreaId area();

    /**
     * The rank. Areas that are equally good share the best place, and the places after it are left out: 1, 1, 3.
     *
     * @return from 1, the best
     */
    Answer<Integer> rank();

    /**
     * The quarter of the areas, as the Local Authority Interactive Tool of the Department for Education finds it: cut at the
     * quartiles, each belonging to the lower values. On a quartile an area has therefore the better band where low is good,
     * and the worse one where high is. Where all values are equal, all areas are in A or all in D.
     *
     * @return the band
     */
    Answer<QuartileBand> quartile();

    /**
     * The fifth of the areas, as the Fingertips profiles find it: cut like the quartiles, at least five areas. Fingertips rounds
     * the cuts to ten decimals, and so may put an area that is on a cut above it; here they are exact. Where neither way is
     * better, {@link AreaValues#bounds(int)} cuts fifths that are counted from the lowest.
     *
     * @return from 1, the best, to 5
     */
    Answer<Integer> quintile();

    /**
     * The band among several of nearly equal numbers of areas, as OHID assigns deprivation categories. Tied areas go together into
     * the better band, so that bands may be uneven or empty; all equal are all in band 1. For deprivation itself rank from the
     * highest, whatever is better: band 1 is the most deprived.
     *
     * @param bands how many bands there are to be
     * @return from 1, the best; {@code bands + 1 - ceiling((n + 1 - rank) × bands ÷ n)} of n areas; {@link Why#TOO_FEW} of fewer
     *     areas than bands
     * @throws IllegalArgumentException if there is to be no band
     */
    Answer<Integer> evenBand(int bands);

    /**
     * The band of a rank, as {@link #evenBand(int)} finds it, for ranks in columns: the quarter of the field is the band among four.
     *
     * @param rank the rank, from 1 to {@code ranked}
     * @param ranked how many are ranked, at least 1
     * @param bands how many bands there are, at least 1; with more bands than ranked ones some are empty
     * @return {@code 1 + bands × (rank - 1) ÷ ranked}, rounded down, from 1, the best
     */
    static int evenBand(int rank, int ranked, int bands) {
        long before = (long) bands * (rank - 1);
        return before <= Integer.MAX_VALUE ? 1 + (int) before / ranked : (int) (1 + before / ranked);
    }

    /**
     * The percentage of the areas that it is better than, those equally good, itself among them, counted half. In the mirror,
     * with the other way better, it is 100 less this.
     *
     * @return above 0, below 100; the greater the better
     */
    Answer<Rational> percentile();

    /**
     * An area that is ranked.
     *
     * @param area the area
     * @param value its value, or the position of its grade on the scale
     * @param polarity which way is better
     * @param better how many areas are better
     * @param same how many are equally good, itself among them
     * @param worse how many are worse
     * @param quartiles where quarters are cut, in values, or in distances from the range that is wanted
     * @param quintiles where fifths are cut
     */
    record Ranked(
            AreaId area,
            Rational value,
            Polarity polarity,
            int better,
            int same,
            int worse,
            Answer<QuantileBounds> quartiles,
            Answer<QuantileBounds> quintiles)
            implements Position {

        /**
         * Checks the counts.
         *
         * @param area the area
         * @param value its value
         * @param polarity which way is better
         * @param better how many areas are better
         * @param same how many are equally good
         * @param worse how many are worse
         * @param quartiles where quarters are cut
         * @param quintiles where fifths are cut
         * @throws IllegalArgumentException if a count is negative, the area is not among those equally good, or the polarity
         *     judges nothing
         */
        public Ranked {
            Objects.requireNonNull(area, "area");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(polarity, "polarity");
            Objects.requireNonNull(quartiles, "quartiles");
            Objects.requireNonNull(quintiles, "quintiles");
            if (better < 0 || same < 1 || worse < 0) {
                throw new IllegalArgumentException("better, same and worse are " + better + ", " + same + " and "
                        + worse + "; same counts the area itself, and none is below 0");
            }
            if (!polarity.judges()) {
                throw new IllegalArgumentException(
                        "polarity is " + polarity.sense() + "; without one there is no rank");
            }
        }

        /**
         * How many areas are ranked, itself among them.
         *
         * @return the sum of the counts
         */
        public int areas() {
            return better + same + worse;
        }

        @Override
        public Answer<Integer> rank() {
            return Answer.of(better + 1);
        }

        @Override
        public Answer<QuartileBand> quartile() {
            return quartiles.map(this::group).map(QuartileBand::of);
        }

        @Override
        public Answer<Integer> quintile() {
            return quintiles.map(this::group);
        }

        private int group(QuantileBounds bounds) {
            int fromLowest = bounds.group(AreaRanking.measured(value, polarity));
            return polarity.sense() == Polarity.Sense.HIGHER ? bounds.groups() + 1 - fromLowest : fromLowest;
        }

        @Override
        public Answer<Integer> evenBand(int bands) {
            requireBands(bands);
            return bands > areas()
                    ? Answer.none(Why.TOO_FEW)
                    : Answer.of(Position.evenBand(better + 1, areas(), bands));
        }

        @Override
        public Answer<Rational> percentile() {
            return Answer.of(Rational.of(50L * (2L * worse + same), areas()));
        }
    }

    /**
     * An area that has no rank.
     *
     * @param area the area
     * @param why why it has no rank
     * @param whyNoBand why it is in no quarter or fifth: that the range is too small comes before anything else
     */
    record Unranked(AreaId area, Why why, Why whyNoBand) implements Position {

        /**
         * Checks that all is there.
         *
         * @param area the area
         * @param why why it has no rank
         * @param whyNoBand why it is in no quarter or fifth
         */
        public Unranked {
            Objects.requireNonNull(area, "area");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(whyNoBand, "whyNoBand");
        }

        @Override
        public Answer<Integer> rank() {
            return Answer.none(why);
        }

        @Override
        public Answer<QuartileBand> quartile() {
            return Answer.none(whyNoBand);
        }

        @Override
        public Answer<Integer> quintile() {
            return Answer.none(whyNoBand);
        }

        @Override
        public Answer<Integer> evenBand(int bands) {
            requireBands(bands);
            return Answer.none(why);
        }

        @Override
        public Answer<Rational> percentile() {
            return Answer.none(why);
        }
    }

    private static void requireBands(int bands) {
        if (bands < 1) {
            throw new IllegalArgumentException("bands is " + bands + "; there must be at least one");
        }
    }
}
