package io.github.kpi4j.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Value;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PercentageProperties {

    private static final Percentage PERCENTAGE = new Percentage("visits in time", "visits");

    @Property
    void shareOfTheWholeLiesBetweenTheSharesOfItsParts(@ForAll("partitions") List<Observation.Ratio> parts) {
        List<Rational> shares = parts.stream().map(PercentageProperties::share).toList();
        Rational whole = share(new Observation.Ratio(
                Rational.sum(parts.stream().map(Observation.Ratio::numerator).toList()),
                Rational.sum(parts.stream().map(Observation.Ratio::denominator).toList()),
                null));

        assertThat(whole)
                .isGreaterThanOrEqualTo(shares.stream().min(Rational::compareTo).orElseThrow())
                .isLessThanOrEqualTo(shares.stream().max(Rational::compareTo).orElseThrow());
    }

    @Property
    void multiplyingBothCountsChangesNothing(
            @ForAll("partitions") List<Observation.Ratio> parts, @ForAll("factors") long factor) {
        Observation.Ratio part = parts.get(0);
        Observation.Ratio larger = new Observation.Ratio(
                part.numerator().times(Rational.of(factor)), part.denominator().times(Rational.of(factor)), null);

        assertThat(share(larger)).isEqualTo(share(part));
    }

    private static Rational share(Observation.Ratio part) {
        return ((Value.Amount) PERCENTAGE.read(part)).value();
    }

    @Provide
    Arbitrary<List<Observation.Ratio>> partitions() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 5_000),
                        Arbitraries.longs().between(1, 5_000))
                .as((n, d) -> new Observation.Ratio(Rational.of(n), Rational.of(d), null))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Long> factors() {
        return Arbitraries.longs().between(1, 1_000_000);
    }
}
