package io.github.kpi4j.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.statistics.Points;
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

/** Slopes of columns against those of lines, of the definition, and of exact arithmetic. */
class LineColumnProperties {

    private static final double NONE = Double.NaN;

    /** With gaps, ties, runs of the same number, and large offsets. */
    @Provide
    Arbitrary<double[]> columns() {
        Arbitrary<Double> figures = Arbitraries.doubles().between(0, 100).ofScale(2);
        Arbitrary<Double> few = Arbitraries.of(0.0, 0.1, 0.3, 50.0, Double.NaN);
        Arbitrary<Double> offset = Arbitraries.integers().between(0, 1000).map(whole -> 1e9 + whole);
        return Arbitraries.oneOf(
                        figures.list().ofMaxSize(60),
                        few.list().ofMaxSize(60),
                        offset.list().ofMaxSize(60),
                        Arbitraries.frequencyOf(Tuple.of(9, figures), Tuple.of(1, few))
                                .list()
                                .ofMaxSize(400))
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double[] times(int size, int first, int step) {
        return IntStream.range(0, size)
                .mapToDouble(k -> first + (double) step * k)
                .toArray();
    }

    private static Points points(double[] times, double[] values) {
        List<Points.Point> points = new ArrayList<>();
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k])) {
                points.add(new Points.Point(times[k], values[k]));
            }
        }
        return new Points(points);
    }

    @Property
    void slopeOfAColumnIsThatOfTheLineThroughItsPoints(
            @ForAll("columns") double[] values,
            @ForAll @IntRange(min = -24_000, max = 24_000) int first,
            @ForAll @IntRange(min = 1, max = 400) int step) {
        double[] times = times(values.length, first, step);

        assertThat(LineColumn.slope(times, values, 0, values.length))
                .isEqualTo(
                        Line.of(points(times, values)).map(Line::slope).found().orElse(NONE));
    }

    @Property
    void slopeIsThatOfTheDefinition(@ForAll("columns") double[] values) {
        double[] times = times(values.length, 2015, 1);
        Points points = points(times, values);
        double slope = LineColumn.slope(times, values, 0, values.length);

        if (points.size() > 1) {
            double spread = Arrays.stream(points.observations()).max().orElse(0)
                    - Arrays.stream(points.observations()).min().orElse(0);
            assertThat(slope)
                    .isCloseTo(
                            PlainLine.slope(points.times(), points.observations()),
                            within(1e-13 * (1 + Math.abs(slope) + spread)));
        } else {
            assertThat(slope).isNaN();
        }
    }

    /** The offset costs no digit: the numbers are exact, and so is all that is added. */
    @Property
    void whatAllValuesHaveInCommonChangesNothing(
            @ForAll List<@IntRange(min = 0, max = 1000) Integer> whole,
            @ForAll @IntRange(min = -1_000_000_000, max = 1_000_000_000) int offset) {
        double[] values = whole.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] moved =
                whole.stream().mapToDouble(each -> (double) each + offset).toArray();
        double[] times = times(values.length, 0, 1);

        assertThat(LineColumn.slope(times(values.length, offset, 1), moved, 0, moved.length))
                .isEqualTo(Double.valueOf(LineColumn.slope(times, values, 0, values.length)));
    }

    @Property
    void slopeOfWholeNumbersIsRoundedOnce(@ForAll List<@IntRange(min = 0, max = 1000) Integer> whole) {
        double[] values = whole.stream().mapToDouble(Integer::doubleValue).toArray();
        long n = values.length;
        long sumX = n * (n - 1) / 2;
        long squares = n * ((n - 1) * n * (2 * n - 1) / 6) - sumX * sumX;
        long products = 0;
        for (int k = 0; k < n; k++) {
            products += (n * k - sumX) * whole.get(k);
        }

        assertThat(LineColumn.slope(times(values.length, 0, 1), values, 0, values.length))
                .isEqualTo(Double.valueOf(n < 2 ? NONE : (double) products / squares));
    }

    @Property
    void seriesIsReadWhereItStands(@ForAll("columns") double[] before, @ForAll("columns") double[] values) {
        double[] both = Arrays.copyOf(before, before.length + values.length);
        System.arraycopy(values, 0, both, before.length, values.length);
        double[] times = times(values.length, 0, 3);

        assertThat(LineColumn.slope(times, both, before.length, values.length))
                .isEqualTo(Double.valueOf(LineColumn.slope(times, values, 0, values.length)));
    }

    @Example
    void whatHasNoSlopeIsNotANumber() {
        assertThat(LineColumn.slope(new double[0], new double[0], 0, 0)).isNaN();
        assertThat(LineColumn.slope(new double[] {1, 2, 3}, new double[] {NONE, 5, NONE}, 0, 3))
                .isNaN();
        assertThat(LineColumn.slope(new double[] {4, 4}, new double[] {1, 2}, 0, 2))
                .isNaN();
        assertThat(LineColumn.slope(new double[] {1, 2}, new double[] {-1.7e308, 1.7e308}, 0, 2))
                .isNaN();
        assertThat(LineColumn.slope(new double[] {1, 2}, new double[] {0, Double.POSITIVE_INFINITY}, 0, 2))
                .isNaN();
        assertThatThrownBy(() -> LineColumn.slope(new double[2], new double[2], 1, 2))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Example
    void aGapKeepsItsPlace() {
        double[] values = {NONE, 1, 2, NONE, NONE, 5};

        assertThat(LineColumn.slope(times(6, 0, 1), values, 0, 6)).isEqualTo(1);
        assertThat(LineColumn.slope(times(6, 2020, 2), values, 0, 6)).isEqualTo(0.5);
        assertThat(Line.of(Points.numbered(Values.of(1, 2, 4, 4)))
                        .map(Line::slope)
                        .found())
                .contains(1.1);
    }
}
