package io.github.kpi4j.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.SpecialCause;
import io.github.kpi4j.spc.XmrColumn;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The library's charts of columns are those of plain arrays, which R and DuckDB found too. */
class XmrColumnTest {

    private static final Map<Byte, Byte> BITS = Map.of(
            ChartKernel.OUTSIDE, bits(SpecialCause.ABOVE_UPPER_LIMIT, SpecialCause.BELOW_LOWER_LIMIT),
            ChartKernel.SHIFT, bits(SpecialCause.SHIFT_ABOVE, SpecialCause.SHIFT_BELOW),
            ChartKernel.TREND, bits(SpecialCause.RISING_TREND, SpecialCause.FALLING_TREND),
            ChartKernel.TWO_IN_THREE, bits(SpecialCause.TWO_IN_THREE_ABOVE, SpecialCause.TWO_IN_THREE_BELOW));

    private static byte bits(SpecialCause one, SpecialCause other) {
        return (byte) (one.bit() | other.bit());
    }

    @Test
    void findsWhatPlainArraysFind() {
        var scorecard = new ScorecardKernel(Workload.of(20));
        scorecard.run();
        double[] values = scorecard.value;
        var kernel = new ChartKernel(values);
        kernel.run();
        var charts = new XmrColumn(ChartRules.NHS, XmrColumn.Gaps.STEPPED_OVER, Workload.QUARTERS);
        byte[] causes = new byte[values.length];

        for (int s = 0; s < kernel.mean.length; s++) {
            int from = s * Workload.QUARTERS;
            assertThat(charts.draw(values, from, from + Workload.QUARTERS, causes, from))
                    .isTrue();
            assertThat(charts.mean()).isCloseTo(kernel.mean[s], within(1e-12));
            // Where nothing varies, plain arrays draw the limits on the mean.
            assertThat(Double.isNaN(charts.upper()) ? charts.mean() : charts.upper())
                    .isCloseTo(kernel.upper[s], within(1e-12));
        }

        byte[] flags = new byte[values.length];
        BITS.forEach((flag, bits) -> {
            for (int o = 0; o < values.length; o++) {
                flags[o] |= (causes[o] & bits) == 0 ? 0 : flag;
            }
        });
        assertThat(flags).isEqualTo(kernel.flags);
    }
}
