package io.github.kpi4j.forecast;

import io.github.kpi4j.testkit.ForecastRuleLaws;
import io.github.kpi4j.testkit.KpiDomain;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class SeasonalNaiveProperties implements ForecastRuleLaws {

    @Override
    public ForecastRule subject() {
        return new SeasonalNaive();
    }
}
