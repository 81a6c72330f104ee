package io.github.kpi4j.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick ways of the kernels find what the plain ways find, whatever the series. */
class KernelProperties {

    @Property
    void bitMasksFlagWhatThePlainLoopFlags(@ForAll("series") double[] values) {
        var chart = new ChartKernel(values);

        chart.run();

        assertThat(chart.flags).isEqualTo(PlainChart.flags(values));
    }

    @Property
    void aHistogramFindsTheMedianThatSortingFinds(@ForAll("series") double[] values) {
        var sen = new SenKernel(values);

        sen.run();

        double[] slopes = pairs(values)
                .mapToDouble(pair -> (values[pair[1]] - values[pair[0]]) / (pair[1] - pair[0]))
                .sorted()
                .toArray();
        double median =
                slopes.length == 0 ? Double.NaN : (slopes[slopes.length / 2] + slopes[(slopes.length - 1) / 2]) / 2;
        assertThat(sen.slope).usingComparatorWithPrecision(1e-12).containsExactly(median);
    }

    @Property
    void anInsertionSortCountsWhatThePairsCount(@ForAll("series") double[] values) {
        var trend = new TrendKernel(values);

        trend.mannKendall();

        assertThat(trend.s[0])
                .isEqualTo(pairs(values)
                        .mapToInt(pair -> Double.compare(values[pair[1]], values[pair[0]]))
                        .sum());
        double[] present = DoubleStream.of(values).filter(v -> !Double.isNaN(v)).toArray();
        double ties = DoubleStream.of(present)
                .distinct()
                .map(v -> DoubleStream.of(present).filter(other -> other == v).count())
                .map(size -> size * (size - 1) * (2 * size + 5))
                .sum();
        int count = present.length;
        assertThat(trend.variance[0]).isEqualTo((count * (count - 1) * (2 * count + 5) - ties) / 18, within(1e-9));
    }

    @Property(tries = 50)
    void bucketsRankAsCountingTheBetterOnesDoes(@ForAll("authorities") double[] values) {
        int stride = Workload.INDICATORS * Workload.QUARTERS;
        Workload workload = Workload.of(values.length);
        double[] column = new double[values.length * stride];
        Arrays.fill(column, Double.NaN);
        IntStream.range(0, values.length).forEach(a -> column[a * stride] = values[a]);
        var ranks = new RankKernel(workload, column);

        ranks.run();

        for (int a = 0; a < values.length; a++) {
            double own = values[a];
            long better = DoubleStream.of(values).filter(v -> v > own).count();
            assertThat(ranks.rank[a * stride]).isEqualTo((short) (Double.isNaN(own) ? 0 : better + 1));
        }
    }

    private static Stream<int[]> pairs(double... values) {
        int[] there = IntStream.range(0, values.length)
                .filter(q -> !Double.isNaN(values[q]))
                .toArray();
        return IntStream.of(there)
                .boxed()
                .flatMap(i -> IntStream.of(there).filter(j -> j > i).mapToObj(j -> new int[] {i, j}));
    }

    @Provide
    Arbitrary<double[]> series() {
        return Arbitraries.oneOf(values().array(double[].class).ofSize(Workload.QUARTERS), walks());
    }

    /** Series that move from one value to the next, so that there are trends and stays on one side. */
    private static Arbitrary<double[]> walks() {
        return Arbitraries.integers()
                .between(-3, 4)
                .array(int[].class)
                .ofSize(Workload.QUARTERS)
                .map(steps -> {
                    Arrays.parallelPrefix(steps, Integer::sum);
                    return IntStream.of(steps)
                            .mapToDouble(v -> v % 13 == 0 ? Double.NaN : v)
                            .toArray();
                });
    }

    @Provide
    Arbitrary<double[]> authorities() {
        return values().array(double[].class).ofMinSize(1).ofMaxSize(12);
    }

    /** Few values that differ, so that there are runs and ties, and some that are missing. */
    private static Arbitrary<Double> values() {
        return Arbitraries.integers()
                .between(0, 400)
                .map(tenths -> tenths <= 40 ? Double.NaN : tenths <= 240 ? 50.0 + tenths % 4 : tenths / 4.0);
    }
}
