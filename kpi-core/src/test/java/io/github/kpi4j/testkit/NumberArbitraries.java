package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Prices;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.number.Unit;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Numbers as they occur in figures and targets, and a few that do not fit two longs. */
final class NumberArbitraries {

    /** Steps beside a limit: none, a hair, the half that rounding turns on, one shown digit, one, many. */
    static final List<Rational> NUDGES = List.of(
            Rational.ZERO,
            Rational.of(-1, 1_000_000),
            Rational.of(1, 1_000_000),
            Rational.of(-1, 20),
            Rational.of(1, 20),
            Rational.of(-1, 10),
            Rational.of(1, 10),
            Rational.of(-1),
            Rational.of(1),
            Rational.of(-20),
            Rational.of(20));

    private NumberArbitraries() {}

    static Arbitrary<Rational> rationals() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, decimals()), Tuple.of(2, wholes()), Tuple.of(3, fractions()), Tuple.of(1, huge()));
    }

    static Arbitrary<Rational> positives() {
        return rationals().map(Rational::abs).filter(number -> !number.isZero());
    }

    /** Numbers with at most two decimals, the usual form of targets. */
    static Arbitrary<Rational> decimals() {
        return Arbitraries.integers().between(-12_000, 12_000).map(cents -> Rational.of(cents, 100));
    }

    static Arbitrary<Rational> shortDistances() {
        return Arbitraries.integers().between(1, 100).map(tenths -> Rational.of(tenths, 10));
    }

    static Arbitrary<Rational> around(List<Rational> limits) {
        return Combinators.combine(Arbitraries.of(limits), Arbitraries.of(NUDGES))
                .as(Rational::plus);
    }

    private static Arbitrary<Rational> wholes() {
        return Arbitraries.longs().between(-200, 200).map(Rational::of);
    }

    private static Arbitrary<Rational> fractions() {
        return Combinators.combine(
                        Arbitraries.longs().between(-2_000, 2_000),
                        Arbitraries.longs().between(1, 1_000))
                .as(Rational::of);
    }

    private static Arbitrary<Rational> huge() {
        BigInteger end = BigInteger.TWO.pow(70);
        Arbitrary<BigInteger> numerators = Arbitraries.bigIntegers().between(end.negate(), end);
        Arbitrary<BigInteger> denominators = Arbitraries.bigIntegers().between(BigInteger.ONE, end);
        return Combinators.combine(numerators, denominators).as(Rational::of);
    }

    static Arbitrary<Rounding> roundings() {
        Arbitrary<RoundingMode> modes = Arbitraries.frequency(
                Tuple.of(5, RoundingMode.HALF_UP), Tuple.of(1, RoundingMode.HALF_EVEN), Tuple.of(1, RoundingMode.DOWN));
        return Combinators.combine(Arbitraries.integers().between(0, 3), modes).as(Rounding::new);
    }

    static Arbitrary<Unit> units() {
        Arbitrary<Unit> counts = Arbitraries.of("", "children", "re-referrals").map(Unit.Count::new);
        Arbitrary<Unit> rates = Arbitraries.of(1L, 1_000L, 10_000L).map(Unit.Rate::new);
        Arbitrary<Unit> money = Combinators.combine(
                        Arbitraries.of("GBP", "EUR", "CHF"),
                        Arbitraries.of("", "child", "day"),
                        Arbitraries.frequency(
                                Tuple.of(3, Prices.CASH),
                                Tuple.of(1, new Prices("2024/25", "gdp")),
                                Tuple.of(1, new Prices("2024/25", ""))))
                .as(Unit.Money::new);
        Arbitrary<Unit> scores = Arbitraries.of("", "out of 5").map(Unit.Score::new);
        Arbitrary<Unit> plain = Arbitraries.of(new Unit.Percent(), new Unit.PercentagePoint(), new Unit.Days());
        return Arbitraries.oneOf(counts, rates, money, scores, plain);
    }
}
