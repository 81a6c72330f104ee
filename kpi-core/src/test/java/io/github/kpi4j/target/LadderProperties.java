package io.github.kpi4j.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.testkit.KpiDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class LadderProperties {

    @Property
    void ladderGivesEveryValueTheLevelOfItsScheme(
            @ForAll RatingScheme scheme, @ForAll Target target, @ForAll Rational value) {
        Ladder.of(scheme, target).ifPresent(ladder -> {
            Level level = scheme.level(target, value);

            assertThat(ladder.levels().get(ladder.step(value))).isEqualTo(level);
            int step = ladder.step(value.doubleValue());
            if (step >= 0) {
                assertThat(ladder.levels().get(step)).isEqualTo(level);
            }
        });
    }
}
