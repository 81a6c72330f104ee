package io.github.kpi4j.spc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.testkit.ControlChartLaws;
import io.github.kpi4j.testkit.KpiArbitraries;
import io.github.kpi4j.testkit.LawsOfControlCharts;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

class CouncilChartProperties implements ControlChartLaws {

    @Override
    public ChartRules subject() {
        return ChartRules.COUNCIL;
    }

    @Provide
    Arbitrary<ChartRules> anyRules() {
        return KpiArbitraries.chartRules();
    }

    @Provide
    Arbitrary<List<Row.Count>> counts() {
        return KpiArbitraries.chartCounts();
    }

    @Property
    void anyRulesKeepTheLawsOfOrderAndReversal(
            @ForAll("anyRules") ChartRules rules, @ForAll("mixedRows") Tuple2<List<Row.Value>, List<Row.Value>> rows) {
        LawsOfControlCharts.orderOfRowsIsIrrelevant(rules, rows.get1(), rows.get2());
        LawsOfControlCharts.backwards(rules, rows.get1());
    }

    @Property
    void whereNothingVariesButTheScreenedThereIsNoAlarm(@ForAll("chartRows") List<Row.Value> rows) {
        ControlChart chart =
                ControlChart.xmr(rows, Phases.ONE, ChartRules.COUNCIL).drawn().orElseThrow();
        if (chart.lastGroup().meanRange().orElse(0) == 0) {
            assertThat(chart.points())
                    .allSatisfy(point -> assertThat(point.specialCause()).isEmpty());
            assertThat(chart.assurance(Better.HIGHER, 5)).isEmpty();
        }
    }

    @Property
    void whereSomethingVariesTheNhsFindsTheSameButForTheWayOfATrend(@ForAll("chartRows") List<Row.Value> rows) {
        ControlChart council =
                ControlChart.xmr(rows, Phases.ONE, ChartRules.COUNCIL).drawn().orElseThrow();
        ControlChart nhs =
                ControlChart.xmr(rows, Phases.ONE, ChartRules.NHS).drawn().orElseThrow();
        if (council.lastGroup().meanRange().orElse(0) > 0) {
            for (int i = 0; i < rows.size(); i++) {
                ChartPoint ours = council.points().get(i);
                ChartPoint theirs = nhs.points().get(i);
                assertThat(ours.limits()).isEqualTo(theirs.limits());
                assertThat(ours.trend() == ChartPoint.Trend.NONE).isEqualTo(theirs.trend() == ChartPoint.Trend.NONE);
                assertThat(ours.twoInThree()).isEqualTo(theirs.twoInThree());
                assertThat(ours.shift()).isEqualTo(theirs.shift());
            }
        }
    }

    @Property
    void theMoreIsCountedTheCloserTheLimits(
            @ForAll("counts") List<Row.Count> rows, @ForAll("anyRules") ChartRules rules) {
        for (ControlChart chart : both(rows, rules)) {
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.size(); j++) {
                    if (rows.get(i).outOf() < rows.get(j).outOf()
                            && chart.points().get(i).limits() instanceof Limits.Known wide
                            && chart.points().get(j).limits() instanceof Limits.Known narrow) {
                        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
                        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
                    }
                }
            }
        }
    }

    @Property
    void aPointWhereNothingIsCountedIsMissing(
            @ForAll("counts") List<Row.Count> rows, @ForAll("anyRules") ChartRules rules) {
        for (ControlChart chart : both(rows, rules)) {
            for (ChartPoint point : chart.points()) {
                assertThat(point.value() == null).isEqualTo(point.zone().isEmpty());
                assertThat(point.value() != null || point.specialCause().isEmpty())
                        .isTrue();
            }
        }
    }

    private static List<ControlChart> both(List<Row.Count> rows, ChartRules rules) {
        List<ControlChart> charts = new ArrayList<>();
        ControlChart.pChart(rows, Phases.ONE, rules).drawn().ifPresent(charts::add);
        ControlChart.uChart(rows, Phases.ONE, rules).drawn().ifPresent(charts::add);
        return charts;
    }
}
