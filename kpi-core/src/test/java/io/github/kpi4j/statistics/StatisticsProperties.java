package io.github.kpi4j.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.statistics.interval.Means;
import io.github.kpi4j.statistics.interval.ProportionChange;
import io.github.kpi4j.statistics.interval.Proportions;
import io.github.kpi4j.statistics.interval.RateRatio;
import io.github.kpi4j.statistics.interval.Rates;
import io.github.kpi4j.statistics.interval.Welch;
import io.github.kpi4j.statistics.regression.LeastSquares;
import io.github.kpi4j.statistics.regression.Line;
import io.github.kpi4j.statistics.regression.SegmentedSeries;
import io.github.kpi4j.statistics.trend.Cusum;
import io.github.kpi4j.statistics.trend.MannKendall;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the field that hold between results: mirror, scale, order, more data, more confidence. */
class StatisticsProperties {

    private static final Confidence C95 = Confidence.NINETY_FIVE;
    private static final Confidence C998 = Confidence.NINETY_NINE_POINT_EIGHT;

    /** Whole numbers, so that mirrors and powers of two are exact. */
    @Provide
    Arbitrary<double[]> series() {
        return Arbitraries.integers()
                .between(-50, 50)
                .list()
                .ofMinSize(4)
                .ofMaxSize(25)
                .map(list -> list.stream().mapToDouble(Integer::doubleValue).toArray());
    }

    private static double[] each(double[] values, double factor) {
        return Arrays.stream(values).map(x -> x * factor + 0.0).toArray();
    }

