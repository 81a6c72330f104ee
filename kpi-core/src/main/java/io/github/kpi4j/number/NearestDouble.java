package io.github.kpi4j.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Turns an exact fraction into the nearest double, rounding once. */
final class NearestDouble {

    private static final int MANTISSA_BITS = 53;
    private static final long EXACT = 1L << MANTISSA_BITS;
    private static final int GUARDED_BITS = 66;

    private NearestDouble() {}

    /** The denominator is greater than 0. */
    static double of(long n, long d) {
        return Math.abs(n) <= EXACT && d <= EXACT ? (double) n / d : of(BigInteger.valueOf(n), BigInteger.valueOf(d));
    }

    /** The denominator is greater than 0. */
    static double of(BigInteger n, BigInteger d) {
        if (n.bitLength() <= MANTISSA_BITS && d.bitLength() <= MANTISSA_BITS) {
            // Both convert exactly, and IEEE division rounds once.
            return n.doubleValue() / d.doubleValue();
        }
        int shift = GUARDED_BITS - n.bitLength() + d.bitLength();
        BigInteger[] quotient =
                n.abs().shiftLeft(Math.max(shift, 0)).divideAndRemainder(d.shiftLeft(Math.max(-shift, 0)));
        // The lowest bit stands for everything cut off, so that a near tie is never taken for a tie.
        BigInteger size = quotient[1].signum() == 0 ? quotient[0] : quotient[0].setBit(0);
        BigDecimal power = new BigDecimal(BigInteger.TWO.pow(Math.abs(shift)));
        BigDecimal exact = new BigDecimal(size);
        return n.signum() * (shift > 0 ? exact.divide(power) : exact.multiply(power)).doubleValue();
    }
}
