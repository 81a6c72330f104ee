package io.github.kpi4j.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction n / d, always in lowest terms with d &gt; 0.
 *
 * <p>Because the form is canonical, {@link #equals} is numeric: 0.5, 0.50 and 1/2 are equal. Nothing is ever rounded;
 * {@link Rounding} is the only way to a displayed decimal. The size is limited only by memory: two {@code long}s are
 * used as long as they suffice, {@link BigInteger} beyond that. Immutable.
 */
public final class Rational implements Comparable<Rational> {

    /** The number 0. */
    public static final Rational ZERO = new Rational(0, 1, null, null);

    /** The number 1. */
    public static final Rational ONE = new Rational(1, 1, null, null);

    /** The number 100, which turns a share into a percentage. */
    public static final Rational HUNDRED = new Rational(100, 1, null, null);

    private static final int MAX_DECIMAL_SIZE = 1_000;
    private static final BigInteger LARGEST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private final long n;
    private final long d;
    private final @Nullable BigInteger bigN;
    private final @Nullable BigInteger bigD;

    /** Either the longs count (never Long.MIN_VALUE, so that they can be negated), or both big integers are present. */
    private Rational(long n, long d, @Nullable BigInteger bigN, @Nullable BigInteger bigD) {
        this.n = n;
        this.d = d;
        this.bigN = bigN;
        this.bigD = bigD;
    }

    /**
     * {@return the given whole number}
     *
     * @param value any whole number
     */
    public static Rational of(long value) {
        return of(value, 1);
    }

    /**
     * {@return the fraction n / d in lowest terms}
     *
     * @param n the numerator
     * @param d the denominator, of either sign
     * @throws IllegalArgumentException if d is 0
     */
    public static Rational of(long n, long d) {
        if (n == Long.MIN_VALUE || d == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(n), BigInteger.valueOf(d));
        }
        if (d == 0) {
            throw zeroDenominator(n);
        }
        if (d == 1) {
            return new Rational(n, 1, null, null);
        }
        long divisor = d > 0 ? gcd(n, d) : -gcd(n, d);
        return new Rational(n / divisor, d / divisor, null, null);
    }

    /**
     * {@return the fraction n / d in lowest terms}
     *
     * @param n the numerator
     * @param d the denominator, of either sign
     * @throws IllegalArgumentException if d is 0
     */
    public static Rational of(BigInteger n, BigInteger d) {
        Objects.requireNonNull(n, "n");
        Objects.requireNonNull(d, "d");
        if (d.signum() == 0) {
            throw zeroDenominator(n);
        }
        BigInteger divisor = d.signum() > 0 ? n.gcd(d) : n.gcd(d).negate();
        BigInteger reducedN = n.divide(divisor);
        BigInteger reducedD = d.divide(divisor);
        if (reducedN.abs().max(reducedD).compareTo(LARGEST_LONG) <= 0) {
            return new Rational(reducedN.longValueExact(), reducedD.longValueExact(), null, null);
        }
        return new Rational(0, 1, reducedN, reducedD);
    }

    /**
     * The exact value of a decimal.
     *
     * @param value a decimal with a precision and an absolute scale of at most 1,000
     * @return the same number; trailing zeros make no difference
     * @throws IllegalArgumentException if the precision or the absolute scale is greater than 1,000
     */
    public static Rational of(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        int scale = value.scale();
        if (value.precision() > MAX_DECIMAL_SIZE || scale > MAX_DECIMAL_SIZE || scale < -MAX_DECIMAL_SIZE) {
            throw new IllegalArgumentException("value has a precision of " + value.precision() + " and a scale of "
                    + scale + "; at most " + MAX_DECIMAL_SIZE + " is wanted of each");
        }
        return scale <= 0
                ? of(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /**
     * Reads a plain number: an optional sign, digits, and optionally either a point and digits or a slash and digits.
     * {@code -3}, {@code 57.5} and {@code 1/3} are numbers; an exponent, a space, a comma, an underscore, a bare point
     * or a percent sign is not allowed.
     *
     * @param text the text, with at most 1,000 digits
     * @return the exact number written
     * @throws IllegalArgumentException if the text is no such number, has more than 1,000 digits, or divides by 0
     */
    public static Rational parse(String text) {
        return RationalText.parse(text);
    }

    /**
     * {@return the exact sum; 0 for no terms}
     *
     * @param terms the numbers to add, in any order
     */
    public static Rational sum(Iterable<Rational> terms) {
        Rational total = ZERO;
        for (Rational term : terms) {
            total = total.plus(term);
        }
        return total;
    }

    /**
     * {@return the exact arithmetic mean: sum / count}
     *
     * @param values at least one number
     * @throws IllegalArgumentException if there are no values
     */
    public static Rational mean(Collection<Rational> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values is empty; a mean needs at least one number");
        }
        return sum(values).dividedBy(of(values.size()));
    }

    /**
     * {@return this + other}
     *
     * @param other the number to add
     */
    public Rational plus(Rational other) {
        if (fitsLongs() && other.fitsLongs()) {
            try {
                long left = Math.multiplyExact(n, other.d);
                long right = Math.multiplyExact(other.n, d);
                return of(Math.addExact(left, right), Math.multiplyExact(d, other.d));
            } catch (ArithmeticException overflow) {
                // exact in BigInteger, below
            }
        }
        BigInteger left = numerator().multiply(other.denominator());
        BigInteger right = other.numerator().multiply(denominator());
        return of(left.add(right), denominator().multiply(other.denominator()));
    }

    /**
     * {@return this - other}
     *
     * @param other the number to take away
     */
    public Rational minus(Rational other) {
        if (fitsLongs() && other.fitsLongs()) {
            try {
                long left = Math.multiplyExact(n, other.d);
                long right = Math.multiplyExact(other.n, d);
                return of(Math.subtractExact(left, right), Math.multiplyExact(d, other.d));
            } catch (ArithmeticException overflow) {
                // exact in BigInteger, below
            }
        }
        return plus(other.negated());
    }

    /**
     * {@return this × other}
     *
     * @param other the number to multiply by
     */
    public Rational times(Rational other) {
        if (fitsLongs() && other.fitsLongs()) {
            try {
                return of(Math.multiplyExact(n, other.n), Math.multiplyExact(d, other.d));
            } catch (ArithmeticException overflow) {
                // exact in BigInteger, below
            }
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * {@return this / other}
     *
     * @param other the number to divide by
     * @throws ArithmeticException if other is 0
     */
    public Rational dividedBy(Rational other) {
        return times(other.reciprocal());
    }

    /** {@return the number of the same size and the opposite sign} */
    public Rational negated() {
        return bigN == null ? new Rational(-n, d, null, null) : of(bigN.negate(), denominator());
    }

    /** {@return the size without the sign} */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * {@return 1 / this}
     *
     * @throws ArithmeticException if this is 0
     */
    public Rational reciprocal() {
        if (isZero()) {
            throw new ArithmeticException("division by zero");
        }
        if (bigN != null) {
            return of(denominator(), bigN);
        }
        return n > 0 ? new Rational(d, n, null, null) : new Rational(-d, -n, null, null);
    }

    /** {@return -1, 0 or 1, as this is less than, equal to or greater than 0} */
    public int signum() {
        return bigN == null ? Long.signum(n) : bigN.signum();
    }

    /** {@return whether this is 0} */
    public boolean isZero() {
        return signum() == 0;
    }

    /** {@return whether this is a whole number} */
    public boolean isInteger() {
        return bigD == null ? d == 1 : bigD.equals(BigInteger.ONE);
    }

    /**
     * {@return the lesser of this and other}
     *
     * @param other the number to compare with
     */
    public Rational min(Rational other) {
        return other.compareTo(this) < 0 ? other : this;
    }

    /**
     * {@return the greater of this and other}
     *
     * @param other the number to compare with
     */
    public Rational max(Rational other) {
        return other.compareTo(this) > 0 ? other : this;
    }

    /** {@return the numerator in lowest terms, which carries the sign} */
    public BigInteger numerator() {
        return bigN == null ? BigInteger.valueOf(n) : bigN;
    }

    /** {@return the denominator in lowest terms, always greater than 0} */
    public BigInteger denominator() {
        return bigD == null ? BigInteger.valueOf(d) : bigD;
    }

    /**
     * The nearest {@code double}, correctly rounded (ties to even). For statistics and drawing only: nothing is judged
     * with it.
     *
     * @return the nearest double; infinite if the number is too large for one
     */
    public double doubleValue() {
        return bigN == null ? NearestDouble.of(n, d) : NearestDouble.of(numerator(), denominator());
    }

    /** {@return the exact decimal without trailing zeros, or empty if it does not end within 40 decimal places} */
    public Optional<BigDecimal> exactDecimal() {
        return bigN == null ? RationalText.exactDecimal(n, d) : RationalText.exactDecimal(bigN, denominator());
    }

    /**
     * Compares by value.
     *
     * @param other the number to compare with
     * @return less than, equal to or greater than 0 as this is less than, equal to or greater than other
     */
    @Override
    public int compareTo(Rational other) {
        if (fitsLongs() && other.fitsLongs()) {
            int high = Long.compare(Math.multiplyHigh(n, other.d), Math.multiplyHigh(other.n, d));
            return high != 0 ? high : Long.compareUnsigned(n * other.d, other.n * d);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Rational other
                && n == other.n
                && d == other.d
                && Objects.equals(bigN, other.bigN)
                && Objects.equals(bigD, other.bigD);
    }

    @Override
    public int hashCode() {
        return Objects.hash(n, d, bigN, bigD);
    }

    /**
     * The number as {@link #parse} reads it: the exact decimal if it ends within 40 places (no exponent, no trailing
     * zeros), otherwise {@code n/d}.
     *
     * @return such as 57.5, -3 or 1/3
     */
    @Override
    public String toString() {
        return exactDecimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator() + "/" + denominator());
    }

    boolean fitsLongs() {
        return bigN == null;
    }

    private static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    private static IllegalArgumentException zeroDenominator(Number n) {
        return new IllegalArgumentException("d is 0 in " + n + "/0; a denominator other than 0 is wanted");
    }
}
