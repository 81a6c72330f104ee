package io.github.kpi4j.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Estimate;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.interval.Rates.Method;
import io.github.kpi4j.statistics.interval.Rates.Rate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A proportion, a rate, a mean. */
class OneNumberTest {

    private static final Confidence C95 = Confidence.NINETY_FIVE;

    @Test
    void aProportionInsideItsInterval() {
        Estimate ours = Proportions.wilson(45, 60, C95, 100).found().orElseThrow();

        assertThat(ours.value()).isEqualTo(75);
        assertThat(ours.interval().lower()).isCloseTo(62.767929923, within(1e-9));
        assertThat(ours.interval().upper()).isCloseTo(84.223477470, within(1e-9));
    }

    @Test
    void noneAndAllReachTheEndsExactly() {
        Interval none =
                Proportions.wilson(0, 10, C95, 100).found().orElseThrow().interval();
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isCloseTo(27.753279986, within(1e-9));

        for (int n = 1; n < 2_000; n++) {
            assertThat(Proportions.wilson(n, n, C95, 100)
                            .found()
                            .orElseThrow()
                            .interval()
                            .upper())
                    .isEqualTo(100);
        }
    }

    @Test
    void aCompleteCountNeedsNoInterval() {
        assertThat(Proportions.value(30, 40, 1)).isEqualTo(Result.known(0.75));
    }

    @Test
    void whatIsNoProportionHasItsReason() {
        assertThat(Proportions.value(-1, 4, 1)).isEqualTo(Result.unknown(Cause.NEGATIVE_NUMERATOR));
        assertThat(Proportions.value(0, 0, 1)).isEqualTo(Result.unknown(Cause.NON_POSITIVE_DENOMINATOR));
        assertThat(Proportions.value(5, 4, 1)).isEqualTo(Result.unknown(Cause.NUMERATOR_EXCEEDS_DENOMINATOR));
        assertThat(Proportions.wilson(1, Double.NaN, C95, 1)).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(Proportions.wilson(Double.POSITIVE_INFINITY, 1, C95, 1)).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportions.value(1, 2, 0))
                .withMessageContaining("multiplier is 0.0");
    }

    @Test
    void groupsAreAddedBeforeTheyAreDivided() {
        Values x = Values.of(12, 0, 33);
        Values n = Values.of(20, 10, 30);

        assertThat(Proportions.wilson(x, n, C95, 100)).isEqualTo(Proportions.wilson(45, 60, C95, 100));
        assertThat(Rates.interval(x, n, C95, 100)).isEqualTo(Rates.interval(45, 60, C95, 100));
        assertThat(Proportions.wilson(x, Values.of(60), C95, 100)).isEqualTo(Result.unknown(Cause.UNEVEN));
        assertThat(Proportions.wilson(new Values(Arrays.asList(12.0, null, 33.0)), n, C95, 100))
                .isEqualTo(Result.unknown(Cause.MISSING));
    }

    @Test
    void aRateIsExactBelowTenEventsAndByarsFromTen() {
        Rate nine = Rates.interval(9, 5_000, C95, 10_000).found().orElseThrow();
        assertThat(nine.value()).isCloseTo(18, within(1e-12));
        assertThat(nine.method()).isEqualTo(Method.EXACT);
        assertThat(nine.interval().lower()).isCloseTo(8.230746195, within(1e-9));
        assertThat(nine.interval().upper()).isCloseTo(34.169606903, within(1e-9));

        Rate ten = Rates.interval(10, 5_000, C95, 10_000).found().orElseThrow();
        assertThat(ten.method()).isEqualTo(Method.BYARS);
        assertThat(ten.interval().lower()).isCloseTo(9.574899828, within(1e-9));
        assertThat(ten.interval().upper()).isCloseTo(36.782917212, within(1e-9));

        assertThat(Method.of(9.5)).isEqualTo(Method.EXACT);
    }

    @Test
    void noEventsHaveAnUpperEndOnly() {
        Interval none = Rates.interval(0, 1, C95, 1).found().orElseThrow().interval();

        assertThat(none.lower()).isZero();
        // χ²(0.975; 2) / 2 = -ln 0.025.
        assertThat(none.upper()).isCloseTo(-Math.log(0.025), within(1e-12));
    }

    @Test
    void thereMayBeMoreEventsThanPersonsButNotFewerThanNone() {
        assertThat(Rates.interval(770, 19, C95, 1_000)).isInstanceOf(Result.Known.class);
        assertThat(Rates.interval(-1, 10, C95, 1)).isEqualTo(Result.unknown(Cause.NEGATIVE_NUMERATOR));
        assertThat(Rates.interval(5, -2, C95, 1)).isEqualTo(Result.unknown(Cause.NON_POSITIVE_DENOMINATOR));
        assertThat(Rates.interval(1, Double.MIN_VALUE, C95, 1)).isEqualTo(Result.unknown(Cause.NOT_FINITE));
    }

    @Test
    void aMeanInsideItsInterval() {
        Means ours = Means.of(Values.of(2, 4, 4, 4, 5, 5, 7, 9), C95).found().orElseThrow();
        Interval interval = ours.interval().found().orElseThrow();

        assertThat(ours.count()).isEqualTo(8);
        assertThat(ours.sum()).isEqualTo(40);
        assertThat(ours.mean()).isEqualTo(5);
        assertThat(interval.lower()).isCloseTo(3.21251208176379, within(1e-12));
        assertThat(interval.upper()).isCloseTo(6.787487918236209, within(1e-12));
    }

    @Test
    void oneValueHasAMeanAndNoIntervalAndEqualOnesHaveOneWithoutWidth() {
        Means one = Means.of(Values.of(7.3), C95).found().orElseThrow();
        assertThat(one.mean()).isEqualTo(7.3);
        assertThat(one.standardDeviation()).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(one.interval()).isEqualTo(Result.unknown(Cause.TOO_FEW));

        Means equal = Means.of(Values.of(0.1, 0.1, 0.1), C95).found().orElseThrow();
        assertThat(equal.interval()).isEqualTo(Result.known(new Interval(0.1, 0.1)));
    }

    @Test
    void aMissingValueMakesTheMeanUnknownUntilItIsLeftOut() {
        var values = new Values(Arrays.asList(3.0, null, 5.0));

        assertThat(Means.of(values, C95)).isEqualTo(Result.unknown(Cause.MISSING));
        assertThat(Means.of(values.observed(), C95).map(Means::mean)).isEqualTo(Result.known(4.0));
        assertThat(Means.of(Values.of(), C95)).isEqualTo(Result.unknown(Cause.TOO_FEW));
    }
}
