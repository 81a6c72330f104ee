package io.github.kpi4j.target;

import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.TargetLaws;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class TargetProperties implements TargetLaws {

    @Override
    public RatingScheme subject() {
        return RatingScheme.DEFAULT;
    }
}
