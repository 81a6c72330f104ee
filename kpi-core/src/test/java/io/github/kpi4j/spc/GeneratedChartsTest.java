package io.github.kpi4j.spc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.testkit.KpiArbitraries;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Laws are worth something only if what they are about occurs. */
class GeneratedChartsTest {

    private static final int CHARTS = 1000;

    @Test
    void everySpecialCauseAndEveryLackOfLimitsIsFrequent() {
        Map<SpecialCause, Integer> causes = new EnumMap<>(SpecialCause.class);
        Map<Limits.Reason, Integer> reasons = new EnumMap<>(Limits.Reason.class);
        KpiArbitraries.chartRows().sampleStream().limit(CHARTS).forEach(rows -> {
            ControlChart chart = ControlChart.xmr(rows, Phases.ONE, ChartRules.COUNCIL)
                    .drawn()
                    .orElseThrow();
            chart.points().stream()
                    .flatMap(point -> point.specialCause().stream())
                    .distinct()
                    .forEach(cause -> causes.merge(cause, 1, Integer::sum));
            if (chart.lastGroup().limits() instanceof Limits.Unknown unknown) {
                reasons.merge(unknown.reason(), 1, Integer::sum);
            }
        });

        assertThat(causes).containsOnlyKeys(SpecialCause.values());
        assertThat(causes.values()).allMatch(number -> number >= CHARTS / 100);
        assertThat(reasons.get(Limits.Reason.NO_VARIATION)).isGreaterThan(CHARTS / 100);
        assertThat(reasons.get(Limits.Reason.NO_RANGES)).isGreaterThan(CHARTS / 500);
    }
}
