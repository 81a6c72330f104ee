package io.github.kpi4j.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How an exact number becomes a displayed decimal: rounded once, from the exact value, to a fixed number of decimal
 * places. It is the only road from {@link Rational} to a displayed decimal.
 *
 * @param decimals the decimal places to show, 0 to 12
 * @param mode what to do with the digits cut off; never UNNECESSARY
 */
public record Rounding(int decimals, RoundingMode mode) {

    private static final int MAX_DECIMALS = 12;

    /**
     * Checks both components.
     *
     * @param decimals 0 to 12
     * @param mode any but UNNECESSARY
     * @throws IllegalArgumentException if decimals is not 0 to 12, or mode is UNNECESSARY
     */
    public Rounding {
        Objects.requireNonNull(mode, "mode");
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("decimals is " + decimals + "; 0 to " + MAX_DECIMALS + " is wanted");
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("mode is UNNECESSARY; a mode that can round is wanted");
        }
    }

    /**
     * Rounds halves away from zero: 0.05 to one place is 0.1, and -0.05 is -0.1.
     *
     * @param decimals the decimal places to show, 0 to 12
     * @return the rounding
     * @throws IllegalArgumentException if decimals is not 0 to 12
     */
    public static Rounding halfUp(int decimals) {
        return new Rounding(decimals, RoundingMode.HALF_UP);
    }

    /**
     * The value to show.
     *
     * @param value the exact value
     * @return the value with exactly {@link #decimals} places, trailing zeros included
     */
    public BigDecimal apply(Rational value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), decimals, mode);
    }

    /**
     * The exact value of what is shown, for indicators that are judged as published.
     *
     * @param value the exact value
     * @return the shown value
     */
    public Rational round(Rational value) {
        return Rational.of(apply(value).unscaledValue(), BigInteger.TEN.pow(decimals));
    }
}
