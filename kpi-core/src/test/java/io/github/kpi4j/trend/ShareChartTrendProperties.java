package io.github.kpi4j.trend;

import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.TrendRuleLaws;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class ShareChartTrendProperties implements TrendRuleLaws {

    @Override
    public TrendRule subject() {
        return new ChartTrend(ChartTrend.Chart.P, ChartRules.COUNCIL.withMinimumPoints(3), Phases.ONE);
    }
}
