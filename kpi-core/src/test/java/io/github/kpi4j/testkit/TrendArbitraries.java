package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Series for trend rules: noise, slopes, shifts, and numbers as large and as small as can be. */
public final class TrendArbitraries {

    private static final int MOST = 20;
    private static final int OUT_OF = 1200;
    private static final int MIDDLE = 600;
    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final List<Cadence> CADENCES =
            List.of(YEARLY, YEARLY, YEARLY, Cadence.quarterly(YearType.FINANCIAL), Cadence.monthly());
    private static final List<Rational> EXTREMES = List.of(
            Rational.ZERO,
            Rational.ONE,
            tenTo(15),
            tenTo(107),
            tenTo(154),
            tenTo(307),
            tenTo(308).times(Rational.of(179, 100)),
            tenTo(320),
            Rational.ONE.dividedBy(tenTo(15)),
            Rational.ONE.dividedBy(tenTo(154)),
            Rational.ONE.dividedBy(tenTo(300)),
            Rational.ONE.dividedBy(tenTo(330)));

    private TrendArbitraries() {}

    private static Rational tenTo(int power) {
        return Rational.parse("1" + "0".repeat(power));
    }

    /** Whole numbers between -300 and 300, from one to twenty of them. */
    static Arbitrary<List<Integer>> values() {
        Arbitrary<List<Integer>> noise =
                Arbitraries.integers().between(-9, 9).list().ofMinSize(1).ofMaxSize(MOST);
        Arbitrary<Integer> slopes = Arbitraries.integers().between(-12, 12);
        Arbitrary<Integer> shifts = Arbitraries.of(0, 0, -25, 25);
        return Combinators.combine(noise, slopes, shifts, Arbitraries.integers().between(0, MOST))
                .as((each, slope, shift, from) -> {
                    var values = new ArrayList<Integer>();
                    for (int value : each) {
                        int i = values.size();
                        values.add(value + slope * i + (i >= from ? shift : 0));
                    }
                    return values;
                });
    }

    static Arbitrary<Series> plain() {
        return Combinators.combine(Arbitraries.of(CADENCES), values())
                .as((cadence, values) -> SeriesArbitraries.plain(
                        cadence, values.stream().map(Rational::of).toList()))
                .withoutEdgeCases();
    }

    /**
     * Series without gaps, missing values and breaks that wander, rise, fall or shift.
     *
     * @return whole numbers, or shares of 1,200 cases
     */
    public static Arbitrary<Series> series() {
        Arbitrary<Series> shares = Combinators.combine(Arbitraries.of(CADENCES), values())
                .as((cadence, values) -> counted(
                        cadence,
                        values.stream()
                                .map(value -> Rational.of(MIDDLE + 2L * value))
                                .toList(),
                        Rational.of(OUT_OF)))
                .withoutEdgeCases();
        return Arbitraries.oneOf(plain(), shares);
    }

    /**
     * Series of numbers as large and as small as can be, or larger and smaller.
     *
     * @return such numbers, or shares of something as extreme
     */
    public static Arbitrary<Series> extremes() {
        Arbitrary<Rational> numbers = Combinators.combine(Arbitraries.of(EXTREMES), Arbitraries.of(1, 1, -1, 3))
                .as((number, factor) -> number.times(Rational.of(factor)));
        Arbitrary<List<Rational>> lists = numbers.list().ofMinSize(1).ofMaxSize(MOST);
        Arbitrary<Series> plain =
                Combinators.combine(Arbitraries.of(CADENCES), lists).as(SeriesArbitraries::plain);
        Arbitrary<List<Rational>> nearEqual = Combinators.combine(
                        Arbitraries.of(EXTREMES),
                        Arbitraries.integers().between(0, 3).list().ofMinSize(5).ofMaxSize(MOST))
                .as((number, steps) -> steps.stream()
                        .map(step -> number.times(Rational.of(97L + step)))
                        .toList());
        Arbitrary<Series> shares = Combinators.combine(
                        Arbitraries.of(CADENCES), Arbitraries.oneOf(lists, nearEqual), Arbitraries.of(EXTREMES))
                .as((cadence, counts, outOf) -> counted(cadence, counts, outOf.times(Rational.HUNDRED)));
        return Arbitraries.frequencyOf(
                        Tuple.of(2, plain),
                        Tuple.of(
                                1,
                                Combinators.combine(Arbitraries.of(CADENCES), nearEqual)
                                        .as(SeriesArbitraries::plain)),
                        Tuple.of(3, shares))
                .withoutEdgeCases();
    }

    private static Series counted(Cadence cadence, List<Rational> counts, Rational outOf) {
        Series plain = SeriesArbitraries.plain(cadence, counts);
        return outOf.isZero()
                ? plain
                : Series.of(
                        cadence,
                        plain.points().stream()
                                .map(point -> Series.Point.of(point.period(), share(point, outOf)))
                                .toList());
    }

    private static Value share(Series.Point point, Rational outOf) {
        Rational count = point.value().rank().orElseThrow();
        return new Value.Amount(count.times(Rational.HUNDRED).dividedBy(outOf), count, outOf);
    }
}
