package io.github.kpi4j.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Factor;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.testkit.KpiDomain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;

/** Ranks of columns against ranks by their definition. */
@Domain(DomainContext.Global.class)
@Domain(KpiDomain.class)
class RankColumnProperties {

    private static final Factor PERCENT = Factor.of(Rational.of(100));

    /** Counts out of counts: few and small ones, so that there are ties, and huge ones that doubles cannot tell apart. */
    record Count(long n, long d) {

        private @Nullable Rational exact() {
            return d == 0 ? null : PERCENT.exact(n, d);
        }

        private double nearest() {
            return d == 0 ? Double.NaN : PERCENT.nearest(n, d);
        }
    }

    @Provide
    Arbitrary<List<Count>> counts() {
        Arbitrary<Count> few = counts(0, 12);
        Arbitrary<Count> many = counts(0, 100_000);
        Arbitrary<Count> huge = counts(Long.MAX_VALUE - 3, Long.MAX_VALUE);
        Arbitrary<Count> wild = counts(0, Long.MAX_VALUE);
        return Arbitraries.oneOf(
                few.list().ofMaxSize(40),
                many.list().ofMaxSize(120),
                huge.list().ofMaxSize(40),
                wild.list().ofMaxSize(40),
                Arbitraries.oneOf(few, many, huge, wild).list().ofMaxSize(60));
    }

    private static Arbitrary<Count> counts(long least, long most) {
        Arbitrary<Long> longs = Arbitraries.longs().between(least, most);
        return Combinators.combine(longs.withoutEdgeCases(), longs).as(Count::new);
    }

    @Provide
    Arbitrary<double[]> numbers() {
        Arbitrary<Double> any = Arbitraries.doubles();
        Arbitrary<Double> few = Arbitraries.integers().between(-3, 3).map(whole -> whole / 10.0);
        Arbitrary<Double> special = Arbitraries.of(
                Double.NaN,
                -0.0,
                0.0,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY);
        return Arbitraries.oneOf(
                        any.list().ofMaxSize(300),
                        few.list().ofMaxSize(300),
                        Arbitraries.oneOf(any, few, special).list().ofMaxSize(100))
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Property
    void ranksOfQuotientsAreExact(@ForAll("counts") List<Count> counts, @ForAll boolean isHigherBetter) {
        Polarity polarity = isHigherBetter ? Polarity.HIGHER : Polarity.LOWER;
        List<@Nullable Rational> exact =
                new ArrayList<>(counts.stream().map(Count::exact).toList());
        double[] column = counts.stream().mapToDouble(Count::nearest).toArray();
        int[] ranks = new int[column.length];

        int ranked = new RankColumn(column.length)
                .rank(
                        polarity.sense(),
                        column,
                        0,
                        1,
                        column.length,
                        ranks,
                        (place, other) -> exact.get(place).compareTo(exact.get(other)));

        assertThat(ranks).containsExactly(PlainRanks.of(polarity, exact));
        assertThat(ranked)
                .isEqualTo((int) counts.stream().filter(count -> count.d() != 0).count());
    }

    @Property
    void whereDoublesTellValuesApartTheyRankThemAlone(@ForAll("counts") List<Count> counts) {
        List<Count> modest = counts.stream()
                .filter(count -> count.n() < 6_000_000 && count.d() < 6_000_000)
                .toList();
        List<@Nullable Rational> exact =
                new ArrayList<>(modest.stream().map(Count::exact).toList());
        double[] column = modest.stream().mapToDouble(Count::nearest).toArray();
        int[] ranks = new int[column.length];
        assertThat(RankColumn.tellsApart(600_000_000, 6_000_000)).isTrue();

        new RankColumn(column.length).rank(Polarity.Sense.HIGHER, column, 0, 1, column.length, ranks);

        assertThat(ranks).containsExactly(PlainRanks.of(Polarity.HIGHER, exact));
    }

    /** The closest fractions there are: neighbours whose cross products differ by 1. */
    @Property
    void neighbouringFractionsAreToldApart(@ForAll long seed) {
        long d = 2 + Math.floorMod(seed, (1L << 26) - 2);
        boolean areTold = RankColumn.tellsApart(d, d + 1);

        assertThat(areTold).isEqualTo(d * (d + 1) < 1L << 52);
        assertThat((double) (d - 1) / d).isLessThan((double) d / (d + 1));
    }

    @Property
    void ranksOfAnyNumbersCountTheBetterOnes(@ForAll("numbers") double[] numbers, @ForAll boolean isHigherBetter) {
        double sign = isHigherBetter ? -1 : 1;
        int[] expected = Arrays.stream(numbers)
                .mapToInt(own -> Double.isNaN(own)
                        ? 0
                        : 1
                                + (int) Arrays.stream(numbers)
                                        .filter(other -> sign * other < sign * own)
                                        .count())
                .toArray();
        int[] ranks = new int[numbers.length];

        new RankColumn(400)
                .rank(
                        isHigherBetter ? Polarity.Sense.HIGHER : Polarity.Sense.LOWER,
                        numbers,
                        0,
                        1,
                        numbers.length,
                        ranks);

        assertThat(ranks).containsExactly(expected);
    }

    @Property
    void roomUsedBeforeChangesNothing(@ForAll("numbers") double[] before, @ForAll("numbers") double[] numbers) {
        var used = new RankColumn(400);
        used.rank(Polarity.Sense.LOWER, before, 0, 1, before.length, new int[before.length]);
        int[] ranks = new int[numbers.length];
        int[] anew = new int[numbers.length];

        used.rank(Polarity.Sense.LOWER, numbers, 0, 1, numbers.length, ranks);
        new RankColumn(numbers.length).rank(Polarity.Sense.LOWER, numbers, 0, 1, numbers.length, anew);

        assertThat(ranks).containsExactly(anew);
    }

    @Property
    void positionsOfAreasHaveTheRanksByDefinition(@ForAll AreaValues values, @ForAll Polarity polarity) {
        List<AreaId> areas = List.copyOf(values.values().keySet());
        List<@Nullable Rational> exact = new ArrayList<>();
        areas.forEach(area -> exact.add(values.value(area).rank().orElse(null)));
        int[] expected = PlainRanks.of(polarity, exact);

        AreaRanking ranking = values.ranked(polarity);

        for (int place = 0; place < expected.length; place++) {
            if (ranking.position(areas.get(place)) instanceof Position.Ranked ranked) {
                assertThat(ranked.better() + 1).isEqualTo(expected[place]);
                assertThat(ranked.same()).isEqualTo((int) Arrays.stream(expected)
                        .filter(rank -> rank == ranked.better() + 1)
                        .count());
                assertThat(ranked.areas()).isEqualTo(values.known());
            }
        }
    }

    @Property
    void evenBandsAreThoseCountedFromTheWorst(@ForAll int seed, @ForAll int more, @ForAll int bands) {
        int areas = 1 + Math.floorMod(seed, 1_000_000);
        int rank = 1 + Math.floorMod(more, areas);
        int among = 1 + Math.floorMod(bands, 1_000_000);
        long notBetter = (long) (areas + 1 - rank) * among;

        assertThat(Position.evenBand(rank, areas, among))
                .isEqualTo((int) (among + 1 - (notBetter + areas - 1) / areas));
    }
}
