package io.github.kpi4j.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.spc.XmrColumn.Gaps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts of columns worked out by hand, on the baseline with mean 1000 and limits 734 and 1266. */
class XmrColumnTest {

    private static final int TWELVE = Months.BASELINE.length;
    private static final int LONGEST = 200;
    private static final byte UNTOUCHED = 99;

    private static double[] after(double... values) {
        double[] all = Arrays.copyOf(Months.BASELINE, TWELVE + values.length);
        System.arraycopy(values, 0, all, TWELVE, values.length);
        return all;
    }

    private static byte[] causes(XmrColumn column, double... values) {
        double[] all = after(values);
        byte[] causes = new byte[all.length];
        assertThat(column.draw(all, 0, all.length, TWELVE, causes, 0)).isTrue();
        return Arrays.copyOfRange(causes, TWELVE, all.length);
    }

    private static byte bits(SpecialCause... causes) {
        int bits = 0;
        for (SpecialCause cause : causes) {
            bits |= cause.bit();
        }
        return (byte) bits;
    }

    @Test
    void limitsAreThoseOfTheBaseline() {
        var column = new XmrColumn(ChartRules.NHS, Gaps.BREAK, LONGEST);

        causes(column, 1300, Double.NaN);

        assertThat(column.mean()).isEqualTo(1000);
        assertThat(column.lower()).isEqualTo(734);
        assertThat(column.upper()).isEqualTo(1266);
    }

    @Test
    void aRowTellsAllItsCauses() {
        byte[] causes = causes(
                new XmrColumn(ChartRules.NHS, Gaps.BREAK, LONGEST),
                990,
                1010,
                1020,
                1030,
                1040,
                1180,
                1190,
                1300,
                1000);

        byte trend = bits(SpecialCause.RISING_TREND);
        byte both = bits(SpecialCause.RISING_TREND, SpecialCause.SHIFT_ABOVE);
        byte near = bits(SpecialCause.RISING_TREND, SpecialCause.SHIFT_ABOVE, SpecialCause.TWO_IN_THREE_ABOVE);
        byte outside = bits(SpecialCause.RISING_TREND, SpecialCause.SHIFT_ABOVE, SpecialCause.ABOVE_UPPER_LIMIT);
        assertThat(causes).containsExactly(trend, both, both, both, both, near, near, outside, 0);
        assertThat(SpecialCause.first(near)).hasValue(SpecialCause.RISING_TREND);
        assertThat(SpecialCause.first(outside)).hasValue(SpecialCause.ABOVE_UPPER_LIMIT);
    }

    @Test
    void aGapIsSteppedOverOrBreaks() {
        double[] values = {1010, 1020, 1010, 1020, Double.NaN, 1010, 1020, 1010};
        byte shift = bits(SpecialCause.SHIFT_ABOVE);

        assertThat(causes(new XmrColumn(ChartRules.NHS, Gaps.STEPPED_OVER, LONGEST), values))
                .containsExactly(shift, shift, shift, shift, 0, shift, shift, shift);
        assertThat(causes(new XmrColumn(ChartRules.NHS, Gaps.BREAK, LONGEST), values))
                .containsOnly(0);
    }

    @Test
    void aStretchOfAColumnIsASeries() {
        double[] column = {9, 8, 7, 10, 20, 10, 20, 99};
        byte[] causes = new byte[10];
        Arrays.fill(causes, UNTOUCHED);
        var charts = new XmrColumn(ChartRules.NHS, Gaps.STEPPED_OVER, LONGEST);

        assertThat(charts.draw(column, 3, 7, causes, 5)).isTrue();

        assertThat(charts.limits()).isEqualTo(limits(10, 20, 10, 20));
        assertThat(causes)
                .containsExactly(UNTOUCHED, UNTOUCHED, UNTOUCHED, UNTOUCHED, UNTOUCHED, 0, 0, 0, 0, UNTOUCHED);
    }

    private static Limits limits(double... values) {
        return Months.chart(Months.rows(values), Phases.ONE, ChartRules.NHS)
                .lastGroup()
                .limits();
    }

