package io.github.kpi4j.statistics.band;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Quantiles;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ranks and quartile bands A to D of the Local Authority Interactive Tool of the Department for Education; A is best. Where
 * low is good a value of at most the first quartile (type 7) is A, of at most the median B, of at most the third quartile C, and
 * D above. Where high is good the bands are named the other way round with the same cuts, so a value equal to the third quartile
 * is B, not A. Areas that are all equal are therefore all A where low is good, and all D where high is good.
 *
 * <p>Source: the published code of the Local Authority Interactive Tool.
 *
 * @param bands the band of each area: 1 for A to 4 for D
 * @param ranks the rank of each area: 1 is best, and ties share the least rank
 */
public record LaitBands(Bands bands, Bands ranks) {

    private static final double[] CUTS = {0.25, 0.5, 0.75};

    /** Which values are good. A measure of neither kind has no bands. */
    public enum Good {
        /** Low values are good. */
        LOW,
        /** High values are good. */
        HIGH
    }

    /**
     * Checks that all is there.
     *
     * @param bands the band of each area
     * @param ranks the rank of each area
     */
    public LaitBands {
        Objects.requireNonNull(bands, "bands");
        Objects.requireNonNull(ranks, "ranks");
    }

    /**
     * Ranks and bands areas.
     *
     * @param values one for each area; an area without one has neither rank nor band
     * @param good which values are good
     * @return ranks and bands; {@link Cause#TOO_FEW} of no values, {@link Cause#NOT_FINITE}
     */
    public static Result<LaitBands> of(Values values, Good good) {
        Objects.requireNonNull(good, "good");
        Values observed = values.observed();
        return Quantiles.at(observed, CUTS[0])
                .then(first -> Quantiles.at(observed, CUTS[1])
                        .then(second -> Quantiles.at(observed, CUTS[2])
                                .map(third -> banded(values, List.of(first, second, third), good))));
    }

    private static LaitBands banded(Values values, List<Double> cuts, Good good) {
        double[] numbers = values.numbers();
        var bands = new ArrayList<@Nullable Integer>();
        var ranks = new ArrayList<@Nullable Integer>();
        for (Double value : values.places()) {
            bands.add(value == null ? null : band(value, cuts, good));
            ranks.add(value == null ? null : rank(value, numbers, good));
        }
        return new LaitBands(new Bands(bands), new Bands(ranks));
    }

    private static int band(double value, List<Double> cuts, Good good) {
        int above = (int) cuts.stream().filter(cut -> value > cut).count();
        return good == Good.LOW ? above + 1 : cuts.size() + 1 - above;
    }

    private static int rank(double value, double[] numbers, Good good) {
        return 1
                + (int) Arrays.stream(numbers)
                        .filter(other -> good == Good.LOW ? other < value : other > value)
                        .count();
    }
}
