package io.github.kpi4j.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Confidence C95 = Confidence.NINETY_FIVE;
    private static final Interval INNER = new Interval(8, 12);
    private static final Interval OUTER = new Interval(7, 13);

    @Test
    void aBenchmarkInsideOrOnAnEndIsSimilar() {
        assertThat(Comparison.with(INNER, 8)).isEqualTo(Comparison.SIMILAR);
        assertThat(Comparison.with(INNER, 12)).isEqualTo(Comparison.SIMILAR);
        assertThat(Comparison.with(INNER, 12.1)).isEqualTo(Comparison.LOWER);
        assertThat(Comparison.with(INNER, 7.9)).isEqualTo(Comparison.HIGHER);
    }

    @Test
    void beyondTheWiderIntervalIsHighestOrLowest() {
        assertThat(Comparison.with(INNER, OUTER, 10)).isEqualTo(Comparison.SIMILAR);
        assertThat(Comparison.with(INNER, OUTER, 13)).isEqualTo(Comparison.LOWER);
        assertThat(Comparison.with(INNER, OUTER, 13.1)).isEqualTo(Comparison.LOWEST);
        assertThat(Comparison.with(INNER, OUTER, 7)).isEqualTo(Comparison.HIGHER);
        assertThat(Comparison.with(INNER, OUTER, 6.9)).isEqualTo(Comparison.HIGHEST);
    }

    @Test
    void intervalsThatTouchAreSimilar() {
        assertThat(Comparison.of(INNER, new Interval(12, 20))).isEqualTo(Comparison.SIMILAR);
        assertThat(Comparison.of(INNER, new Interval(12.1, 20))).isEqualTo(Comparison.LOWER);
        assertThat(Comparison.of(INNER, new Interval(1, 7.9))).isEqualTo(Comparison.HIGHER);
    }

    @Test
    void aShareIsHeldAgainstTheBenchmarkAtItsOwnSize() {
        // Wilson of 30 of 40: 59.8% to 85.8%.
        assertThat(Comparison.ofProportion(0.6, 40, 0.75, C95)).isEqualTo(Result.known(Comparison.SIMILAR));
        assertThat(Comparison.ofProportion(0.59, 40, 0.75, C95)).isEqualTo(Result.known(Comparison.LOWER));
        assertThat(Comparison.ofProportion(0.86, 40, 0.75, C95)).isEqualTo(Result.known(Comparison.HIGHER));
        assertThat(Comparison.ofProportion(0.5, 0, 0.75, C95))
                .isEqualTo(Result.unknown(Cause.NON_POSITIVE_DENOMINATOR));
        assertThat(Comparison.ofProportion(Double.NaN, 40, 0.75, C95)).isEqualTo(Result.unknown(Cause.NOT_FINITE));
    }

    @Test
    void eventsAreHeldAgainstThoseExpected() {
        // Of 2.5 expected: of 3 or more the limit is χ²(0.025; 6) / 2 = 0.62, of 2 or fewer χ²(0.975; 6) / 2 = 7.22.
        assertThat(Comparison.ofRate(0, 2.5, C95)).isEqualTo(Result.known(Comparison.LOWER));
        assertThat(Comparison.ofRate(1, 2.5, C95)).isEqualTo(Result.known(Comparison.SIMILAR));
        assertThat(Comparison.ofRate(7, 2.5, C95)).isEqualTo(Result.known(Comparison.SIMILAR));
        assertThat(Comparison.ofRate(8, 2.5, C95)).isEqualTo(Result.known(Comparison.HIGHER));
        assertThat(Comparison.ofRate(8, 0, C95)).isEqualTo(Result.unknown(Cause.NON_POSITIVE_DENOMINATOR));
    }

    @Property(tries = 300)
    void aMirrorSwapsHighAndLow(
            @ForAll @IntRange(min = -20, max = 20) int benchmark, @ForAll @IntRange(max = 9) int wider) {
        Interval outer = new Interval(8 - wider, 12 + wider);
        Interval mirrored = new Interval(-12, -8);
        Comparison ours = Comparison.with(INNER, outer, benchmark);
        Comparison mirror = Comparison.with(mirrored, new Interval(-12 - wider, wider - 8), -benchmark);

        List<Comparison> upwards = List.of(Comparison.values());
        assertThat(upwards.indexOf(mirror)).isEqualTo(upwards.size() - 1 - upwards.indexOf(ours));
    }
}
