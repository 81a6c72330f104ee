package io.github.kpi4j.testkit;

import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.ChartRules.NoVariation;
import io.github.kpi4j.spc.ChartRules.TrendDirection;
import io.github.kpi4j.spc.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rows of charts, month by month: noise, ties, climbs and falls, shifts, values that hardly vary, and missing ones. */
final class ChartArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    private static final int MOST_ROWS = 45;
    private static final int GRID = 8;
    private static final double USUAL = 100;

    private ChartArbitraries() {}

    /** Eighths between -4,000 and 4,000, at least one. */
    static Arbitrary<List<Row.Value>> rows() {
        return Arbitraries.oneOf(noise(), steps(), shifts(), usual())
                .flatMap(values -> Combinators.combine(
                                Arbitraries.just(values),
                                Arbitraries.frequencyOf(
                                        Tuple.of(2, Arbitraries.just(List.<Integer>of())),
                                        Tuple.of(
                                                1,
                                                Arbitraries.integers()
                                                        .between(0, MOST_ROWS)
                                                        .list()
                                                        .ofMaxSize(4))))
                        .as(ChartArbitraries::dated))
                .withoutEdgeCases();
    }

    static Arbitrary<List<Row.Count>> counts() {
        Arbitrary<Long> cases = Arbitraries.longs().between(0, 60);
        Arbitrary<Long> outOf = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(60, 400)), Tuple.of(1, Arbitraries.just(0L)));
        return Combinators.combine(cases, outOf)
                .as((n, d) -> new long[] {Math.min(n, d), d})
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_ROWS)
                .map(pairs -> {
                    List<Row.Count> rows = new ArrayList<>();
                    for (long[] pair : pairs) {
                        rows.add(new Row.Count(FIRST.plusMonths(rows.size()), pair[0], pair[1]));
                    }
                    return rows;
                })
                .withoutEdgeCases();
    }

    static Arbitrary<ChartRules> rules() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.integers().between(4, 8),
                        Arbitraries.integers().between(4, 9),
                        yesOrNo,
                        yesOrNo,
                        yesOrNo,
                        Arbitraries.of(NoVariation.class),
                        Arbitraries.of(TrendDirection.class))
                .as((trend, shift, beyond, screened, clipped, policy, direction) -> ChartRules.COUNCIL
                        .withTrend(trend)
                        .withShift(shift)
                        .withBeyondLimitsCount(beyond)
                        .withScreened(screened)
                        .withClipped(clipped)
                        .withNoVariation(policy)
                        .withTrendDirection(direction))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Double>> noise() {
        return Arbitraries.integers()
                .between(-40, 40)
                .map(eighths -> (double) eighths / GRID)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_ROWS);
    }

    /** Climbs and falls of several steps, with a tie now and then. */
    private static Arbitrary<List<Double>> steps() {
        Arbitrary<int[]> legs = Combinators.combine(
                        Arbitraries.integers().between(-9, 9),
                        Arbitraries.integers().between(1, 9))
                .as((step, length) -> new int[] {step, length});
        return legs.list().ofMinSize(1).ofMaxSize(5).map(all -> {
            List<Double> values = new ArrayList<>();
            double value = USUAL;
            values.add(value);
            for (int[] leg : all) {
                for (int i = 0; i < leg[1]; i++) {
                    value += leg[0];
                    values.add(value);
                }
            }
            return values;
        });
    }

    /** Noise around one level, then around another. */
    private static Arbitrary<List<Double>> shifts() {
        Arbitrary<Integer> level = Arbitraries.integers().between(-20, 20);
        return Combinators.combine(noise(), level, noise(), level).as((before, from, after, to) -> {
            List<Double> values = new ArrayList<>();
            before.forEach(value -> values.add(value + from));
            after.forEach(value -> values.add(value + to));
            return values.subList(0, Math.min(values.size(), MOST_ROWS));
        });
    }

    /** The same value in nearly all months. */
    private static Arbitrary<List<Double>> usual() {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.just(USUAL)),
                        Tuple.of(1, Arbitraries.doubles().between(0, USUAL).ofScale(0)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_ROWS);
    }

    private static List<Row.Value> dated(List<Double> values, List<Integer> missing) {
        List<Row.Value> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(new Row.Value(FIRST.plusMonths(i), missing.contains(i) ? null : values.get(i)));
        }
        return rows;
    }
}
