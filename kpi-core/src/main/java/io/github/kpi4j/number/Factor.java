package io.github.kpi4j.number;

import java.math.BigInteger;
import java.util.Objects;

/**
 * What a numerator is multiplied by before it is divided: 100 for a percentage. Many quotients are made by one factor, so what can be
 * worked out beforehand is.
 */
public final class Factor {

    private static final long EXACT_DOUBLES = 1L << 53;
    private static final Rational LARGEST = Rational.of(EXACT_DOUBLES);

    /** A plain quotient. */
    public static final Factor ONE = new Factor(Rational.ONE);

    private final Rational exact;
    private final double near;
    private final long most;

    private Factor(Rational exact) {
        this.exact = exact;
        near = exact.doubleValue();
        most = isExact(exact) ? EXACT_DOUBLES / exact.numerator().longValueExact() : -1;
    }

    private static boolean isExact(Rational exact) {
        return exact.isInteger() && exact.signum() > 0 && exact.compareTo(LARGEST) <= 0;
    }

    /**
     * Makes a factor.
     *
     * @param exact the number
     * @return the factor
     */
    public static Factor of(Rational exact) {
        return new Factor(Objects.requireNonNull(exact, "exact"));
    }

    /**
     * The quotient.
     *
     * @param n the numerator
     * @param d the denominator
     * @return {@code n × factor ÷ d}, exact
     * @throws IllegalArgumentException if the denominator is 0
     */
    public Rational exact(long n, long d) {
        return Rational.of(n, d).times(exact);
    }

    /**
     * Whether a numerator times the factor is a whole number of at most 2<sup>53</sup>.
     *
     * @param n the numerator
     * @return true if {@link #whole} tells it
     */
    public boolean isWhole(long n) {
        return n <= most && n >= -most;
    }

    /**
     * A numerator times the factor.
     *
     * @param n the numerator, for which {@link #isWhole} is true
     * @return {@code n × factor}
     */
    public long whole(long n) {
        return n * (long) near;
    }

    /**
     * Holds the quotient against a number, exactly.
     *
     * @param n the numerator
     * @param d the denominator, greater than 0
     * @param other the number
     * @return the sign of {@code n × factor ÷ d - other}
     */
    public int compare(long n, long d, Rational other) {
        boolean isInLongs = isWhole(n) && isLong(other.numerator()) && isLong(other.denominator());
        return isInLongs
                ? compareProducts(
                        whole(n),
                        other.denominator().longValue(),
                        other.numerator().longValue(),
                        d)
                : exact(n, d).compareTo(other);
    }

    private static boolean isLong(BigInteger number) {
        return number.bitLength() < Long.SIZE;
    }

    /** Compares a × b with c × e in 128 bits. */
    private static int compareProducts(long a, long b, long c, long e) {
        int byHigh = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, e));
        return byHigh != 0 ? byHigh : Long.compareUnsigned(a * b, c * e);
    }

    /**
     * The double nearest to the quotient.
     *
     * @param n the numerator
     * @param d the denominator, not 0
     * @return {@code n × factor ÷ d}, rounded once
     */
    public double nearest(long n, long d) {
        return isRoundedOnce(n, d) && d >= -EXACT_DOUBLES
                ? n * near / d
                : exact(n, d).doubleValue();
    }

    /**
     * Whether the double nearest to every quotient of numbers of some size is a product and a division of doubles, rounded once.
     *
     * @param n the largest numerator, without sign
     * @param d the largest denominator
     * @return true if {@link #quotients} serves them
     */
    public boolean isRoundedOnce(long n, long d) {
        return isWhole(n) && d <= EXACT_DOUBLES;
    }

    /**
     * The doubles nearest to many quotients.
     *
     * @param n the numerators
     * @param d the denominators, for the largest of which {@link #isRoundedOnce} is true
     * @param size how many, from the first
     * @param into where to write them; not a number where the denominator is not positive
     * @param from the place of the first
     * @throws IndexOutOfBoundsException if one of the columns is too short
     */
    public void quotients(int[] n, int[] d, int size, double[] into, int from) {
        double by = near;
        for (int i = 0; i < size; i++) {
            into[from + i] = d[i] > 0 ? n[i] * by / d[i] : Double.NaN;
        }
    }
}
