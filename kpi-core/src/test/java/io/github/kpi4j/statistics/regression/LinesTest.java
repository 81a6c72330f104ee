package io.github.kpi4j.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Points.Point;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.regression.DifferenceInDifferences.Groups;
import io.github.kpi4j.statistics.regression.LeastSquares.Coefficient;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Confidence C95 = Confidence.NINETY_FIVE;

    private static Line line(double... values) {
        return Line.of(Points.numbered(Values.of(values))).found().orElseThrow();
    }

    @Test
    void aLineThroughFivePointsAndItsForecast() {
        Line ours = line(2, 4, 5, 4, 5);
        Interval mean = ours.meanInterval(6, C95).found().orElseThrow();
        Interval prediction = ours.predictionInterval(6, C95).found().orElseThrow();

        assertThat(ours.slope()).isCloseTo(0.6, within(1e-15));
        assertThat(ours.intercept()).isCloseTo(2.2, within(1e-14));
        assertThat(ours.residualSquares()).isCloseTo(2.4, within(1e-14));
        assertThat(ours.residualDeviation().found().orElseThrow()).isCloseTo(Math.sqrt(0.8), within(1e-14));
        assertThat(ours.slopeError().found().orElseThrow()).isCloseTo(Math.sqrt(0.08), within(1e-14));
        assertThat(ours.interceptError().found().orElseThrow()).isCloseTo(Math.sqrt(0.88), within(1e-14));
        assertThat(ours.slopeP().found().orElseThrow()).isCloseTo(0.12402706265755445, within(1e-13));
        assertThat(ours.determination().found().orElseThrow()).isCloseTo(0.6, within(1e-14));
        assertThat(ours.slopeInterval(C95).found().orElseThrow().width())
                .isCloseTo(2 * 0.9001317452912732, within(1e-12));
        assertThat(ours.at(6)).isCloseTo(5.8, within(1e-14));
        assertThat(mean.upper()).isCloseTo(5.8 + 2.9853992610189097, within(1e-12));
        assertThat(prediction.lower()).isCloseTo(5.8 - 4.12492185822997, within(1e-12));
    }

    @Test
    void twoPointsHaveALineAndNoErrors() {
        Line ours = line(3, 7);

        assertThat(ours.at(3)).isEqualTo(11);
        assertThat(ours.residualDeviation()).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(ours.determination()).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(ours.slopeP()).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(ours.predictionInterval(3, C95)).isEqualTo(Result.unknown(Cause.TOO_FEW));
    }

    @Test
    void aConstantSeriesIsFlatAndNothingElseIsKnownOfIt() {
        Line ours = line(88, 88, 88, 88);

        assertThat(ours.slope()).isZero();
        assertThat(ours.slopeError()).isEqualTo(Result.known(0.0));
        assertThat(ours.slopeT()).isEqualTo(Result.unknown(Cause.CONSTANT));
        assertThat(ours.determination()).isEqualTo(Result.unknown(Cause.CONSTANT));
        assertThat(ours.predictionInterval(9, C95)).isEqualTo(Result.known(new Interval(88, 88)));
    }

    @Test
    void whatHasNoLineHasItsReason() {
        assertThat(Line.of(Points.numbered(Values.of(1)))).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(Line.of(new Points(List.of(new Point(1, 2), new Point(1, 3)))))
                .isEqualTo(Result.unknown(Cause.COLLINEAR));
        assertThat(Line.of(Points.numbered(Values.of(1, Double.NaN)))).isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(Line.of(Points.numbered(Values.of(-1e308, 1e308, 0)))).isEqualTo(Result.unknown(Cause.NOT_FINITE));
    }

    @Test
    void aPolynomialOfTenthDegreeLosesNothing() {
        double[] x = new double[21];
        double[] y = new double[21];
        for (int i = 0; i < x.length; i++) {
            x[i] = i - 10;
            y[i] = 1 + x[i] + Math.pow(x[i], 10);
        }
        LeastSquares ours =
                LeastSquares.polynomial(Points.at(x, Values.of(y)), 10).found().orElseThrow();

        assertThat(ours.coefficients())
                .extracting(Coefficient::estimate)
                .containsExactly(1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0);
        assertThat(ours.residualSquares()).isZero();
        assertThat(ours.fStatistic()).isEqualTo(Result.unknown(Cause.CONSTANT));
        assertThat(ours.determination()).isEqualTo(Result.known(1.0));
    }

    @Test
    void tenthsAreTakenForTenths() {
        // y = 0.1 + 0.2 x, of which no double but those of x holds a digit exactly.
        LeastSquares ours = LeastSquares.of(new double[] {0.3, 0.5, 0.7, 0.9}, List.of(new double[] {1, 2, 3, 4}), true)
                .found()
                .orElseThrow();

        assertThat(ours.coefficients()).extracting(Coefficient::estimate).containsExactly(0.1, 0.2);
        assertThat(ours.residualDeviation()).isEqualTo(Result.known(0.0));
    }

    @Test
    void aLineThroughTheOrigin() {
        // Σxy / Σx² = 56 / 77.
        LeastSquares ours = LeastSquares.of(new double[] {3, 4, 4}, List.of(new double[] {4, 5, 6}), false)
                .found()
                .orElseThrow();

        assertThat(ours.coefficients().get(0).estimate()).isEqualTo(56.0 / 77);
        assertThat(ours.residualSquares()).isCloseTo(41 - 56.0 * 56 / 77, within(1e-15));
        assertThat(ours.coefficients().get(0).standardError().found().orElseThrow())
                .isCloseTo(Math.sqrt((41 - 56.0 * 56 / 77) / 2 / 77), within(1e-15));
        assertThat(ours.explainedDegreesOfFreedom()).isEqualTo(1);
        assertThat(ours.fStatistic().found().orElseThrow()).isCloseTo(298.6666666666667, within(1e-11));
        assertThat(ours.fP().found().orElseThrow()).isBetween(0.0, 0.01);
    }

    @Test
    void aPlaneAgreesWithTheLine() {
        LeastSquares plane = LeastSquares.polynomial(Points.numbered(Values.of(2, 4, 5, 4, 5)), 1)
                .found()
                .orElseThrow();

        assertThat(plane.coefficients()).extracting(Coefficient::estimate).containsExactly(2.2, 0.6);
        assertThat(plane.coefficients().get(1).standardError().found().orElseThrow())
                .isCloseTo(Math.sqrt(0.08), within(1e-15));
        assertThat(plane.determination()).isEqualTo(Result.known(0.6));
        assertThat(plane.residualSquares()).isEqualTo(2.4);
        assertThat(plane.explainedSquares()).isEqualTo(3.6);
        assertThat(plane.totalSquares()).isEqualTo(6);
    }

    @Test
    void predictorsThatDependOnOneAnotherAreRefused() {
        double[] x = {0.1, 0.2, 0.3, 0.7};
        double[] twice = {0.2, 0.4, 0.6, 1.4};

        assertThat(LeastSquares.of(new double[] {1, 2, 3, 4}, List.of(x, twice), true))
                .isEqualTo(Result.unknown(Cause.COLLINEAR));
        assertThat(LeastSquares.of(new double[] {1}, List.of(new double[] {1}), true))
                .isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(LeastSquares.of(new double[] {1, 2}, List.of(new double[] {1, Double.NaN}), true))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(LeastSquares.polynomial(Points.numbered(Values.of(1, Double.NaN)), 1))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(LeastSquares.of(new double[] {1, 2}, List.of(new double[] {3, 4}), true)
                        .then(LeastSquares::fStatistic))
                .isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThatIllegalArgumentException().isThrownBy(() -> LeastSquares.of(x, List.of(), true));
        assertThatIllegalArgumentException().isThrownBy(() -> LeastSquares.of(x, List.of(new double[2]), true));
        assertThatIllegalArgumentException().isThrownBy(() -> LeastSquares.polynomial(new Points(List.of()), 0));
    }

    @Test
    void aStepAndABendAreFoundWhereTheyAre() {
        // 10, 11, 12, 13 before; from the fifth on 20 and then 3 a period.
        SegmentedSeries ours = SegmentedSeries.of(Values.of(10, 11, 12, 13, 20, 23, 26, 29), 4, C95)
                .found()
                .orElseThrow();

        assertThat(ours.level().estimate()).isEqualTo(9);
        assertThat(ours.slopeBefore().estimate()).isEqualTo(1);
        assertThat(ours.levelChange().estimate()).isEqualTo(6);
        assertThat(ours.slopeChange().estimate()).isEqualTo(2);
        assertThat(ours.atEnd().fitted()).isEqualTo(29);
        assertThat(ours.atEnd().counterfactual()).isEqualTo(17);
        assertThat(ours.atEnd().effect()).isEqualTo(12);
        assertThat(ours.levelChange().precision()).isEqualTo(Result.unknown(Cause.CONSTANT));
        assertThat(ours.scatter()).isEqualTo(Result.unknown(Cause.CONSTANT));
    }

    @Test
    void aMissingPointDoesNotMoveTheChange() {
        SegmentedSeries ours = SegmentedSeries.of(
                        new Values(Arrays.asList(10.0, 11.0, null, 13.0, null, 23.0, 26.0, null)), 4, C95)
                .found()
                .orElseThrow();

        assertThat(ours.count()).isEqualTo(5);
        assertThat(ours.levelChange().estimate()).isEqualTo(6);
        assertThat(ours.atEnd().fitted()).isEqualTo(29);
    }

    @Test
    void scatterGivesEveryCoefficientItsError() {
        SegmentedSeries ours = SegmentedSeries.of(Values.of(7.5, 9.3, 7.6, 12.8, 6.6, 12.3), 3, C95)
                .found()
                .orElseThrow();
        SegmentedSeries.Precision level = ours.levelChange().precision().found().orElseThrow();

        // Each side has its own line; three points leave the square of their second difference over 6: -3.5 and 11.9.
        double rss = (3.5 * 3.5 + 11.9 * 11.9) / 6;
        assertThat(ours.scatter().found().orElseThrow().residualDeviation())
                .isCloseTo(Math.sqrt(rss / 2), within(1e-12));
        assertThat(ours.scatter().found().orElseThrow().lag()).isEqualTo(2);
        assertThat(level.interval().contains(ours.levelChange().estimate())).isTrue();
        assertThat(level.p()).isBetween(0.5, 0.9);
        assertThat(level.neweyWest()).isPositive();
        assertThat(ours.atEnd().standardError()).isInstanceOf(Result.Known.class);
    }

    @Test
    void fourPointsHaveLinesAndNoErrors() {
        SegmentedSeries ours = SegmentedSeries.of(Values.of(8, 12.5, 9.9, 12.3), 2, C95)
                .found()
                .orElseThrow();

        assertThat(ours.levelChange().estimate()).isEqualTo(-7.1);
        assertThat(ours.levelChange().precision()).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(ours.atEnd().standardError()).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(ours.scatter()).isEqualTo(Result.unknown(Cause.TOO_FEW));
    }

    @Test
    void aSideOfOnePointHasNoLine() {
        assertThat(SegmentedSeries.of(Values.of(1, 2, 3, 4), 3, C95)).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(SegmentedSeries.of(Values.of(1, 2, 3, 4), 1, C95)).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(SegmentedSeries.of(Values.of(1, 2, Double.NaN, 4), 2, C95))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThatIllegalArgumentException().isThrownBy(() -> SegmentedSeries.of(Values.of(1), -1, C95));
    }

    @Test
    void theTreatedRoseByFourMoreThanTheOthers() {
        DifferenceInDifferences ours = DifferenceInDifferences.of(
                        new Groups(Values.of(10, 12), Values.of(15, 17), Values.of(8, 10), Values.of(9, 11)), C95)
                .found()
                .orElseThrow();
        DifferenceInDifferences.Test test = ours.test().found().orElseThrow();

        assertThat(ours.estimate()).isEqualTo(4);
        assertThat(ours.degreesOfFreedom()).isEqualTo(4);
        // Each group's squares are 2: s² = 8 / 4, se² = s² (4 · 1/2), HC1 = 8/4 Σ 2/4.
        assertThat(test.residualDeviation()).isCloseTo(Math.sqrt(2), within(1e-15));
        assertThat(test.standardError()).isCloseTo(2, within(1e-15));
        assertThat(test.robustError()).isCloseTo(2, within(1e-15));
        assertThat(test.t()).isCloseTo(2, within(1e-14));
        assertThat(test.p()).isCloseTo(0.11611652351681565, within(1e-13));
        assertThat(test.interval().lower()).isCloseTo(-1.5528902103955877, within(1e-12));
    }

    @Test
    void oneValueAGroupIsAnEstimateAndAnEmptyGroupNone() {
        Values one = Values.of(5);
        Values pair = Values.of(6, 6);

        assertThat(DifferenceInDifferences.of(new Groups(one, Values.of(9), one, Values.of(6)), C95))
                .isEqualTo(Result.known(new DifferenceInDifferences(3, 0, Result.unknown(Cause.TOO_FEW))));
        assertThat(DifferenceInDifferences.of(new Groups(pair, pair, pair, pair), C95)
                        .then(DifferenceInDifferences::test))
                .isEqualTo(Result.unknown(Cause.CONSTANT));
        assertThat(DifferenceInDifferences.of(new Groups(one, Values.of(), one, one), C95))
                .isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(DifferenceInDifferences.of(new Groups(one, new Values(Arrays.asList((Double) null)), one, one), C95))
                .isEqualTo(Result.unknown(Cause.MISSING));
    }
}
