package io.github.kpi4j.evaluation;

import io.github.kpi4j.testkit.DisclosureLaws;
import io.github.kpi4j.testkit.KpiArbitraries;
import io.github.kpi4j.testkit.Situation;
import net.jqwik.api.Arbitrary;

class DisclosureProperties implements DisclosureLaws {

    @Override
    public Arbitrary<Situation> subject() {
        return KpiArbitraries.publishedSituations();
    }
}
