package io.github.kpi4j.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in places, some of which may be missing.
 *
 * @param places the numbers in their order; null where one is missing
 */
public record Values(List<@Nullable Double> places) {

    /**
     * Copies the places.
     *
     * @param places the numbers in their order; null where one is missing
     */
    public Values {
        Objects.requireNonNull(places, "places");
        places = Collections.unmodifiableList(new ArrayList<@Nullable Double>(places));
    }

    /**
     * Numbers of which none is missing.
     *
     * @param values the numbers
     * @return them
     */
    public static Values of(double... values) {
        return new Values(Arrays.stream(values).boxed().toList());
    }

    /**
     * How many places there are, with and without a number.
     *
     * @return at least 0
     */
    public int size() {
        return places.size();
    }

    /**
     * How many places have no number.
     *
     * @return at least 0
     */
    public int missing() {
        return (int) places.stream().filter(Objects::isNull).count();
    }

    /**
     * Only the numbers that are there. Say so where missing ones may be left out; {@link #missing()} tells how many.
     *
     * @return the numbers without the empty places
     */
    public Values observed() {
        return missing() == 0 ? this : of(numbers());
    }

    /**
     * The numbers that are there, as an array of its own.
     *
     * @return the numbers in their order
     */
    public double[] numbers() {
        return places.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /**
     * All numbers, where every place has one.
     *
     * @return the numbers; {@link Cause#MISSING} if a place is empty, {@link Cause#NOT_FINITE} if a number is infinite or not
     *     a number
     */
    public Result<double[]> complete() {
        return missing() > 0 ? Result.unknown(Cause.MISSING) : finite(numbers());
    }

    /**
     * The numbers that are there, where all of them are finite.
     *
     * @return the numbers; {@link Cause#NOT_FINITE} if one is infinite or not a number
     */
    public Result<double[]> present() {
        return finite(numbers());
    }

    /**
     * The sum, correctly rounded: the double nearest to the exact sum.
     *
     * @return the sum, 0 of no values; {@link Cause#MISSING} if a place is empty, {@link Cause#NOT_FINITE} if a number is not
     *     finite or the sum overflows
     */
    public Result<Double> sum() {
        return complete().then(numbers -> Result.finite(CorrectlyRounded.sum(numbers)));
    }

    private static Result<double[]> finite(double[] numbers) {
        return Arrays.stream(numbers).allMatch(Double::isFinite)
                ? Result.known(numbers)
                : Result.unknown(Cause.NOT_FINITE);
    }
}
