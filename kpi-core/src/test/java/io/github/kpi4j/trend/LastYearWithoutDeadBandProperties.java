package io.github.kpi4j.trend;

import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.TrendOfDifferencesLaws;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class LastYearWithoutDeadBandProperties implements TrendOfDifferencesLaws {

    @Override
    public TrendRule subject() {
        return new AgainstLastYear();
    }
}
