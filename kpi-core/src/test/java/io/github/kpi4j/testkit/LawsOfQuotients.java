package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.QuotientChange;

/** What holds for every change between two quotients. Each check throws an AssertionError where it does not. */
public final class LawsOfQuotients {

    private LawsOfQuotients() {}

    /**
     * The two parts add up to the change.
     *
     * @param change any change
     */
    public static void partsAddUpToTheChange(QuotientChange change) {
        Law.same(change.amount(), change.byNumerator().plus(change.byDenominator()), "sum of the parts of " + change);
    }

    /**
     * Turning the change round turns both parts round.
     *
     * @param change any change
     */
    public static void swappingThePointsNegates(QuotientChange change) {
        var back = new QuotientChange(change.to(), change.from());
        Law.same(change.byNumerator().negated(), back.byNumerator(), "numerator's part of the way back");
        Law.same(change.byDenominator().negated(), back.byDenominator(), "denominator's part of the way back");
    }

    /**
     * A number that did not change makes nothing of the change.
     *
     * @param change any change
     */
    public static void whatStaysTheSameMakesNothing(QuotientChange change) {
        Quotient to = change.to();
        var top = new QuotientChange(
                change.from(),
                new Quotient(
                        to.form(), to.factor(), to.numerator(), change.from().denominator()));
        Law.same(Rational.ZERO, top.byDenominator(), "part of a denominator that stayed");
        var bottom = new QuotientChange(
                change.from(),
                new Quotient(to.form(), to.factor(), change.from().numerator(), to.denominator()));
        Law.same(Rational.ZERO, bottom.byNumerator(), "part of a numerator that stayed");
    }

    /**
     * Multiplying all four numbers by the same number changes no part, and multiplying the two of one quotient does not
     * change the sum.
     *
     * @param change any change
     * @param factor a number above zero
     */
    public static void scalingChangesNothing(QuotientChange change, Rational factor) {
        var all = new QuotientChange(scaled(change.from(), factor), scaled(change.to(), factor));
        Law.same(change.byNumerator(), all.byNumerator(), "numerator's part of " + factor + " times as many");
        Law.same(change.byDenominator(), all.byDenominator(), "denominator's part of " + factor + " times as many");
        var one = new QuotientChange(change.from(), scaled(change.to(), factor));
        Law.same(change.amount(), one.byNumerator().plus(one.byDenominator()), "sum with one quotient scaled");
    }

    private static Quotient scaled(Quotient quotient, Rational factor) {
        return new Quotient(
                quotient.form(),
                quotient.factor(),
                quotient.numerator().times(factor),
                quotient.denominator().times(factor));
    }
}
