package io.github.kpi4j.statistics.band;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Quantiles;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The quintiles and quartiles of the Fingertips profiles (2020): bounds at the type 7 quantiles, rounded to ten decimals away from
 * zero, and for each area the first group whose upper bound its value does not exceed. Quintiles are numbered from the other
 * end where high is good, so that 1 is best; quartiles never are. FingertipsNext cuts by rank instead and breaks ties arbitrarily.
 *
 * <p>Source: fingertips-open, the published code.
 *
 * @param bounds the least value, the upper bound of each group but the last, and the greatest value
 * @param groups the group of each area
 */
public record FingertipsBands(List<Double> bounds, Bands groups) {

    private static final int DECIMALS = 10;
    private static final int FEWEST_FOR_BOUNDS = 4;
    private static final int QUINTILES = 5;

    /**
     * Copies the bounds.
     *
     * @param bounds the bounds of the groups
     * @param groups the group of each area
     */
    public FingertipsBands {
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(groups, "groups");
        bounds = List.copyOf(bounds);
    }

    /**
     * Puts areas into groups.
     *
     * @param values one for each area; an area without one has no group and is not counted
     * @param groups 4 for quartiles, 5 for quintiles
     * @param highIsGood whether high values are good
     * @return the groups; {@link Cause#TOO_FEW} of fewer areas than groups, {@link Cause#NOT_FINITE}
     * @throws IllegalArgumentException if there are not 4 or 5 groups
     */
    public static Result<FingertipsBands> of(Values values, int groups, boolean highIsGood) {
        return bounds(values, groups)
                .then(bounds -> values.size() - values.missing() < groups
                        ? Result.unknown(Cause.TOO_FEW)
                        : Result.known(new FingertipsBands(
                                bounds, groups(values, bounds, highIsGood && groups == QUINTILES))));
    }

    /**
     * The bounds alone, which are published for four areas and more even where those are too few to be grouped.
     *
     * @param values one for each area
     * @param groups 4 for quartiles, 5 for quintiles
     * @return one more than there are groups, in ascending order but for the rounding; {@link Cause#TOO_FEW}, {@link
     *     Cause#NOT_FINITE}
     * @throws IllegalArgumentException if there are not 4 or 5 groups
     */
    public static Result<List<Double>> bounds(Values values, int groups) {
        if (groups != QUINTILES - 1 && groups != QUINTILES) {
            throw new IllegalArgumentException("groups is " + groups + "; there are quartiles (4) and quintiles (5)");
        }
        Values observed = values.observed();
        if (observed.size() < FEWEST_FOR_BOUNDS) {
            return Result.unknown(Cause.TOO_FEW);
        }
        Result<List<Double>> bounds = Result.known(List.of());
        for (int i = 0; i <= groups; i++) {
            boolean isEnd = i == 0 || i == groups;
            Result<Double> bound = Quantiles.at(observed, (double) i / groups).map(q -> isEnd ? q : rounded(q));
            bounds = bounds.then(before -> bound.map(next -> with(before, next)));
        }
        return bounds;
    }

    private static List<Double> with(List<Double> before, double next) {
        var all = new ArrayList<>(before);
        all.add(next);
        return all;
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static Bands groups(Values values, List<Double> bounds, boolean fromTheOtherEnd) {
        int groups = bounds.size() - 1;
        var places = new ArrayList<@Nullable Integer>();
        for (Double value : values.places()) {
            if (value == null) {
                places.add(null);
            } else {
                int group = group(value, bounds);
                places.add(fromTheOtherEnd ? groups + 1 - group : group);
            }
        }
        return new Bands(places);
    }

    private static int group(double value, List<Double> bounds) {
        int group = 1;
        while (group < bounds.size() - 1 && value > bounds.get(group)) {
            group++;
        }
        return group;
    }
}
