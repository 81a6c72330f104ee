package io.github.kpi4j.trend;

import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.TrendRuleLaws;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class FiveYearTrendProperties implements TrendRuleLaws {

    @Override
    public TrendRule subject() {
        return new FiveYearTrend();
    }
}
