package io.github.kpi4j.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** From one proportion, rate or mean to another. */
class TwoNumbersTest {

    private static final Confidence C95 = Confidence.NINETY_FIVE;

    @Test
    void aProportionThatFell() {
        ProportionChange ours = ProportionChange.of(56, 70, 48, 80, C95).found().orElseThrow();
        ProportionChange.Test test = ours.test().found().orElseThrow();

        assertThat(ours.difference()).isCloseTo(-0.2, within(1e-15));
        assertThat(ours.interval().lower()).isCloseTo(-0.3338726540369059, within(1e-13));
        assertThat(ours.interval().upper()).isCloseTo(-0.05243147240236484, within(1e-13));
        assertThat(test.z()).isCloseTo(-2.6501719512585336, within(1e-13));
        assertThat(test.p()).isCloseTo(0.00804508136819656, within(1e-14));
    }

    @Test
    void noneAndNoneHaveAnIntervalAndNoTest() {
        ProportionChange none = ProportionChange.of(0, 10, 0, 12, C95).found().orElseThrow();
        assertThat(none.test()).isEqualTo(Result.unknown(Cause.CONSTANT));
        assertThat(none.interval().contains(0)).isTrue();
        assertThat(none.interval().width()).isPositive();

        assertThat(ProportionChange.of(10, 10, 12, 12, C95).then(ProportionChange::test))
                .isEqualTo(Result.unknown(Cause.CONSTANT));
        assertThat(ProportionChange.of(11, 10, 1, 2, C95))
                .isEqualTo(Result.unknown(Cause.NUMERATOR_EXCEEDS_DENOMINATOR));
        assertThat(ProportionChange.of(1, 10, 1, 0, C95)).isEqualTo(Result.unknown(Cause.NON_POSITIVE_DENOMINATOR));
    }

    @Test
    void aRateThatDoubled() {
        RateRatio ours = RateRatio.of(5, 1_000, 10, 1_000, C95).found().orElseThrow();

        assertThat(ours.ratio()).isEqualTo(2);
        assertThat(ours.interval().lower()).isCloseTo(0.6228595543493572, within(1e-11));
        assertThat(ours.interval().upper()).isCloseTo(7.4572959108582895, within(1e-10));
        assertThat(ours.p()).isCloseTo(0.30175781249999994, within(1e-12));
        // 2 of 12 where 4.8 are expected: 0, 1, 2 and 8 to 12 are no more probable.
        assertThat(RateRatio.of(10, 600, 2, 400, C95).found().orElseThrow().p())
                .isCloseTo(0.14075324415999996, within(1e-12));
        assertThat(RateRatio.of(2, 400, 10, 600, C95).found().orElseThrow().p())
                .isCloseTo(0.14075324415999996, within(1e-12));
    }

    @Test
    void nothingBeforeOrAfterLeavesOneEndOpen() {
        RateRatio before = RateRatio.of(0, 1_000, 3, 1_000, C95).found().orElseThrow();
        assertThat(before.ratio()).isInfinite();
        assertThat(before.interval().upper()).isInfinite();
        assertThat(before.interval().lower()).isPositive();
        assertThat(before.p()).isCloseTo(0.25, within(1e-12));

        RateRatio after = RateRatio.of(3, 1_000, 0, 1_000, C95).found().orElseThrow();
        assertThat(after.ratio()).isZero();
        assertThat(after.interval().lower()).isZero();
        assertThat(after.interval().upper()).isCloseTo(1 / before.interval().lower(), within(1e-9));

        assertThat(RateRatio.of(5, 1_000, 5, 1_000, C95).found().orElseThrow().p())
                .isEqualTo(1);
    }

    @Test
    void whatHasNoRatioHasItsReason() {
        assertThat(RateRatio.of(0, 1, 0, 1, C95)).isEqualTo(Result.unknown(Cause.ZERO_BASE));
        assertThat(RateRatio.of(1, 0, 1, 1, C95)).isEqualTo(Result.unknown(Cause.NON_POSITIVE_DENOMINATOR));
        assertThat(RateRatio.of(1, 1, 1, Double.NaN, C95)).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(RateRatio.of(1, 1e300, 1, 1e-300, C95)).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(RateRatio.of(-1, 1, 1, 1, C95)).isEqualTo(Result.unknown(Cause.NEGATIVE_NUMERATOR));
        assertThat(RateRatio.of(1, 1, Long.MAX_VALUE, 1, C95)).isEqualTo(Result.unknown(Cause.NOT_SUPPORTED));
    }

    @Test
    void aMeanThatRose() {
        Welch ours = Welch.of(Values.of(10, 12, 14, 16), Values.of(15, 17, 19), C95)
                .found()
                .orElseThrow();
        Welch.Test test = ours.test().found().orElseThrow();

        assertThat(ours.difference()).isEqualTo(4);
        assertThat(test.standardError()).isCloseTo(Math.sqrt(3), within(1e-14));
        assertThat(test.t()).isCloseTo(2.3094010767585034, within(1e-13));
        assertThat(test.degreesOfFreedom()).isCloseTo(4.959183673469389, within(1e-12));
        assertThat(test.p()).isCloseTo(0.06938833728481685, within(1e-13));
        assertThat(test.interval().lower()).isCloseTo(-0.46342296267757543, within(1e-11));
        assertThat(test.interval().upper()).isCloseTo(8.463422962677576, within(1e-11));
    }

    @Test
    void aLargeCommonOffsetCostsNoDigits() {
        double[] before = {1, 2, 4};
        double[] after = {3, 5};
        Result<Welch> near = Welch.of(Values.of(before), Values.of(after), C95);
        Result<Welch> far = Welch.of(
                Values.of(Arrays.stream(before).map(value -> value + 1e12).toArray()),
                Values.of(Arrays.stream(after).map(value -> value + 1e12).toArray()),
                C95);

        double ours = far.found().orElseThrow().difference();
        assertThat(ours).isEqualTo(near.found().orElseThrow().difference());
        assertThat(ours).isEqualTo(5.0 / 3);
    }

    @Test
    void meansOfTooLittleOrOfNoVariationAreNotTested() {
        assertThat(Welch.of(Values.of(11), Values.of(10, 9), C95).map(Welch::difference))
                .isEqualTo(Result.known(-1.5));
        assertThat(Welch.of(Values.of(11), Values.of(10, 9), C95).then(Welch::test))
                .isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(Welch.of(Values.of(1, 1), Values.of(2, 2), C95).then(Welch::test))
                .isEqualTo(Result.unknown(Cause.CONSTANT));
        assertThat(Welch.of(Values.of(), Values.of(1, 2), C95)).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(Welch.of(new Values(Arrays.asList(1.0, null)), Values.of(1, 2), C95))
                .isEqualTo(Result.unknown(Cause.MISSING));
        assertThat(Welch.of(Values.of(1, 2), Values.of(1, Double.NaN), C95))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(Welch.of(Values.of(1.5e308, -1.5e308), Values.of(1, 2), C95).then(Welch::test))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
    }
}
