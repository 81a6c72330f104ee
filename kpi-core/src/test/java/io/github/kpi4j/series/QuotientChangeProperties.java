package io.github.kpi4j.series;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfQuotients;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class QuotientChangeProperties {

    private static QuotientChange change(Quotient from, Quotient other) {
        return new QuotientChange(
                from, new Quotient(from.form(), from.factor(), other.numerator(), other.denominator()));
    }

    @Property
    void thePartsAddUpToTheChange(@ForAll Quotient from, @ForAll Quotient other) {
        LawsOfQuotients.partsAddUpToTheChange(change(from, other));
    }

    @Property
    void swappingThePointsNegatesBothParts(@ForAll Quotient from, @ForAll Quotient other) {
        LawsOfQuotients.swappingThePointsNegates(change(from, other));
    }

    @Property
    void aNumberThatStaysTheSameMakesNothing(@ForAll Quotient from, @ForAll Quotient other) {
        LawsOfQuotients.whatStaysTheSameMakesNothing(change(from, other));
    }

    @Property
    void scalingBothNumbersChangesNothing(@ForAll Quotient from, @ForAll Quotient other, @ForAll Rational factor) {
        Assume.that(!factor.isZero());

        LawsOfQuotients.scalingChangesNothing(change(from, other), factor.abs());
    }
}
