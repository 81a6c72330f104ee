package io.github.kpi4j.benchmark;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfComparators;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class ComparatorProperties {

    @Property
    void addingTheAreaItselfChangesNothing(@ForAll AreaValues values, @ForAll Rational own, @ForAll Polarity polarity) {
        LawsOfComparators.addingTheAreaItselfChangesNothing(values, own, polarity);
    }

    @Property
    void orderOfMembersChangesNothing(@ForAll AreaValues values, @ForAll Polarity polarity) {
        LawsOfComparators.orderOfMembersChangesNothing(values, polarity);
    }

    @Property
    void poolOfEqualDenominatorsIsTheMean(@ForAll AreaValues values, @ForAll Rational outOf) {
        Assume.that(!outOf.isZero());

        LawsOfComparators.poolOfEqualDenominatorsIsTheMean(values, outOf.abs());
    }

    @Property
    void nobodyIsBetterThanTheBest(@ForAll AreaValues values, @ForAll Polarity polarity) {
        LawsOfComparators.nobodyIsBetterThanTheBest(values, polarity);
    }
}
