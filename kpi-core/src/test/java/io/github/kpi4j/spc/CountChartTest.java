package io.github.kpi4j.spc;

import static io.github.kpi4j.spc.Months.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.spc.Attempt.Reason;
import io.github.kpi4j.spc.Attempt.Refused;
import io.github.kpi4j.spc.Limits.Zone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** p- and u-charts, worked out by hand. */
class CountChartTest {

    private static final double HAIR = 1e-12;

    private static List<Row.Count> counts(double... pairs) {
        List<Row.Count> rows = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            rows.add(new Row.Count(month(i / 2), pairs[i], pairs[i + 1]));
        }
        return rows;
    }

    private static ControlChart p(ChartRules rules, double... pairs) {
        return ControlChart.pChart(counts(pairs), Phases.ONE, rules).drawn().orElseThrow();
    }

    private static ControlChart u(ChartRules rules, double... pairs) {
        return ControlChart.uChart(counts(pairs), Phases.ONE, rules).drawn().orElseThrow();
    }

    private static Limits.Known limits(ControlChart chart, int point) {
        return (Limits.Known) chart.points().get(point).limits();
    }

    @Test
    void proportionsHaveLimitsByTheirNumberOfCases() {
        // 20 of 100 over all: a sigma is 0.4 / sqrt(n), that is 0.05 of 64 and 0.08 of 25.
        ControlChart chart = p(ChartRules.NHS, 12, 64, 3, 25, 5, 11);

        assertThat(limits(chart, 0).mean()).isEqualTo(0.2);
        assertThat(limits(chart, 0).upper()).isCloseTo(0.35, within(HAIR));
        assertThat(limits(chart, 0).upperNear()).isCloseTo(0.3, within(HAIR));
        assertThat(limits(chart, 1).upper()).isCloseTo(0.44, within(HAIR));
        assertThat(limits(chart, 1).lower()).isCloseTo(-0.04, within(HAIR));
        assertThat(chart.points().get(0).value()).isEqualTo(0.1875);
    }

    @Test
    void limitsStayWithinWhatIsPossibleWhereTheRulesSaySo() {
        ChartRules clipped = ChartRules.NHS.withClipped(true);

        assertThat(limits(p(clipped, 12, 64, 3, 25, 5, 11), 1).lower()).isZero();
        assertThat(limits(p(clipped, 9, 10, 9, 10), 1).upper()).isEqualTo(1);
        assertThat(limits(u(clipped, 1, 1, 1, 1), 0)).isEqualTo(new Limits.Known(1, 0, 0, 3, 4));
        assertThat(limits(u(ChartRules.NHS, 1, 1, 1, 1), 0)).isEqualTo(new Limits.Known(1, -2, -1, 3, 4));
    }

    @Test
    void ratesHaveLimitsByTheirExposure() {
        // 36 for 100 over all: 0.36, a sigma is 0.6 / sqrt(n), that is 0.1 of 36 and 0.075 of 64.
        ControlChart chart = u(ChartRules.NHS, 26, 36, 10, 64);

        assertThat(limits(chart, 0).mean()).isEqualTo(0.36);
        assertThat(limits(chart, 0).upper()).isCloseTo(0.66, within(HAIR));
        assertThat(limits(chart, 1).lower()).isCloseTo(0.135, within(HAIR));
        assertThat(chart.points().get(0).zone()).hasValue(Zone.ABOVE_LIMIT);
        assertThat(chart.points().get(1).zone()).hasValue(Zone.NEAR_LOWER_LIMIT);
    }

    @Test
    void whereNothingIsCountedTheValueIsMissing() {
        ControlChart chart = p(ChartRules.COUNCIL, 12, 64, 8, 36, 0, 0);

        assertThat(chart.points().get(2).value()).isNull();
        assertThat(chart.points().get(2).limits()).isEqualTo(new Limits.Unknown(0.2, Limits.Reason.NOTHING_COUNTED));
        assertThat(chart.lastGroup().limits()).isEqualTo(limits(chart, 1));
        assertThat(chart.assurance(Better.HIGHER, 0.9)).hasValue(Assurance.CONSISTENT_FAIL);
        assertThat(p(ChartRules.NHS, 0, 0).lastGroup().limits())
                .isEqualTo(new Limits.Unknown(null, Limits.Reason.NO_VALUES));
    }

    @Test
    void allOrNothingHasNoLimitsUnlessAskedFor() {
        assertThat(p(ChartRules.COUNCIL, 10, 10, 20, 20).lastGroup().limits())
                .isEqualTo(new Limits.Unknown(1.0, Limits.Reason.NO_VARIATION));
        assertThat(u(ChartRules.COUNCIL, 0, 10, 0, 20).lastGroup().limits())
                .isEqualTo(new Limits.Unknown(0.0, Limits.Reason.NO_VARIATION));
        assertThat(p(ChartRules.NHS, 10, 10, 20, 20).lastGroup().limits()).isEqualTo(new Limits.Known(1, 1, 1, 1, 1));
    }

    @Test
    void oneBadMonthAmongFullOnesIsOneAlarm() {
        double[] pairs = new double[48];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = 100;
        }
        pairs[20] = 92;
        ControlChart chart = p(ChartRules.COUNCIL, pairs);

        assertThat(chart.points())
                .filteredOn(point -> point.specialCause().isPresent())
                .hasSize(1);
        assertThat(chart.points().get(10).specialCause()).hasValue(SpecialCause.BELOW_LOWER_LIMIT);
        assertThat(p(ChartRules.NHS, pairs).points())
                .filteredOn(ChartPoint::shift)
                .hasSize(23);
    }

    @Test
    void theSameRulesHoldAsForMeasuredValues() {
        ControlChart chart = p(
                ChartRules.COUNCIL,
                10,
                100,
                30,
                100,
                21,
                100,
                22,
                100,
                23,
                100,
                24,
                100,
                25,
                100,
                26,
                100,
                27,
                100,
                2,
                100);

        assertThat(chart.points().get(8).specialCause()).hasValue(SpecialCause.RISING_TREND);
        assertThat(chart.variation(Better.LOWER)).isEqualTo(Variation.IMPROVEMENT_LOW);
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThat(ControlChart.pChart(counts(1, 2, 3, 2), Phases.ONE, ChartRules.NHS))
                .isEqualTo(new Refused<>(Reason.MORE_THAN_ALL, month(1)));
        assertThat(ControlChart.uChart(counts(1, 2, 3, 2, 1, 0), Phases.ONE, ChartRules.NHS))
                .isEqualTo(new Refused<>(Reason.MORE_THAN_ALL, month(2)));
        assertThat(ControlChart.uChart(counts(-1, 2), Phases.ONE, ChartRules.NHS))
                .isEqualTo(new Refused<>(Reason.NEGATIVE, month(0)));
        assertThat(ControlChart.pChart(counts(0, -2), Phases.ONE, ChartRules.NHS))
                .isEqualTo(new Refused<>(Reason.NEGATIVE, month(0)));
        assertThat(ControlChart.pChart(counts(Double.NaN, 2), Phases.ONE, ChartRules.NHS))
                .isEqualTo(new Refused<>(Reason.NOT_FINITE, month(0)));
        assertThat(ControlChart.pChart(counts(1, Double.POSITIVE_INFINITY), Phases.ONE, ChartRules.NHS))
                .isEqualTo(new Refused<>(Reason.NOT_FINITE, month(0)));
        for (double[] extreme : new double[][] {{2e15, 3e15}, {1, 2e15}, {0, 1e-16}}) {
            assertThat(ControlChart.uChart(counts(extreme), Phases.ONE, ChartRules.NHS))
                    .isEqualTo(new Refused<>(Reason.OUT_OF_RANGE, month(0)));
        }
    }

    @Test
    void theMostExtremeCountsStillHaveLimits() {
        assertThat(u(ChartRules.NHS, 1e15, 1e-15, 0, 1e15).lastGroup().limits()).isInstanceOf(Limits.Known.class);
    }
}
