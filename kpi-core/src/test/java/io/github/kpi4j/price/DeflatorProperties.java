package io.github.kpi4j.price;

import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfPrices;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(KpiDomain.class)
@Domain(DomainContext.Global.class)
class DeflatorProperties {

    @Property
    void theReferenceYearOfAnEditionDoesNotMatter(
            @ForAll Deflator deflator, @ForAll @IntRange(max = 2) int edition, @ForAll Rational factor) {
        Assume.that(!factor.isZero());

        LawsOfPrices.referenceDoesNotMatter(deflator, edition, factor.abs());
    }

    @Property
    void theLatestEditionHoldsAndNoPeriodIsLost(@ForAll Deflator deflator) {
        LawsOfPrices.latestEditionHolds(deflator);
    }

    @Property
    void pricesThatStandStillChangeNothing(@ForAll Series cash, @ForAll RealTerms real) {
        LawsOfPrices.constantIndexChangesNothing(cash, real);
    }

    @Property
    void anotherBaseScalesAllValuesAlike(
            @ForAll Series cash, @ForAll RealTerms real, @ForAll @IntRange(max = 20) int pick) {
        List<Period> bases = List.copyOf(real.deflator().linked().values().keySet());

        LawsOfPrices.anotherBaseScalesAllValuesAlike(cash, real, bases.get(pick % bases.size()));
    }

    @Property
    void inflatingGivesTheCashBack(@ForAll Series cash, @ForAll RealTerms real) {
        LawsOfPrices.inflatingGivesTheCashBack(cash, real);
    }
}
