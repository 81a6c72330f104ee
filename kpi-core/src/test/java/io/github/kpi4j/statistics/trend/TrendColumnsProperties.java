package io.github.kpi4j.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Mann-Kendall and Sen from columns against every pair of points, one by one. */
class TrendColumnsProperties {

    private static final double NONE = Double.NaN;
    private static final int MOST = 400;

    private final MannKendallColumn kendall = new MannKendallColumn(MOST);
    private final SenColumn sen = new SenColumn(MOST);

    /** With gaps, ties, all alike, tiny and huge numbers, and longer than what is sorted by insertion. */
    @Provide
    Arbitrary<double[]> columns() {
        Arbitrary<Double> figures = Arbitraries.doubles().between(0, 100).ofScale(1);
        Arbitrary<Double> few = Arbitraries.of(0.0, 0.1, 0.3, 50.0, NONE);
        Arbitrary<Double> extreme =
                Arbitraries.of(-0.0, 0.0, Double.MIN_VALUE, -Double.MIN_VALUE, 1e-300, 1e300, -1e307, 1e307, 1.0);
        Arbitrary<Double> withGaps = Arbitraries.frequencyOf(Tuple.of(9, figures), Tuple.of(1, few));
        return Arbitraries.oneOf(
                        figures.list().ofMaxSize(60),
                        few.list().ofMaxSize(60),
                        extreme.list().ofMaxSize(20),
                        withGaps.list().ofMinSize(150).ofMaxSize(MOST),
                        figures.list()
                                .ofMinSize(150)
                                .ofMaxSize(MOST)
                                .map(list -> list.stream().sorted().toList()))
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double[] times(int size, int first, int step) {
        return IntStream.range(0, size)
                .mapToDouble(k -> first + (double) step * k)
                .toArray();
    }

    /** Of the points alone. */
    private static PlainMannKendall plain(double[] times, double[] values) {
        int[] there = IntStream.range(0, values.length)
                .filter(k -> !Double.isNaN(values[k]))
                .toArray();
        return PlainMannKendall.of(
                Arrays.stream(there).mapToDouble(k -> times[k]).toArray(),
                Arrays.stream(there).mapToDouble(k -> values[k]).toArray());
    }

    @Property(tries = 300)
    void scoreCountsEveryPair(@ForAll("columns") double[] values) {
        PlainMannKendall expected = plain(times(values.length, 0, 1), values);

        int points = kendall.test(values, 0, values.length);

        assertThat(points).isEqualTo((int)
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).count());
        assertThat(kendall.s()).isEqualTo(expected.s());
        assertThat(kendall.variance()).isEqualTo(expected.variance());
    }

    @Property(tries = 300)
    void slopeIsTheMedianOfAllPairs(
            @ForAll("columns") double[] values,
            @ForAll @IntRange(min = -24_000, max = 24_000) int first,
            @ForAll @IntRange(min = 1, max = 400) int step) {
        double[] times = times(values.length, first, step);

        assertThat(sen.slope(times, values, 0, values.length))
                .isEqualTo(Double.valueOf(plain(times, values).slope()));
    }

    @Property(tries = 200)
    void everyPlaceAmongTheSlopesIsFound(@ForAll("columns") double[] values, @ForAll int seed) {
        double[] times = times(values.length, 0, 1);
        List<Double> expected = plain(times, values).slopes();

        assertThat(sen.deal(times, values, 0, values.length)).isEqualTo(expected.size());
        for (int each = 0; each < Math.min(20, expected.size()); each++) {
            int place = Math.floorMod(seed + 7919 * each, expected.size());
            assertThat(sen.at(expected.size(), place)).isEqualTo(expected.get(place));
        }
    }

    @Property(tries = 200)
    void testOfPointsHasTheSameNumbers(@ForAll("columns") double[] values) {
        double[] times = times(values.length, 2015, 1);
        PlainMannKendall expected = plain(times, values);
        List<Points.Point> points = new ArrayList<>();
        IntStream.range(0, values.length)
                .filter(k -> !Double.isNaN(values[k]))
                .forEach(k -> points.add(new Points.Point(times[k], values[k])));

        if (MannKendall.of(new Points(points), Confidence.NINETY_FIVE) instanceof Result.Known<MannKendall> known) {
            MannKendall ours = known.value();
            assertThat(ours.s()).isEqualTo(expected.s());
            assertThat(ours.variance()).isEqualTo(expected.variance());
            assertThat(ours.slope()).isEqualTo(Double.valueOf(expected.slope()));
            ours.slopeInterval()
                    .found()
                    .ifPresent(interval -> assertThat(interval).isEqualTo(interval(expected, Confidence.NINETY_FIVE)));
        } else {
            assertThat(points.size() < 2 || points.stream().anyMatch(point -> Math.abs(point.y()) > 1e299))
                    .isTrue();
        }
    }

