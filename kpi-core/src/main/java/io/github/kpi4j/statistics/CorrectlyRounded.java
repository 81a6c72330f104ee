package io.github.kpi4j.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Sums and means whose only error is the one rounding of the result: all values are added exactly and the exact result is
 * rounded once to the nearest {@code double}, a tie to the even one. They do not depend on the order of the values, a mean
 * of equal values is that value, and no mean lies outside its values. A sum in {@code double} is off by a few units in the
 * last place, which is harmless until somebody asks on which side of the mean a value lies: three times 0.1 is then above
 * its own mean.
 */
public final class CorrectlyRounded {

    private static final int GUARDED_BITS = 66;
    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;

    private CorrectlyRounded() {}

    /**
     * Adds values.
     *
     * @param values the values
     * @return the {@code double} nearest to their exact sum; 0 for no values; infinite where the sum is beyond every
     *     {@code double}
     * @throws IllegalArgumentException if a value is infinite or not a number
     */
    public static double sum(double... values) {
        return nearest(exact(values), BigInteger.ONE);
    }

    /**
     * The arithmetic mean of values.
     *
     * @param values the values, at least one
     * @return the {@code double} nearest to their exact mean; always finite
     * @throws IllegalArgumentException if there are no values, or one is infinite or not a number
     */
    public static double mean(double... values) {
        Objects.requireNonNull(values, "values");
        return mean(values, 0, values.length);
    }

    /**
     * The arithmetic mean of a stretch of a column. Unless values differ a great deal in size, it allocates nothing and takes
     * about as long as reading them a few times.
     *
     * @param values the column
     * @param from the place of the first value
     * @param to the place after the last value, more than {@code from}
     * @return the {@code double} nearest to their exact mean; always finite
     * @throws IllegalArgumentException if there are no values, or one is infinite or not a number
     * @throws IndexOutOfBoundsException if the stretch is not inside the column
     */
    public static double mean(double[] values, int from, int to) {
        Objects.requireNonNull(values, "values");
        if (from == to) {
            throw new IllegalArgumentException("values is empty; a mean takes at least one");
        }
        Objects.checkFromToIndex(from, to, values.length);
        double mean = MeanInTwoParts.of(values, from, to);
        return Double.isNaN(mean) ? nearest(exact(values, from, to), BigInteger.valueOf(to - from)) : mean;
    }

    /**
     * The means of some groups, added, less the means of others. The difference of two rounded means loses as many digits as they
     * have in common; this loses none.
     *
     * @param added the groups whose means are added, each with at least one value
     * @param taken the groups whose means are taken away, each with at least one value
     * @return the {@code double} nearest to the exact result; infinite where it is beyond every {@code double}
     * @throws IllegalArgumentException if a group is empty, or a value is infinite or not a number
     */
    public static double contrast(List<double[]> added, List<double[]> taken) {
        List<double[]> groups = Stream.concat(added.stream(), taken.stream()).toList();
        BigInteger all = BigInteger.ONE;
        int exponent = Double.MAX_EXPONENT;
        for (double[] group : groups) {
            if (group.length == 0) {
                throw new IllegalArgumentException(
                        "added or taken has an empty group; a mean takes at least one value");
            }
            all = all.multiply(BigInteger.valueOf(group.length));
            exponent = Math.min(exponent, exact(group).exponent());
        }
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < groups.size(); i++) {
            Scaled group = exact(groups.get(i));
            BigInteger share = group.mantissa()
                    .shiftLeft(group.exponent() - exponent)
                    .multiply(all.divide(BigInteger.valueOf(groups.get(i).length)));
            sum = i < added.size() ? sum.add(share) : sum.subtract(share);
        }
        return nearest(new Scaled(sum, exponent), all);
    }

    /** The sum in units of the smallest power of two that any value needs. */
    private static Scaled exact(double... values) {
        Objects.requireNonNull(values, "values");
        return exact(values, 0, values.length);
    }

    private static Scaled exact(double[] values, int from, int to) {
        int exponent = Double.MAX_EXPONENT;
        for (int i = from; i < to; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        "values[" + i + "] is " + values[i] + "; only finite ones have a sum");
            }
            if (values[i] != 0) {
                exponent = Math.min(exponent, exponent(values[i]));
            }
        }
        BigInteger sum = BigInteger.ZERO;
        for (int i = from; i < to; i++) {
            sum = sum.add(BigInteger.valueOf(mantissa(values[i])).shiftLeft(exponent(values[i]) - exponent));
        }
        return new Scaled(sum, exponent);
    }

    private static int exponent(double value) {
        return Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - FRACTION_BITS;
    }

    /** The value divided by two to its exponent: a whole number, got without rounding. */
    private static long mantissa(double value) {
        long fraction = Double.doubleToRawLongBits(value) & FRACTION;
        long size = Math.abs(value) < Double.MIN_NORMAL ? fraction : fraction | 1L << FRACTION_BITS;
        return value < 0 ? -size : size;
    }

    /** The double nearest to a sum divided by a number greater than 0. */
    private static double nearest(Scaled sum, BigInteger divisor) {
        BigInteger n = sum.mantissa().abs().shiftLeft(Math.max(sum.exponent(), 0));
        BigInteger d = divisor.shiftLeft(Math.max(-sum.exponent(), 0));
        int shift = GUARDED_BITS - n.bitLength() + d.bitLength();
        BigInteger[] quotient = n.shiftLeft(Math.max(shift, 0)).divideAndRemainder(d.shiftLeft(Math.max(-shift, 0)));
        // The lowest bit stands for everything cut off, so that a near tie is never taken for a tie.
        BigDecimal size = new BigDecimal(quotient[1].signum() == 0 ? quotient[0] : quotient[0].setBit(0));
        BigDecimal power = new BigDecimal(BigInteger.TWO.pow(Math.abs(shift)));
        return sum.mantissa().signum() * (shift > 0 ? size.divide(power) : size.multiply(power)).doubleValue();
    }

    /** A whole number times a power of two. */
    private record Scaled(BigInteger mantissa, int exponent) {}
}
