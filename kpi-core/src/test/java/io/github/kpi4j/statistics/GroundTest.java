package io.github.kpi4j.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confidence, intervals, values with gaps, points in time. */
class GroundTest {

    @Test
    void aConfidenceIsReadAsAShareOrInPerCent() {
        assertThat(Confidence.of(0.95)).isEqualTo(Confidence.of(95)).isEqualTo(Confidence.NINETY_FIVE);
        assertThat(Confidence.of(0.9).level()).isEqualTo(0.9);
        assertThat(Confidence.NINETY_FIVE.z()).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(Confidence.NINETY_NINE_POINT_EIGHT.z()).isCloseTo(3.090232306167813, within(1e-14));
        assertThat(Confidence.NINETY_FIVE.t(4)).isCloseTo(2.7764451051977934, within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.89, 1, 1.5, 50, 89.9, 100, 100.1, -0.95, Double.NaN, Double.POSITIVE_INFINITY})
    void anyOtherConfidenceIsRefused(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.of(confidence))
                .withMessageContaining("confidence is " + confidence);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 3, Double.NaN})
    void aForecastMayHaveAnyLevelBetweenNoneAndAll(double level) {
        assertThat(new Confidence(0.8).tail()).isCloseTo(0.1, within(1e-15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Confidence(level))
                .withMessageContaining("level is " + level);
    }

    @Test
    void anIntervalHoldsItsEndsAndTouchingIsOverlapping() {
        var interval = new Interval(2, 5);

        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(5)).isTrue();
        assertThat(interval.contains(5.1)).isFalse();
        assertThat(interval.contains(1.9)).isFalse();
        assertThat(interval.overlaps(new Interval(5, 9))).isTrue();
        assertThat(interval.overlaps(new Interval(-1, 1.9))).isFalse();
        assertThat(interval.overlaps(new Interval(5.1, 9))).isFalse();
        assertThat(interval.width()).isEqualTo(3);
    }

    @Test
    void anIntervalIsHeldInsideBoundsForDisplay() {
        assertThat(new Interval(-4, 60).within(0, 100)).isEqualTo(new Interval(0, 60));
        assertThat(new Interval(104, 130).within(0, 100)).isEqualTo(new Interval(100, 100));
        assertThat(new Interval(-9, -4).within(0, 100)).isEqualTo(new Interval(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0, 1).within(2, 1));
    }

    @Test
    void anIntervalOutOfOrderIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
        assertThat(Interval.around(1, Double.POSITIVE_INFINITY)).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(Interval.around(1, 2)).isEqualTo(Result.known(new Interval(-1, 3)));
    }

    @Test
    void aMissingValueKeepsItsPlaceAndMakesTheSumUnknown() {
        var values = new Values(Arrays.asList(1.5, null, 2.5));

        assertThat(values.size()).isEqualTo(3);
        assertThat(values.missing()).isEqualTo(1);
        assertThat(values.sum()).isEqualTo(Result.unknown(Cause.MISSING));
        assertThat(values.observed().sum()).isEqualTo(Result.known(4.0));
        assertThat(values.observed()).isEqualTo(Values.of(1.5, 2.5));
        assertThat(Points.numbered(values).times()).containsExactly(1, 3);
        assertThat(Points.at(new double[] {2020, 2021, 2022}, values).times()).containsExactly(2020, 2022);
        assertThat(Points.numbered(values).observations()).containsExactly(1.5, 2.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.at(new double[] {1}, values))
                .withMessageContaining("times are 1 for 3 values");
    }

    @Test
    void whatIsNoNumberIsRefusedAndNotTakenForMissing() {
        assertThat(Values.of(1, Double.NaN).complete()).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(Values.of(Double.POSITIVE_INFINITY).present()).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(Values.of(Double.MAX_VALUE, Double.MAX_VALUE).sum()).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(Values.of().sum()).isEqualTo(Result.known(0.0));
    }

    @Test
    void pointsOutOfOrderAndTwoAtATimeAreSeen() {
        assertThat(points(1, 2, 3).disorder()).isEmpty();
        assertThat(points(1, 3, 2).disorder()).contains(Cause.UNSORTED);
        assertThat(points(1, 1, 2).disorder()).contains(Cause.DUPLICATE);
        assertThat(points(1, 1, 0).disorder()).contains(Cause.UNSORTED);
        assertThat(points(1, Double.NaN).disorder()).contains(Cause.NOT_FINITE);
    }

    private static Points points(double... times) {
        return new Points(
                Arrays.stream(times).mapToObj(t -> new Points.Point(t, 7)).toList());
    }

    @Test
    void aResultIsCarriedOnOrItsCauseIs() {
        Result<Double> known = Result.finite(2);
        Result<Double> unknown = Result.finite(Double.NaN);

        assertThat(known.map(x -> x * 2)).isEqualTo(Result.known(4.0));
        assertThat(known.then(x -> Result.<Integer>unknown(Cause.TOO_FEW))).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(unknown.map(x -> x * 2)).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(known.found()).contains(2.0);
        assertThat(unknown.found()).isEmpty();
    }

    @Test
    void theMiddleAndTheQuartersAreInterpolated() {
        assertThat(Quantiles.median(Values.of(5, 1, 3))).isEqualTo(Result.known(3.0));
        assertThat(Quantiles.median(Values.of(4, 1, 3, 2))).isEqualTo(Result.known(2.5));
        // Position (4 - 1) × 0.25 + 1 = 1.75.
        assertThat(Quantiles.at(Values.of(10, 20, 40, 80), 0.25)).isEqualTo(Result.known(17.5));
        assertThat(Quantiles.at(Values.of(10, 20, 40, 80), 0.75)).isEqualTo(Result.known(50.0));
        assertThat(Quantiles.at(Values.of(10, 20, 40, 80), 1)).isEqualTo(Result.known(80.0));
        assertThat(Quantiles.at(Values.of(7), 0.3)).isEqualTo(Result.known(7.0));
        assertThat(Quantiles.median(Values.of())).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(Quantiles.median(new Values(Arrays.asList(1.0, null)))).isEqualTo(Result.unknown(Cause.MISSING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.at(Values.of(1), 1.1))
                .withMessageContaining("share is 1.1");
    }

    @Test
    void momentsOfAFewNumbers() {
        Values values = Values.of(2, 4, 4, 4, 5, 5, 7, 9);

        assertThat(Moments.mean(values)).isEqualTo(Result.known(5.0));
        assertThat(Moments.rootOfSquares(values.numbers())).isEqualTo(Math.sqrt(32));
        assertThat(Moments.standardDeviation(values)).isEqualTo(Result.known(Math.sqrt(32.0 / 7)));
        assertThat(Moments.autocorrelation(Values.of(1, 2, 3, 4))).isEqualTo(Result.known(0.25));
    }

    @Test
    void spreadNeitherVanishesNorOverflowsWithItsSquares() {
        // 1, 2 and 4 have the standard deviation √(7/3) at any scale; scaled by powers of two, to the last bit.
        double tiny = Math.scalb(1.0, -1000);
        double huge = Math.scalb(1.0, 1000);
        double deviation = Moments.standardDeviation(Values.of(1, 2, 4)).found().orElseThrow();

        assertThat(deviation).isEqualTo(Math.sqrt(7.0 / 3), within(1e-15));
        assertThat(Moments.standardDeviation(Values.of(tiny, 2 * tiny, 4 * tiny)))
                .isEqualTo(Result.known(deviation * tiny));
        assertThat(Moments.standardDeviation(Values.of(huge, 2 * huge, 4 * huge)))
                .isEqualTo(Result.known(deviation * huge));
        assertThat(Moments.standardDeviation(Values.of(-Double.MAX_VALUE, Double.MAX_VALUE)))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(Moments.autocorrelation(Values.of(tiny, 2 * tiny, 3 * tiny, 4 * tiny)))
                .isEqualTo(Result.known(0.25));
    }

    @Test
    void equalValuesDoNotVaryAtAll() {
        Values tenths = Values.of(0.1, 0.1, 0.1);

        assertThat(Moments.mean(tenths)).isEqualTo(Result.known(0.1));
        assertThat(Moments.standardDeviation(tenths)).isEqualTo(Result.known(0.0));
        assertThat(Moments.autocorrelation(tenths)).isEqualTo(Result.unknown(Cause.CONSTANT));
    }

    @Test
    void momentsOfTooLittleAreUnknown() {
        assertThat(Moments.mean(Values.of())).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(Moments.standardDeviation(Values.of(1))).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(Moments.autocorrelation(Values.of(1))).isEqualTo(Result.unknown(Cause.TOO_FEW));
    }

    @Test
    void aListOfPlacesIsCopied() {
        List<Double> places = Arrays.asList(1.0, 2.0);
        var values = new Values(places);
        places.set(0, 9.0);

        assertThat(values).isEqualTo(Values.of(1, 2));
    }
}
