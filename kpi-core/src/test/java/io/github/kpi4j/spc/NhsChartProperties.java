package io.github.kpi4j.spc;

import io.github.kpi4j.testkit.ControlChartLaws;

class NhsChartProperties implements ControlChartLaws {

    @Override
    public ChartRules subject() {
        return ChartRules.NHS;
    }
}