    @Test
    void whatNeverChangesLiesOnItsMeanWithoutLimitsOrCauses() {
        double[] full = new double[40];
        Arrays.fill(full, 0.1);
        byte[] causes = new byte[40];
        for (ChartRules rules : List.of(ChartRules.NHS, ChartRules.COUNCIL)) {
            var column = new XmrColumn(rules, Gaps.STEPPED_OVER, LONGEST);

            assertThat(column.draw(full, 0, 40, causes, 0)).isTrue();

            assertThat(column.mean()).isEqualTo(0.1);
            assertThat(column.lower()).isNaN();
            assertThat(column.upper()).isNaN();
            assertThat(column.limits()).isEqualTo(new Limits.Unknown(0.1, Limits.Reason.NO_VARIATION));
            assertThat(causes).containsOnly(0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e308})
    void whatMakesNoChartIsUnknownAllOverAgain(double value) {
        double[] values = {value, value};
        byte[] causes = {UNTOUCHED, UNTOUCHED};
        for (Gaps gaps : Gaps.values()) {
            var column = new XmrColumn(ChartRules.COUNCIL, gaps, LONGEST);
            column.draw(new double[] {1, 2, 3}, 0, 3, new byte[3], 0);

            assertThat(column.draw(values, 0, 2, causes, 0)).isFalse();

            assertThat(causes).containsOnly(0);
            assertThat(column.mean()).isNaN();
            assertThat(column.lower()).isNaN();
            assertThat(column.limits()).isEqualTo(new Limits.Unknown(null, Limits.Reason.NO_VALUES));
            assertThat(column.draw(values, 1, 1, causes, 0)).isFalse();
        }
    }

    @Test
    void nothingIsKnownBeforeTheFirstSeries() {
        var column = new XmrColumn(ChartRules.NHS, Gaps.BREAK, LONGEST);

        assertThat(column.mean()).isNaN();
        assertThat(column.upper()).isNaN();
    }

    @Test
    void whatIsOutsideTheColumnsIsRefused() {
        var column = new XmrColumn(ChartRules.NHS, Gaps.BREAK, LONGEST);

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> column.draw(new double[4], 0, 5, new byte[5], 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> column.draw(new double[4], 0, 4, new byte[5], 2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> column.draw(new double[LONGEST + 1], 0, LONGEST + 1, new byte[LONGEST + 1], 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XmrColumn(ChartRules.NHS, Gaps.BREAK, 0))
                .withMessage("longest is 0; a series has at least one place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> column.draw(new double[4], 0, 4, 0, new byte[4], 0))
                .withMessage("baseline is 0; it is at least one row");
    }

    @Test
    void theLowestBitTakesPrecedence() {
        assertThat(SpecialCause.first((byte) 0)).isEmpty();
        assertThat(SpecialCause.first((byte) -1)).hasValue(SpecialCause.ABOVE_UPPER_LIMIT);
        assertThat(SpecialCause.first(bits(SpecialCause.SHIFT_BELOW))).hasValue(SpecialCause.SHIFT_BELOW);
        assertThat(SpecialCause.SHIFT_BELOW.isIn(bits(SpecialCause.SHIFT_BELOW)))
                .isTrue();
        assertThat(SpecialCause.SHIFT_ABOVE.isIn(bits(SpecialCause.SHIFT_BELOW)))
                .isFalse();
    }

    /** What the properties of columns are held to is worth something only if all of it occurs, in long series too. */
    @Test
    void everySpecialCauseIsFrequentAmongTheGeneratedSeries() {
        Map<SpecialCause, Integer> far = new EnumMap<>(SpecialCause.class);
        var generated = new XmrColumnProperties();
        var series = generated.series().sampleStream().limit(1000).toList();
        for (double[] values : series) {
            var column = new XmrColumn(ChartRules.NHS, Gaps.STEPPED_OVER, LONGEST);
            byte[] causes = new byte[values.length];
            column.draw(values, 0, values.length, causes, 0);
            for (SpecialCause cause : SpecialCause.values()) {
                for (int i = Long.SIZE; i < values.length; i++) {
                    if (cause.isIn(causes[i])) {
                        far.merge(cause, 1, Integer::sum);
                        break;
                    }
                }
            }
        }

        assertThat(far).containsOnlyKeys(SpecialCause.values());
        assertThat(far.values()).allMatch(number -> number >= 4);
    }
}
