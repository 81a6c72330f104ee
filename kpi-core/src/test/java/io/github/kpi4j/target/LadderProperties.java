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

            assertThat(ladder.level(value)).isEqualTo(level);
            var code = new byte[1];
            boolean undecided = ladder.codes(new double[] {value.doubleValue()}, 0, 1, code);
            assertThat(undecided).isEqualTo(code[0] == Ladder.UNDECIDED);
            if (!undecided) {
                assertThat(Ladder.level(code[0])).contains(level);
            }
        });
    }
}
