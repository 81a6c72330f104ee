package io.github.kpi4j.number;

import java.util.Objects;

/**
 * What a numerator is multiplied by before it is divided: 100 for a percentage. Many quotients are made by one factor, so what can be
 * worked out beforehand is.
 */
public final class Factor {

    /** A plain quotient. */
    public static final Factor ONE = new Factor(Rational.ONE);

    private static final long EXACT_DOUBLES = 1L << 53;

    private final Rational exact;
    private final double near;
    private final long most;

    private Factor(Rational exact) {
        this.exact = exact;
        near = exact.doubleValue();
        most = isExact(exact) ? EXACT_DOUBLES / exact.numerator().longValueExact() : -1;
    }

    private static boolean isExact(Rational exact) {
        return exact.isInteger() && exact.signum() > 0 && exact.compareTo(Rational.of(EXACT_DOUBLES)) <= 0;
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
     * The double nearest to the quotient.
     *
     * @param n the numerator
     * @param d the denominator, not 0
     * @return {@code n × factor ÷ d}, rounded once
     */
    public double nearest(long n, long d) {
        boolean isRoundedOnce = n <= most && n >= -most && d <= EXACT_DOUBLES && d >= -EXACT_DOUBLES;
        return isRoundedOnce ? n * near / d : exact(n, d).doubleValue();
    }
}
