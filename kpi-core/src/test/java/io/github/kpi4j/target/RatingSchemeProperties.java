package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.testkit.KpiArbitraries;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfTargets;
import io.github.kpi4j.testkit.Promise;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever scheme can be constructed is total and ordered, and knows neither direction nor size. */
@Domain(KpiDomain.class)
@Domain(DomainContext.Global.class)
class RatingSchemeProperties {

    @Provide
    Arbitrary<Rational> factors() {
        return KpiArbitraries.rationals().map(Rational::abs).filter(factor -> factor.signum() > 0);
    }

    @Property
    void everyValueHasExactlyOneLevel(@ForAll RatingScheme scheme, @ForAll Promise promise, @ForAll Promise lastYear) {
        LawsOfTargets.schemeIsTotal(scheme, promise, null);
        LawsOfTargets.schemeIsTotal(scheme, promise, lastYear.value());
    }

    @Property
    void betterValueIsNeverJudgedWorse(
            @ForAll RatingScheme scheme, @ForAll Promise promise, @ForAll Promise other, @ForAll Promise lastYear) {
        LawsOfTargets.betterIsNeverJudgedWorse(scheme, promise.target(), promise.value(), other.value(), null);
        LawsOfTargets.betterIsNeverJudgedWorse(
                scheme, promise.target(), promise.value(), other.value(), lastYear.value());
    }

    @Property
    void valueEqualToTheLimitIsMetUnlessTheLimitIsStrict(@ForAll RatingScheme scheme, @ForAll Target target) {
        LawsOfTargets.equalToTheLimitIsMetUnlessStrict(scheme, target);
    }

    @Property
    void mirroredValueAndLimitsHaveTheSameLevel(@ForAll RatingScheme scheme, @ForAll Promise promise) {
        LawsOfTargets.mirrorChangesNoLevel(scheme, promise);
    }

    @Property
    void scaledValueAndLimitsHaveTheSameLevel(
            @ForAll RatingScheme scheme, @ForAll Promise promise, @ForAll("factors") Rational factor) {
        LawsOfTargets.scalingChangesNoLevel(scheme, promise, factor);
    }
}
