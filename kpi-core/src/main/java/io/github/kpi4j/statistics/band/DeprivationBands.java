package io.github.kpi4j.statistics.band;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bands of nearly equal numbers of areas, as OHID assigns deprivation categories. Of N areas with a value, that of rank r (ties
 * share the least rank) falls in band {@code Q + 1 - ceiling((N + 1 - r) Q / N)}. Tied areas stay together, in the band of the
 * lower number; bands can therefore be unequal or empty, and areas that are all equal are all in band 1. Worked out in whole
 * numbers, hence exact; the original divides in floating point and errs for 20 bands of 28, 56, 92, … areas.
 *
 * <p>Source: OHID technical guidance "Assigning deprivation categories"; {@code phe_quantile} of PHEindicatormethods.
 */
public final class DeprivationBands {

    private DeprivationBands() {}

    /** Which end the bands are counted from. */
    public enum First {
        /** Band 1 has the highest values, as in published deprivation quintiles. */
        HIGHEST,
        /** Band 1 has the lowest values. */
        LOWEST
    }

    /**
     * Puts areas into bands.
     *
     * @param values one for each area; an area without one has no band and is not counted
     * @param bands how many bands, at least 1
     * @param first which end band 1 stands at
     * @return the band of each area; {@link Cause#TOO_FEW} of fewer areas than bands, {@link Cause#NOT_FINITE}
     * @throws IllegalArgumentException if there is not at least one band
     */
    public static Result<Bands> of(Values values, int bands, First first) {
        Objects.requireNonNull(first, "first");
        if (bands < 1) {
            throw new IllegalArgumentException("bands is " + bands + "; there must be at least one");
        }
        return values.present()
                .then(numbers -> numbers.length < bands
                        ? Result.unknown(Cause.TOO_FEW)
                        : Result.known(bands(values, numbers, bands, first)));
    }

    private static Bands bands(Values values, double[] numbers, int bands, First first) {
        var places = new ArrayList<@Nullable Integer>();
        for (Double value : values.places()) {
            places.add(value == null ? null : band(rank(value, numbers, first), numbers.length, bands));
        }
        return new Bands(places);
    }

    private static long rank(double value, double[] numbers, First first) {
        return 1
                + Arrays.stream(numbers)
                        .filter(other -> first == First.HIGHEST ? other > value : other < value)
                        .count();
    }

    private static int band(long rank, int areas, int bands) {
        long above = Math.multiplyExact(areas + 1 - rank, (long) bands);
        return (int) (bands + 1 - (above + areas - 1) / areas);
    }
}
