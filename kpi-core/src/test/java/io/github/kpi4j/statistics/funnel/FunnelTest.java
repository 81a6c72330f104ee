package io.github.kpi4j.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.interval.Proportions;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static Interval proportion(double baseline, double n, double tail) {
        return FunnelLimits.proportion(baseline, n, tail).found().orElseThrow();
    }

    @Test
    void theLinesOfAProportionNarrowWithTheRootOfSize() {
        // √(0.5 · 0.5 / 100) = 0.05.
        Interval inner = proportion(0.5, 100, FunnelLimits.TWO_SIGMA);

        assertThat(inner.lower()).isCloseTo(0.5 - 0.05 * 1.959963984540054, within(1e-14));
        assertThat(inner.upper()).isCloseTo(0.5 + 0.05 * 1.959963984540054, within(1e-14));
        assertThat(proportion(0.5, 400, FunnelLimits.TWO_SIGMA).width()).isCloseTo(inner.width() / 2, within(1e-14));
        assertThat(proportion(0.1, 4, FunnelLimits.THREE_SIGMA).within(0, 1).lower())
                .isZero();
    }

    @Test
    void theLinesOfARatioAreWhereChanceWouldJustDo() {
        Interval expected =
                FunnelLimits.expected(1, FunnelLimits.TWO_SIGMA).found().orElseThrow();
        Interval ratio = FunnelLimits.ratio(1, FunnelLimits.TWO_SIGMA).found().orElseThrow();

        // Of one event or more, P = 1 - exp(-E); of one or none, exp(-E) (1 + E).
        assertThat(expected.lower()).isCloseTo(-Math.log(0.975), within(1e-12));
        assertThat(Math.exp(-expected.upper()) * (1 + expected.upper())).isCloseTo(0.025, within(1e-13));
        assertThat(ratio.lower()).isEqualTo(1 / expected.upper());
        assertThat(ratio.upper()).isEqualTo(1 / expected.lower());
        assertThat(FunnelLimits.denominator(9, 18, 10_000)).isEqualTo(Result.known(5_000.0));
    }

    @Test
    void whatHasNoLinesHasItsReason() {
        assertThat(FunnelLimits.proportion(0.5, 0, 0.025)).isEqualTo(Result.unknown(Cause.NON_POSITIVE_DENOMINATOR));
        assertThat(FunnelLimits.proportion(1.2, 9, 0.025))
                .isEqualTo(Result.unknown(Cause.NUMERATOR_EXCEEDS_DENOMINATOR));
        assertThat(FunnelLimits.proportion(-0.2, 9, 0.025)).isEqualTo(Result.unknown(Cause.NEGATIVE_NUMERATOR));
        assertThat(FunnelLimits.proportion(Double.NaN, 9, 0.025)).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(FunnelLimits.expected(0, 0.025)).isEqualTo(Result.unknown(Cause.NOT_POSITIVE));
        assertThat(FunnelLimits.ratio(Double.NaN, 0.025)).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(FunnelLimits.denominator(0, 18, 1)).isEqualTo(Result.unknown(Cause.NOT_POSITIVE));
        assertThat(FunnelFlag.ofRate(1, 2, Double.NaN)).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(FunnelFlag.ofProportion(3, 2, 0.5)).isEqualTo(Result.unknown(Cause.NUMERATOR_EXCEEDS_DENOMINATOR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelLimits.expected(1, 0.5))
                .withMessageContaining("tail is 0.5");
    }

    @Test
    void anAreaIsFlaggedBeyondALineAndNotOnIt() {
        // Inner lines at 100: 0.402 and 0.598; outer: 0.345 and 0.655.
        assertThat(List.of(34, 35, 41, 59, 60, 66).stream()
                        .map(x -> FunnelFlag.ofProportion(x, 100, 0.5).found().orElseThrow()))
                .containsExactly(
                        FunnelFlag.LOW_OUTER,
                        FunnelFlag.LOW_INNER,
                        FunnelFlag.NOT_SIGNIFICANT,
                        FunnelFlag.NOT_SIGNIFICANT,
                        FunnelFlag.HIGH_INNER,
                        FunnelFlag.HIGH_OUTER);
        assertThat(FunnelFlag.ofProportion(4, 4, 1)).isEqualTo(Result.known(FunnelFlag.NOT_SIGNIFICANT));
        // None where 3 are expected lies inside, for the upper end of none is 3.69; of 6.91 at the outer lines.
        assertThat(FunnelFlag.ofRate(0, 3, 1)).isEqualTo(Result.known(FunnelFlag.NOT_SIGNIFICANT));
        assertThat(FunnelFlag.ofRate(0, 4, 1)).isEqualTo(Result.known(FunnelFlag.LOW_INNER));
        assertThat(FunnelFlag.ofRate(0, 7, 1)).isEqualTo(Result.known(FunnelFlag.LOW_OUTER));
        assertThat(FunnelFlag.ofRate(100, 75, 1)).isEqualTo(Result.known(FunnelFlag.HIGH_INNER));
        assertThat(FunnelFlag.ofRate(100, 50, 1)).isEqualTo(Result.known(FunnelFlag.HIGH_OUTER));
    }

    @Test
    void anAxisBeginsAtNothingUnlessSizesAreAlike() {
        assertThat(FunnelAxis.around(234, 18_670)).isEqualTo(new FunnelAxis(0, 20_000));
        assertThat(FunnelAxis.around(9_470, 15_818)).isEqualTo(new FunnelAxis(8_000, 17_000));
        assertThat(FunnelAxis.around(5, 120)).isEqualTo(new FunnelAxis(0, 130));
        assertThat(new FunnelAxis(6_000, 12_000).inEvents(0.0116)).isEqualTo(new FunnelAxis(69, 140));
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelAxis(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelAxis.around(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelAxis(0, 3).inEvents(0));
    }

    @Test
    void aHundredPlacesGrowByAFactorAndReachTheEnd() {
        List<Double> places = new FunnelAxis(0, 20_000).places(false);

        assertThat(places)
                .hasSize(100)
                .startsWith(1.0, 2.0, 3.0)
                .endsWith(20_000.0)
                .isSorted();
        assertThat(new FunnelAxis(0, 150).places(true)).hasSize(100).endsWith(145.0, 147.0);
        assertThat(new FunnelAxis(0, 30).places(false)).endsWith(99.0, 100.0);
    }

    @Property(tries = 300)
    void anAreaOnALineHasAWilsonIntervalThatTouchesTheBaseline(
            @ForAll @DoubleRange(min = 0.2, max = 0.8) double baseline,
            @ForAll @IntRange(min = 30, max = 5_000) int n) {
        double onTheLine = proportion(baseline, n, FunnelLimits.TWO_SIGMA).upper();

        assertThat(Proportions.wilson(onTheLine * n, n, Confidence.NINETY_FIVE, 1)
                        .found()
                        .orElseThrow()
                        .interval()
                        .lower())
                .isCloseTo(baseline, within(1e-12));
    }

    @Property(tries = 300)
    void theOuterLinesLieOutsideTheInner(@ForAll @IntRange(min = 1, max = 5_000) int events) {
        Interval inner =
                FunnelLimits.ratio(events, FunnelLimits.TWO_SIGMA).found().orElseThrow();
        Interval outer =
                FunnelLimits.ratio(events, FunnelLimits.THREE_SIGMA).found().orElseThrow();

        assertThat(outer.lower()).isLessThan(inner.lower());
        assertThat(outer.upper()).isGreaterThan(inner.upper());
        assertThat(inner.contains(1)).isTrue();
    }
}
