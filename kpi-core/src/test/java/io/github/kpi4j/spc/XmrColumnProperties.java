package io.github.kpi4j.spc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.spc.ChartPoint.Trend;
import io.github.kpi4j.spc.XmrColumn.Gaps;
import io.github.kpi4j.testkit.KpiArbitraries;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Bits find what windows and exact means find, whatever the rules and the series. */
class XmrColumnProperties {

    private static final int LONGEST = 200;
    private static final byte UNTOUCHED = 99;

    @Property
    void findsWhatThePlainLoopsFind(
            @ForAll("rules") ChartRules rules,
            @ForAll("series") double[] values,
            @ForAll @IntRange(min = 1, max = 220) int baseline) {
        var column = new XmrColumn(rules, Gaps.BREAK, LONGEST);
        byte[] causes = new byte[values.length];

        boolean drawn = column.draw(values, 0, values.length, baseline, causes, 0);

        var plain = new PlainChart(values, baseline, rules);
        assertThat(drawn).isEqualTo(DoubleStream.of(values).anyMatch(value -> !Double.isNaN(value)));
        assertThat(column.limits()).isEqualTo(plain.limits());
        assertThat(causes).isEqualTo(plain.causes());
    }

    @Property
    void limitsAreTheNumbers(@ForAll("rules") ChartRules rules, @ForAll("series") double[] values) {
        var column = new XmrColumn(rules, Gaps.BREAK, LONGEST);

        column.draw(values, 0, values.length, new byte[values.length], 0);

        List<Double> numbers = List.of(column.mean(), column.lower(), column.upper());
        if (column.limits() instanceof Limits.Known known) {
            assertThat(numbers).containsExactly(known.mean(), known.lower(), known.upper());
        } else {
            Double centre = column.limits().centre();
            assertThat(numbers).containsExactly(centre == null ? Double.NaN : centre, Double.NaN, Double.NaN);
        }
    }

    @Property
    void aGapThatIsSteppedOverIsNotThere(@ForAll("rules") ChartRules rules, @ForAll("series") double[] values) {
        double[] present =
                DoubleStream.of(values).filter(value -> !Double.isNaN(value)).toArray();
        var stepping = new XmrColumn(rules, Gaps.STEPPED_OVER, LONGEST);
        var breaking = new XmrColumn(rules, Gaps.BREAK, LONGEST);
        byte[] causes = new byte[values.length];
        byte[] expected = new byte[present.length];

        stepping.draw(values, 0, values.length, causes, 0);
        breaking.draw(present, 0, present.length, expected, 0);

        assertThat(stepping.limits()).isEqualTo(breaking.limits());
        byte[] spread = new byte[values.length];
        int row = 0;
        for (int i = 0; i < values.length; i++) {
            spread[i] = Double.isNaN(values[i]) ? 0 : expected[row++];
        }
        assertThat(causes).isEqualTo(spread);
    }

    @Property
    void aChartIsDrawnByIt(
            @ForAll("rules") ChartRules rules,
            @ForAll("series") double[] values,
            @ForAll @IntRange(min = 12, max = 220) int baseline) {
        ControlChart chart = Months.chart(Months.rows(values), Phases.ONE.fixedAfter(baseline), rules);

        var plain = new PlainChart(values, baseline, rules);
        assertThat(chart.lastGroup().limits()).isEqualTo(plain.limits());
        assertThat(chart.points().stream().map(ChartPoint::range).toList()).isEqualTo(plain.ranges());
        assertThat(flags(chart)).isEqualTo(flags(plain.causes()));
    }

    @Property
    void limitsOfTheirOwnAreReadTheSameWay(
            @ForAll("rules") ChartRules rules, @ForAll("counts") List<Row.Count> counts) {
        ControlChart chart =
                ControlChart.pChart(counts, Phases.ONE, rules).drawn().orElseThrow();

        double[] values = counts.stream()
                .mapToDouble(count -> count.outOf() == 0 ? Double.NaN : count.count() / count.outOf())
                .toArray();
        byte[] causes = new PlainChart(values, values.length, rules)
                .causes(chart.points().stream().map(ChartPoint::limits).toList());
        assertThat(flags(chart)).isEqualTo(flags(causes));
    }

    @Property
    void nothingIsLeftOfTheSeriesBefore(
            @ForAll("rules") ChartRules rules,
            @ForAll("series") double[] first,
            @ForAll("series") double[] second,
            @ForAll Gaps gaps) {
        double[] values = DoubleStream.concat(DoubleStream.of(first), DoubleStream.of(second))
                .toArray();
        var used = new XmrColumn(rules, gaps, LONGEST);
        byte[] causes = new byte[values.length + 1];
        Arrays.fill(causes, UNTOUCHED);

        used.draw(values, 0, first.length, causes, 0);
        byte[] before = causes.clone();
        used.draw(values, first.length, values.length, causes, first.length);

        var fresh = new XmrColumn(rules, gaps, LONGEST);
        byte[] alone = new byte[second.length];
        fresh.draw(second, 0, second.length, alone, 0);
        assertThat(Arrays.copyOf(causes, first.length)).isEqualTo(Arrays.copyOf(before, first.length));
        assertThat(Arrays.copyOfRange(causes, first.length, values.length)).isEqualTo(alone);
        assertThat(causes[values.length]).isEqualTo(UNTOUCHED);
        assertThat(used.limits()).isEqualTo(fresh.limits());
    }