    private static Interval interval(PlainMannKendall plain, Confidence confidence) {
        double reach = confidence.z() * Math.sqrt(plain.variance());
        int size = plain.slopes().size();
        return new Interval(
                plain.slopes().get((int) Math.rint((size - reach) / 2) - 1),
                plain.slopes().get((int) Math.rint((size + reach) / 2 + 1) - 1));
    }

    @Property(tries = 100)
    void seriesIsReadWhereItStandsAndNothingOfTheOneBeforeIsLeft(
            @ForAll("columns") double[] before, @ForAll("columns") double[] values) {
        double[] both = Arrays.copyOf(before, before.length + values.length);
        System.arraycopy(values, 0, both, before.length, values.length);
        double[] times = times(values.length, 0, 3);
        kendall.test(both, 0, before.length);
        sen.slope(times(before.length, 0, 1), both, 0, before.length);
        var anew = new MannKendallColumn(values.length);
        anew.test(values, 0, values.length);

        kendall.test(both, before.length, values.length);

        assertThat(kendall.s()).isEqualTo(anew.s());
        assertThat(kendall.variance()).isEqualTo(anew.variance());
        assertThat(sen.slope(times, both, before.length, values.length))
                .isEqualTo(Double.valueOf(new SenColumn(values.length).slope(times, values, 0, values.length)));
    }

    @Example
    void fiveFiguresByHand() {
        // Pairs of 3 5 _ 5 4 2: rise 3-5 3-5 3-4, fall 3-2 5-4 5-2 5-4 5-2 4-2, tied 5-5.
        double[] values = {3, 5, NONE, 5, 4, 2};

        assertThat(kendall.test(values, 0, 6)).isEqualTo(5);
        assertThat(kendall.s()).isEqualTo(-3);
        assertThat(kendall.variance()).isEqualTo((5 * 4 * 15 - 2 * 1 * 9) / 18.0);
        // 2, 2/3, 1/4, -1/5, 0, -1/3, -3/4, -1, -3/2, -2: the middle two are -1/5 and -1/3.
        assertThat(sen.slope(times(6, 0, 1), values, 0, 6)).isEqualTo(-1.0 / 3 / 2 - 0.2 / 2);
    }

    @Example
    void seriesWithoutAPairHasNoSlope() {
        assertThat(kendall.test(new double[] {NONE}, 0, 1)).isZero();
        assertThat(kendall.s()).isZero();
        assertThat(kendall.variance()).isEqualTo(Double.valueOf(0));
        assertThat(kendall.test(new double[] {NONE, 4}, 0, 2)).isEqualTo(1);
        assertThat(kendall.variance()).isZero();
        assertThat(sen.slope(new double[] {1, 2}, new double[] {NONE, 4}, 0, 2)).isNaN();
        assertThat(sen.slope(new double[0], new double[0], 0, 0)).isNaN();
    }

    @Example
    void slopeBeyondEveryDoubleIsNoNumber() {
        double infinite = Double.POSITIVE_INFINITY;

        assertThat(sen.slope(new double[] {1, 2}, new double[] {-1.7e308, 1.7e308}, 0, 2))
                .isNaN();
        assertThat(sen.slope(new double[] {1, 2, 3}, new double[] {1, infinite, 2}, 0, 3))
                .isNaN();
        assertThat(sen.slope(new double[] {1, 2}, new double[] {infinite, infinite}, 0, 2))
                .isNaN();
    }

    @Example
    void aLongSeriesThatFallsAllTheWay() {
        int size = 1000;
        double[] values =
                IntStream.range(0, size).mapToDouble(k -> -Math.floor(k / 2.0)).toArray();
        var column = new MannKendallColumn(size);

        column.test(values, 0, size);

        assertThat(column.s()).isEqualTo(-(size * (size - 1L) / 2 - size / 2));
        assertThat(new SenColumn(size).slope(times(size, 0, 1), values, 0, size))
                .isEqualTo(-0.5);
    }

    @Example
    void morePointsThanHavePairsInAnArrayAreRefused() {
        Points points = Points.numbered(Values.of(new double[65_537]));

        assertThat(MannKendall.of(points, Confidence.NINETY_FIVE)).isEqualTo(Result.unknown(Cause.NOT_SUPPORTED));
    }

    @Example
    void wrongArgumentsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MannKendallColumn(-1))
                .withMessageStartingWith("most is -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new SenColumn(-1)).withMessageStartingWith("most is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MannKendallColumn(1).test(new double[2], 0, 2))
                .withMessageStartingWith("count is 2; there is room for 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SenColumn(1).slope(new double[2], new double[2], 0, 2))
                .withMessageStartingWith("count is 2; there is room for 1");
        assertThatThrownBy(() -> kendall.test(new double[2], 1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SenColumn(65_537))
                .withMessageStartingWith("most is 65537; a series has from 0 to 65536");
    }
}
