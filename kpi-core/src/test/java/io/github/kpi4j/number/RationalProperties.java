package io.github.kpi4j.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RationalProperties {

    @Property
    void additionIsCommutativeAndAssociative(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void multiplicationIsCommutativeAndAssociative(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    }

    @Property
    void multiplicationDistributesOverAddition(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void zeroOneNegativesAndReciprocalsAreNeutralAndInverse(@ForAll("rationals") Rational a) {
        assertThat(a.plus(Rational.ZERO)).isEqualTo(a);
        assertThat(a.times(Rational.ONE)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Rational.ZERO);
        Assume.that(!a.isZero());
        assertThat(a.times(a.reciprocal())).isEqualTo(Rational.ONE);
    }

    @Property
    void subtractionAndDivisionUndoAdditionAndMultiplication(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        Assume.that(!b.isZero());
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    }

    @Property
    void sumDifferenceAndProductOfDecimalsAgreeWithBigDecimal(
            @ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        assertThat(Rational.of(a).plus(Rational.of(b))).isEqualTo(Rational.of(a.add(b)));
        assertThat(Rational.of(a).minus(Rational.of(b))).isEqualTo(Rational.of(a.subtract(b)));
        assertThat(Rational.of(a).times(Rational.of(b))).isEqualTo(Rational.of(a.multiply(b)));
        assertThat(Rational.of(a).compareTo(Rational.of(b))).isEqualTo(a.compareTo(b));
        assertThat(Rational.of(a).doubleValue()).isEqualTo(a.doubleValue());
    }

    @Property
    void longsAndBigIntegersComeToTheSameNumber(
            @ForAll("edgy") long a, @ForAll("edgy") long b, @ForAll("edgy") long c, @ForAll("edgy") long d) {
        Assume.that(b != 0 && d != 0);
        BigInteger left = BigInteger.valueOf(a).multiply(BigInteger.valueOf(d));
        BigInteger right = BigInteger.valueOf(c).multiply(BigInteger.valueOf(b));
        BigInteger below = BigInteger.valueOf(b).multiply(BigInteger.valueOf(d));

        assertThat(Rational.of(a, b).plus(Rational.of(c, d))).isEqualTo(Rational.of(left.add(right), below));
        assertThat(Rational.of(a, b).times(Rational.of(c, d)))
                .isEqualTo(Rational.of(BigInteger.valueOf(a).multiply(BigInteger.valueOf(c)), below));
    }

    @Property
    void everyNumberIsInLowestTermsAndUsesLongsWheneverTheyHoldIt(@ForAll("rationals") Rational a) {
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(a.denominator()).isPositive();
        BigInteger longest = a.numerator().abs().max(a.denominator());
        assertThat(a.fitsLongs()).isEqualTo(longest.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) <= 0);
    }

    @Property
    void numbersAreEqualExactlyIfTheirCrossProductsAre(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        BigInteger left = a.numerator().multiply(b.denominator());
        BigInteger right = b.numerator().multiply(a.denominator());

        assertThat(a.equals(b)).isEqualTo(left.equals(right));
        assertThat(a.compareTo(b)).isEqualTo(left.compareTo(right));
        assertThat(b.compareTo(a)).isEqualTo(-a.compareTo(b));
    }

    @Property
    void aFractionExpandedByAnyFactorIsTheSameNumber(@ForAll("rationals") Rational a, @ForAll("edgy") long factor) {
        Assume.that(factor != 0);
        BigInteger k = BigInteger.valueOf(factor);
        Rational expanded =
                Rational.of(a.numerator().multiply(k), a.denominator().multiply(k));

        assertThat(expanded).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(expanded.compareTo(a)).isZero();
    }

    @Property
    void addingKeepsTheOrder(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        assertThat(a.plus(c).compareTo(b.plus(c))).isEqualTo(a.compareTo(b));
        assertThat(a.minus(b).signum()).isEqualTo(a.compareTo(b));
        assertThat(a.min(b).compareTo(a.max(b))).isNotPositive();
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
    }

    @Property
    void readingWhatWasWrittenGivesTheNumberBack(@ForAll("rationals") Rational a) {
        assertThat(Rational.parse(a.toString())).isEqualTo(a);
    }

    @Property
    void anExactDecimalIsTheNumber(@ForAll("decimals") BigDecimal a) {
        assertThat(Rational.of(a).exactDecimal()).hasValueSatisfying(decimal -> {
            assertThat(decimal).isEqualByComparingTo(a);
            assertThat(decimal.scale()).isBetween(0, Math.max(a.scale(), 0));
        });
    }

    @Property
    void theMeanLiesBetweenTheExtremesAndTimesTheCountIsTheSum(@ForAll("lists") List<Rational> values) {
        Rational mean = Rational.mean(values);

        assertThat(mean.times(Rational.of(values.size()))).isEqualTo(Rational.sum(values));
        assertThat(values).anyMatch(v -> v.compareTo(mean) <= 0).anyMatch(v -> v.compareTo(mean) >= 0);
    }

    @Property
    void theNearestDoubleIsNoFurtherThanItsNeighbours(@ForAll("rationals") Rational a) {
        double nearest = a.doubleValue();
        Rational error = distance(a, nearest);

        assertThat(error).isLessThanOrEqualTo(distance(a, Math.nextUp(nearest)));
        assertThat(error).isLessThanOrEqualTo(distance(a, Math.nextDown(nearest)));
    }

    private static Rational distance(Rational a, double value) {
        BigDecimal decimal = new BigDecimal(value);
        BigInteger scale = BigInteger.TEN.pow(decimal.scale());
        return a.minus(Rational.of(decimal.unscaledValue(), scale)).abs();
    }

    @Provide
    Arbitrary<Long> edgy() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(-20, 20),
                        Arbitraries.longs(),
                        Arbitraries.longs().between(Long.MAX_VALUE - 3, Long.MAX_VALUE),
                        Arbitraries.longs().between(Long.MIN_VALUE, Long.MIN_VALUE + 3),
                        Arbitraries.longs().between(3_037_000_498L, 3_037_000_501L))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Rational> rationals() {
        Arbitrary<Rational> ofLongs =
                Combinators.combine(edgy(), edgy().filter(d -> d != 0)).as((n, d) -> Rational.of(n, d));
        Arbitrary<BigInteger> big =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
        Arbitrary<Rational> ofBigs =
                Combinators.combine(big, big.filter(d -> d.signum() != 0)).as((n, d) -> Rational.of(n, d));
        return Arbitraries.frequencyOf(Tuple.of(3, ofLongs), Tuple.of(1, ofBigs))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(edgy(), Arbitraries.integers().between(-5, 20))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale));
    }

    @Provide
    Arbitrary<List<Rational>> lists() {
        return rationals().list().ofMinSize(1).ofMaxSize(10);
    }
}