    /** Of each point the cause that takes precedence, and every rule that looks at runs. */
    private static List<List<Object>> flags(ControlChart chart) {
        return chart.points().stream()
                .map(point -> List.<Object>of(point.specialCause(), point.trend(), point.twoInThree(), point.shift()))
                .toList();
    }

    private static List<List<Object>> flags(byte... causes) {
        return IntStream.range(0, causes.length)
                .mapToObj(i -> List.<Object>of(
                        SpecialCause.first(causes[i]),
                        trend(causes[i]),
                        SpecialCause.TWO_IN_THREE_ABOVE.isIn(causes[i])
                                || SpecialCause.TWO_IN_THREE_BELOW.isIn(causes[i]),
                        SpecialCause.SHIFT_ABOVE.isIn(causes[i]) || SpecialCause.SHIFT_BELOW.isIn(causes[i])))
                .toList();
    }

    private static Trend trend(byte causes) {
        if (SpecialCause.RISING_TREND.isIn(causes)) {
            return Trend.RISING;
        }
        return SpecialCause.FALLING_TREND.isIn(causes) ? Trend.FALLING : Trend.NONE;
    }

    @Provide
    Arbitrary<List<Row.Count>> counts() {
        return KpiArbitraries.chartCounts();
    }

    /** Runs of any length, the longest longer than a word, or than the series. */
    @Provide
    Arbitrary<ChartRules> rules() {
        Arbitrary<Integer> length = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(3, 10)),
                Tuple.of(1, Arbitraries.integers().between(11, 140)),
                Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE)));
        return Combinators.combine(
                        KpiArbitraries.chartRules(), length, length, Arbitraries.of(0.5, 1.0, 2.66, 3 / 1.128, 7.0))
                .as((rules, trend, shift, factor) ->
                        rules.withTrend(trend).withShift(shift).withLimitFactor(factor));
    }

    @Provide
    Arbitrary<double[]> series() {
        Arbitrary<Integer> size = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 48),
                Arbitraries.integers().between(60, 70),
                Arbitraries.integers().between(71, 200));
        return size.flatMap(rows -> Arbitraries.oneOf(levels(rows), walks(rows), onTheLines(rows), shares(rows))
                .flatMap(values -> gaps(rows).map(gaps -> {
                    gaps.stream().filter(gap -> gap < rows).forEach(gap -> values[gap] = Double.NaN);
                    return values;
                })));
    }

    private static Arbitrary<List<Integer>> gaps(int rows) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.<Integer>of())),
                Tuple.of(2, Arbitraries.integers().between(0, 199).list().ofMaxSize(9)),
                Tuple.of(1, Arbitraries.just(IntStream.range(0, rows).boxed().toList())));
    }

    /** Stretches on levels that differ, with ties. */
    private static Arbitrary<double[]> levels(int rows) {
        return Arbitraries.integers()
                .between(-9, 9)
                .array(int[].class)
                .ofSize(rows)
                .map(noise -> IntStream.range(0, rows)
                        .mapToDouble(i -> (50 + noise[i / 12 * 12] + noise[i] / 3) / 10.0)
                        .toArray());
    }

    /** Values that mostly go on in the direction they have. */
    private static Arbitrary<double[]> walks(int rows) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11).array(int[].class).ofSize(rows),
                        Arbitraries.integers().between(6, 11))
                .as((turns, rare) -> {
                    double[] values = new double[rows];
                    int way = 1;
                    double at = 100;
                    for (int i = 0; i < rows; i++) {
                        way = turns[i] < rare ? way : turns[i] == 11 ? 0 : -Integer.signum(2 * way + 1);
                        at += way;
                        values[i] = at / 8;
                    }
                    return values;
                });
    }

    /** The baseline with mean 1000 and limits 734 and 1266, then values on its lines and a hair beside them. */
    private static Arbitrary<double[]> onTheLines(int rows) {
        return Arbitraries.of(
                        1000.0,
                        734.0,
                        1266.0,
                        950.0,
                        1050.0,
                        1177.0,
                        1178.0,
                        822.0,
                        823.0,
                        Math.nextUp(1266.0),
                        Math.nextDown(734.0))
                .array(double[].class)
                .ofSize(rows)
                .map(values -> {
                    System.arraycopy(Months.BASELINE, 0, values, 0, Math.min(rows, Months.BASELINE.length));
                    return values;
                });
    }

    /** Percentages with all digits; now and then the same one throughout. */
    private static Arbitrary<double[]> shares(int rows) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60).array(int[].class).ofSize(rows),
                        Arbitraries.of(0, 1, 1, 1))
                .as((cases, varies) -> IntStream.of(cases)
                        .mapToDouble(n -> 100.0 * (30 + varies * n % 31) / (61 + varies * n))
                        .toArray());
    }
}
