package io.github.kpi4j.statistics.interval;

import static io.github.kpi4j.statistics.interval.Comparison.HIGHER;
import static io.github.kpi4j.statistics.interval.Comparison.LOWER;
import static io.github.kpi4j.statistics.interval.Comparison.SIMILAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TargetComparisonTest {

    private static final Result<Comparison> NOT_FINITE = Result.unknown(Cause.NOT_FINITE);

    @Test
    void aValueOnTheTargetIsOnTheSideThatIsAskedFor() {
        assertThat(TargetComparison.atLeast(80, 80)).isEqualTo(Result.known(HIGHER));
        assertThat(TargetComparison.atLeast(Math.nextDown(80.0), 80)).isEqualTo(Result.known(LOWER));
        assertThat(TargetComparison.atMost(80, 80)).isEqualTo(Result.known(LOWER));
        assertThat(TargetComparison.atMost(Math.nextUp(80.0), 80)).isEqualTo(Result.known(HIGHER));
    }

    @Test
    void anIntervalThatTouchesIsHigherFromAboveAndSimilarFromBelow() {
        assertThat(TargetComparison.with(new Interval(80, 90), 80)).isEqualTo(Result.known(HIGHER));
        assertThat(TargetComparison.with(new Interval(70, 80), 80)).isEqualTo(Result.known(SIMILAR));
        assertThat(TargetComparison.with(new Interval(75, 85), 80)).isEqualTo(Result.known(SIMILAR));
        assertThat(TargetComparison.with(new Interval(70, Math.nextDown(80.0)), 80))
                .isEqualTo(Result.known(LOWER));
        assertThat(TargetComparison.with(new Interval(80, Double.POSITIVE_INFINITY), 80))
                .isEqualTo(Result.known(HIGHER));
    }

    @Test
    void theLowerLimitBelongsToTheRangeAndTheUpperDoesNot() {
        assertThat(TargetComparison.ofRange(70, 70, 80)).isEqualTo(Result.known(SIMILAR));
        assertThat(TargetComparison.ofRange(69.9, 70, 80)).isEqualTo(Result.known(LOWER));
        assertThat(TargetComparison.ofRange(80, 70, 80)).isEqualTo(Result.known(HIGHER));
        assertThat(TargetComparison.ofRange(70, 70, 70)).isEqualTo(Result.known(HIGHER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetComparison.ofRange(75, 80, 70))
                .withMessageContaining("lower is 80.0 and upper 70.0");
    }

    @Test
    void whatIsNotFiniteIsNotCompared() {
        assertThat(TargetComparison.atLeast(Double.NaN, 80)).isEqualTo(NOT_FINITE);
        assertThat(TargetComparison.atMost(80, Double.POSITIVE_INFINITY)).isEqualTo(NOT_FINITE);
        assertThat(TargetComparison.with(new Interval(1, 2), Double.NaN)).isEqualTo(NOT_FINITE);
        assertThat(TargetComparison.ofRange(75, Double.NaN, 80)).isEqualTo(NOT_FINITE);
    }

    /** What an interval says, no value inside contradicts. */
    @Property(tries = 200)
    void anIntervalSaysNoMoreThanAllItsValues(
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 20) int width,
            @ForAll @IntRange(max = 40) int target) {
        Interval figure = new Interval(from, from + width);
        Result<Comparison> lowest = TargetComparison.atLeast(figure.lower(), target);
        Result<Comparison> highest = TargetComparison.atLeast(figure.upper(), target);

        assertThat(TargetComparison.with(figure, target))
                .isEqualTo(lowest.equals(highest) ? lowest : Result.known(SIMILAR));
    }
}
