package io.github.kpi4j.examples.ownrating;

import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.TargetLaws;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A rule of one's own inherits the laws of judging against a target. */
@Domain(KpiDomain.class)
@Domain(DomainContext.Global.class)
class OwnRatingProperties implements TargetLaws {

    @Override
    public RatingScheme subject() {
        return OwnRating.OUR_COUNCIL;
    }
}