    private static double[] reversed(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[values.length - 1 - i])
                .toArray();
    }

    private static Interval wilson(int x, int n, Confidence confidence) {
        return Proportions.wilson(x, n, confidence, 1).found().orElseThrow().interval();
    }

    private static Interval rate(int x, int n, Confidence confidence) {
        return Rates.interval(x, n, confidence, 1).found().orElseThrow().interval();
    }

    @Property(tries = 300)
    void thoseThatCountAndThoseThatDoNotMirrorOneAnother(
            @ForAll @IntRange(max = 500) int x, @ForAll @IntRange(min = 1, max = 500) int more) {
        int n = x + more;

        assertThat(wilson(n - x, n, C95).lower())
                .isCloseTo(1 - wilson(x, n, C95).upper(), within(1e-14));
        assertThat(wilson(n - x, n, C95).upper())
                .isCloseTo(1 - wilson(x, n, C95).lower(), within(1e-14));
    }

    @Property(tries = 300)
    void anIntervalHoldsItsValueAndGrowsWithConfidenceAndShrinksWithNumbers(
            @ForAll @IntRange(max = 500) int x, @ForAll @IntRange(min = 1, max = 500) int more) {
        int n = x + more;

        assertThat(wilson(x, n, C95).contains((double) x / n)).isTrue();
        assertThat(wilson(x, n, C998).width()).isGreaterThan(wilson(x, n, C95).width());
        assertThat(wilson(4 * x, 4 * n, C95).width())
                .isLessThan(wilson(x, n, C95).width());
        assertThat(rate(x, n, C95).contains((double) x / n)).isTrue();
        assertThat(rate(x, n, C998).width()).isGreaterThan(rate(x, n, C95).width());
        assertThat(rate(4 * x, 4 * n, C95).width()).isLessThan(rate(x, n, C95).width());
    }

    @Property(tries = 300)
    void oneMoreEventNeverLowersARatesLimits(@ForAll @IntRange(max = 300) int x) {
        assertThat(rate(x + 1, 1_000, C95).lower())
                .isGreaterThan(rate(x, 1_000, C95).lower());
        assertThat(rate(x + 1, 1_000, C95).upper())
                .isGreaterThan(rate(x, 1_000, C95).upper());
    }

    @Property(tries = 200)
    void beforeAndAfterChangePlaces(
            @ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(max = 60) int b,
            @ForAll @IntRange(min = 61, max = 200) int n,
            @ForAll @IntRange(min = 61, max = 200) int m) {
        ProportionChange there = ProportionChange.of(a, n, b, m, C95).found().orElseThrow();
        ProportionChange back = ProportionChange.of(b, m, a, n, C95).found().orElseThrow();

        assertThat(back.difference()).isEqualTo(-there.difference());
        assertThat(back.interval().lower()).isCloseTo(-there.interval().upper(), within(1e-14));
        assertThat(there.interval().contains(there.difference())).isTrue();

        Result<RateRatio> rise = RateRatio.of(a, n, b, m, C95);
        Result<RateRatio> fall = RateRatio.of(b, m, a, n, C95);
        assertThat(fall.map(RateRatio::p).found().orElse(1.0))
                .isCloseTo(rise.map(RateRatio::p).found().orElse(1.0), within(1e-11));
        assertThat(rise.found().map(r -> r.interval().contains(r.ratio())).orElse(true))
                .isTrue();
    }

    @Property(tries = 200)
    void aMeanMovesAndScalesWithItsValuesAndDoesNotAskForTheirOrder(@ForAll("series") double[] values) {
        Means ours = Means.of(Values.of(values), C95).found().orElseThrow();
        Means half = Means.of(Values.of(each(values, -0.5)), C95).found().orElseThrow();

        assertThat(Means.of(Values.of(reversed(values)), C95).map(Means::mean)).isEqualTo(Result.known(ours.mean()));
        assertThat(half.mean() + 0.0).isEqualTo(-0.5 * ours.mean() + 0.0);
        assertThat(half.interval().found().orElseThrow().lower())
                .isCloseTo(-0.5 * ours.interval().found().orElseThrow().upper(), within(1e-11));
    }

    @Property(tries = 200)
    void groupsThatChangePlacesChangeTheSign(@ForAll("series") double[] first, @ForAll("series") double[] second) {
        Result<Welch> there = Welch.of(Values.of(first), Values.of(second), C95);
        Result<Welch> back = Welch.of(Values.of(second), Values.of(first), C95);

        assertThat(back.map(w -> w.difference() + 0.0)).isEqualTo(there.map(w -> -w.difference() + 0.0));
        assertThat(back.then(Welch::test).map(Welch.Test::p).found().orElse(0.0))
                .isCloseTo(there.then(Welch::test).map(Welch.Test::p).found().orElse(0.0), within(1e-12));
    }

    private static MannKendall mannKendall(double... values) {
        return MannKendall.of(Points.numbered(Values.of(values)), C95).found().orElseThrow();
    }

    @Property(tries = 200)
    void aSeriesReversedOrNegatedTrendsTheOtherWay(@ForAll("series") double[] values) {
        MannKendall ours = mannKendall(values);

        for (double[] mirrored : List.of(reversed(values), each(values, -1))) {
            MannKendall mirror = mannKendall(mirrored);
            assertThat(mirror.s()).isEqualTo(-ours.s());
            assertThat(mirror.variance()).isEqualTo(ours.variance());
            assertThat(mirror.slope() + 0.0).isCloseTo(-ours.slope() + 0.0, within(1e-12));
            assertThat(mirror.test().map(MannKendall.Test::p))
                    .isEqualTo(ours.test().map(MannKendall.Test::p));
        }
    }

    @Property(tries = 200)
    void onlyOrderCountsForTheTestAndSizeForTheSlope(@ForAll("series") double[] values) {
        MannKendall ours = mannKendall(values);
        double[] cubes = Arrays.stream(values).map(x -> x * x * x).toArray();

        assertThat(mannKendall(cubes).test()).isEqualTo(ours.test());
        assertThat(mannKendall(each(values, 4)).slope()).isEqualTo(4 * ours.slope());
        assertThat(ours.slopeInterval()
                        .found()
                        .map(i -> i.contains(ours.slope()))
                        .orElse(true))
                .isTrue();
    }

    @Property(tries = 200)
    void aLineThroughReversedValuesFallsAsTheOtherRises(@ForAll("series") double[] values) {
        Line ours = Line.of(Points.numbered(Values.of(values))).found().orElseThrow();
        Line mirror =
                Line.of(Points.numbered(Values.of(reversed(values)))).found().orElseThrow();

        assertThat(mirror.slope()).isCloseTo(-ours.slope(), within(1e-11));
        assertThat(mirror.residualSquares()).isCloseTo(ours.residualSquares(), within(1e-8));
        assertThat(mirror.at(values.length)).isCloseTo(ours.at(1), within(1e-10));
    }

    @Property(tries = 200)
    void theLineAgreesWithTheExactFitAndPredictsWiderThanItsMean(@ForAll("series") double[] values) {
        Points points = Points.numbered(Values.of(values));
        Line ours = Line.of(points).found().orElseThrow();
        LeastSquares exact = LeastSquares.polynomial(points, 1).found().orElseThrow();
        Interval mean = ours.meanInterval(values.length + 3.0, C95).found().orElseThrow();
        Interval prediction =
                ours.predictionInterval(values.length + 3.0, C95).found().orElseThrow();

        assertThat(ours.intercept()).isCloseTo(exact.coefficients().get(0).estimate(), within(1e-11));
        assertThat(ours.slope()).isCloseTo(exact.coefficients().get(1).estimate(), within(1e-12));
        assertThat(ours.residualSquares()).isCloseTo(exact.residualSquares(), within(1e-8));
        assertThat(prediction.width()).isGreaterThanOrEqualTo(mean.width());
    }

    @Property(tries = 100)
    void twoLinesFitNoWorseThanOne(@ForAll("series") double[] values, @ForAll @IntRange(min = 2, max = 20) int before) {
        Values all = Values.of(values);
        Result<SegmentedSeries> ours = SegmentedSeries.of(all, before, C95);

        if (ours instanceof Result.Known<SegmentedSeries> known
                && known.value().scatter().found().isPresent()) {
            SegmentedSeries.Scatter scatter = known.value().scatter().found().orElseThrow();
            double rss = scatter.residualDeviation() * scatter.residualDeviation() * scatter.degreesOfFreedom();
            assertThat(rss)
                    .isLessThanOrEqualTo(LeastSquares.polynomial(Points.numbered(all), 1)
                                    .found()
                                    .orElseThrow()
                                    .residualSquares()
                            * (1 + 1e-12));
            assertThat(known.value().atEnd().effect())
                    .isCloseTo(
                            known.value().atEnd().fitted()
                                    - known.value().atEnd().counterfactual(),
                            within(1e-9));
        } else {
            assertThat(Math.min(before, values.length - before)).isLessThanOrEqualTo(2);
        }
    }

    @Property(tries = 200)
    void negatedValuesSwapTheTwoSumsOfACusum(@ForAll("series") double[] values) {
        Cusum ours =
                Cusum.of(Values.of(values), Cusum.Design.usual(0, 4)).found().orElseThrow();
        Cusum mirror = Cusum.of(Values.of(each(values, -1)), Cusum.Design.usual(0, 4))
                .found()
                .orElseThrow();

        assertThat(mirror.upper()).isEqualTo(ours.lower());
        assertThat(mirror.firstSignalAbove()).isEqualTo(ours.firstSignalBelow());
    }

    @Property
    void aQuantileLiesBetweenItsNeighboursAndTheMedianIsThatOfTheMirror(@ForAll("series") double[] values) {
        double median = Quantiles.median(Values.of(values)).found().orElseThrow();
        long below = Arrays.stream(values).filter(x -> x < median).count();
        long above = Arrays.stream(values).filter(x -> x > median).count();

        assertThat(2 * below).isLessThanOrEqualTo(values.length);
        assertThat(2 * above).isLessThanOrEqualTo(values.length);
        assertThat(Quantiles.median(Values.of(each(values, -1))).found().orElseThrow() + 0.0)
                .isEqualTo(-median + 0.0);
    }

    /** Numbers that break arithmetic: extremes, zeros, what is no number, and gaps. */
    @Provide
    Arbitrary<Values> wild() {
        return Arbitraries.of(
                        0.0,
                        -0.0,
                        1.0,
                        -3.5,
                        1e-300,
                        Double.MIN_VALUE,
                        1e300,
                        -1.7e308,
                        Double.MAX_VALUE,
                        Double.NaN,
                        Double.POSITIVE_INFINITY)
                .injectNull(0.1)
                .list()
                .ofMaxSize(8)
                .map(Values::new);
    }

    @Property(tries = 1_000)
    void noDataMakeAMethodThrowOrAnswerWithNoNumber(@ForAll("wild") Values values, @ForAll("wild") Values others) {
        Points points = Points.numbered(values);
        List<Object> answers = List.of(
                Means.of(values, C95),
                Moments.autocorrelation(values),
                Quantiles.median(values),
                Welch.of(values, others, C95),
                Proportions.wilson(values, others, C95, 100),
                Rates.interval(values, others, C95, 100),
                MannKendall.of(points, C95),
                Line.of(points),
                Line.of(points).then(line -> line.predictionInterval(9, C95)),
                LeastSquares.polynomial(points, 2),
                SegmentedSeries.of(values, 3, C95),
                Cusum.of(values, Cusum.Design.usual(1, 2)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.toString()).doesNotContain("NaN"));
    }

    @Example
    void aCountBeyondAllMeasureHasAnIntervalOfItsShare() {
        assertThat(Proportions.wilson(8.5e307, 1.7e308, C95, 100).toString())
                .contains("50.0")
                .doesNotContain("NaN");
    }
}
