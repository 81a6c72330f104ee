package io.github.kpi4j.series;

import io.github.kpi4j.number.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * A value with the two numbers that it is made of: {@code value = factor × numerator ÷ denominator}, exact.
 *
 * @param form what the numerator is to the denominator
 * @param factor what the ratio is multiplied by, such as 100 for a percentage; above zero
 * @param numerator what was counted or added up
 * @param denominator out of what; above zero
 */
public record Quotient(Form form, Rational factor, Rational numerator, Rational denominator) {

    /** What the numerator is to the denominator. */
    public enum Form {
        /** The numerator counts some of the cases that the denominator counts, so it cannot be greater. */
        SHARE,
        /** The numerator counts or adds up something else than the denominator. */
        RATE,
        /** The numerator is an amount, such as money, that does not come in cases. */
        AMOUNT
    }

    /**
     * Checks the factor and the denominator.
     *
     * @param form what the numerator is to the denominator
     * @param factor what the ratio is multiplied by
     * @param numerator what was counted or added up
     * @param denominator out of what
     * @throws IllegalArgumentException if the factor or the denominator is not above zero
     */
    public Quotient {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(numerator, "numerator");
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor is " + factor + "; a number above zero is wanted");
        }
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator is " + denominator + "; a number above zero is wanted");
        }
    }

    /**
     * The parts of a measured value.
     *
     * @param form what the numerator is to the denominator
     * @param factor what the ratio is multiplied by; above zero
     * @param value the value
     * @return the quotient; empty unless the value is an amount that is exactly factor × its numerator ÷ its denominator
     */
    public static Optional<Quotient> of(Form form, Rational factor, Value value) {
        if (!(value instanceof Value.Amount amount)
                || amount.numerator() == null
                || amount.denominator() == null
                || amount.denominator().signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Quotient(form, factor, amount.numerator(), amount.denominator()))
                .filter(quotient -> quotient.value().equals(amount.value()));
    }

    /**
     * The value.
     *
     * @return factor × numerator ÷ denominator
     */
    public Rational value() {
        return factor.times(numerator).dividedBy(denominator);
    }

    /**
     * What one more in the numerator adds to the value.
     *
     * @return factor ÷ denominator, above zero
     */
    public Rational oneCase() {
        return factor.dividedBy(denominator);
    }

    /**
     * The quotient with more or fewer in the numerator and the same denominator.
     *
     * @param more how many are added; negative to take away
     * @return the other quotient
     */
    public Quotient plus(long more) {
        return new Quotient(form, factor, numerator.plus(Rational.of(more)), denominator);
    }
}
