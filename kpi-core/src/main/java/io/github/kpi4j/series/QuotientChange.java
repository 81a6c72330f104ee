package io.github.kpi4j.series;

import io.github.kpi4j.number.Rational;
import java.util.Objects;

/**
 * The change between two quotients, split into what the numerators make of it and what the denominators make of it. The split
 * is arithmetic and names no cause. Each part is the mean of what it is when that number changes first and when it changes
 * last, so neither comes first, and the two parts always add up to the change, exactly.
 *
 * @param from the earlier quotient, or the one compared with
 * @param to the later quotient, of the same form and factor
 */
public record QuotientChange(Quotient from, Quotient to) {

    /**
     * Checks that both quotients measure the same.
     *
     * @param from the earlier quotient
     * @param to the later quotient
     * @throws IllegalArgumentException if form or factor differ
     */
    public QuotientChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.form() != to.form() || !from.factor().equals(to.factor())) {
            throw new IllegalArgumentException("from and to differ in form or factor: " + from.form() + " times "
                    + from.factor() + ", and " + to.form() + " times " + to.factor());
        }
    }

    /**
     * The whole change.
     *
     * @return {@code f × (n1 ÷ d1 - n0 ÷ d0)}
     */
    public Rational amount() {
        return to.value().minus(from.value());
    }

    /**
     * What the change of the numerator makes.
     *
     * @return {@code f × (n1 - n0) × (1 ÷ d0 + 1 ÷ d1) ÷ 2}; zero if the numerators are equal
     */
    public Rational byNumerator() {
        Rational rise = to.numerator().minus(from.numerator());
        return half(rise.times(from.oneCase().plus(to.oneCase())));
    }

    /**
     * What the change of the denominator makes.
     *
     * @return {@code f × (n0 + n1) × (1 ÷ d1 - 1 ÷ d0) ÷ 2}; zero if the denominators are equal
     */
    public Rational byDenominator() {
        Rational both = from.numerator().plus(to.numerator());
        return half(both.times(to.oneCase().minus(from.oneCase())));
    }

    private static Rational half(Rational number) {
        return number.dividedBy(Rational.of(2));
    }
}
