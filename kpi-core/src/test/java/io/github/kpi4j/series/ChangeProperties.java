package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.testkit.KpiDomain;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class ChangeProperties {

    private static final Map<Direction, Direction> SWAPPED = Map.of(
            Direction.IMPROVING, Direction.WORSENING,
            Direction.WORSENING, Direction.IMPROVING,
            Direction.STEADY, Direction.STEADY,
            Direction.NOT_JUDGED, Direction.NOT_JUDGED);

    @Property
    void goingBackSwapsImprovingAndWorsening(@ForAll Rational from, @ForAll Rational to, @ForAll Polarity polarity) {
        assertThat(Change.between(to, from, polarity).direction())
                .isEqualTo(SWAPPED.get(Change.between(from, to, polarity).direction()));
    }

    @Property
    void flippingThePolaritySwapsImprovingAndWorseningAndNothingElse(@ForAll Rational from, @ForAll Rational to) {
        Change higher = Change.between(from, to, Polarity.HIGHER);
        Change lower = Change.between(from, to, Polarity.LOWER);

        assertThat(lower.direction()).isEqualTo(SWAPPED.get(higher.direction()));
        assertThat(lower.movement()).isEqualTo(higher.movement());
        assertThat(lower.amount()).isEqualTo(higher.amount());
        assertThat(lower.percent()).isEqualTo(higher.percent());
    }

    @Property
    void betterAndWorseAreAnOrder(
            @ForAll Polarity polarity, @ForAll Rational a, @ForAll Rational b, @ForAll Rational c) {
        assertThat(polarity.compare(a, b)).isEqualTo(-polarity.compare(b, a));
        if (polarity.compare(a, b) >= 0 && polarity.compare(b, c) >= 0) {
            assertThat(polarity.compare(a, c)).isNotNegative();
        }
    }
}
