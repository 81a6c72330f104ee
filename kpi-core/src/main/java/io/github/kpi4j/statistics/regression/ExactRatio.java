package io.github.kpi4j.statistics.regression;

import java.math.BigInteger;

/** A quotient of whole numbers and a power of ten, on its way to the nearest double. */
final class ExactRatio {

    private static final int GUARDED_BITS = 66;

    private ExactRatio() {}

    /** {@code above / below / 10^scale}, rounded once but for results below 1e-307. */
    static double nearest(BigInteger above, BigInteger below, int scale) {
        if (above.signum() == 0) {
            return 0;
        }
        BigInteger n = above.abs().multiply(BigInteger.TEN.pow(Math.max(-scale, 0)));
        BigInteger d = below.abs().multiply(BigInteger.TEN.pow(Math.max(scale, 0)));
        int shift = GUARDED_BITS - n.bitLength() + d.bitLength();
        BigInteger[] quotient = n.shiftLeft(Math.max(shift, 0)).divideAndRemainder(d.shiftLeft(Math.max(-shift, 0)));
        // The lowest bit stands for all that is cut off, so that a near tie is never taken for a tie.
        BigInteger bits = quotient[1].signum() == 0 ? quotient[0] : quotient[0].setBit(0);
        return above.signum() * below.signum() * Math.scalb(bits.doubleValue(), -shift);
    }
}
