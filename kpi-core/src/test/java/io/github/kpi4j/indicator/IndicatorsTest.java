package io.github.kpi4j.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.Target;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    private static Indicator indicator(String id) {
        return Quantitative.define(id, "Days waited")
                .measuredAs(new Direct(new Unit.Days()))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atMost("30"))
                .build();
    }

    @Test
    void eachIsFoundByItsId() {
        Framework framework = Framework.of("E09000006", indicator("a"), indicator("b"));

        assertThat(framework.find(new IndicatorId("b"))).contains(indicator("b"));
        assertThat(framework.find(new IndicatorId("c"))).isEmpty();
    }

    @Test
    void listIsLikeAnyOtherThatCannotBeChanged() {
        List<Indicator> plain = new ArrayList<>(List.of(indicator("a"), indicator("b")));
        List<Indicator> found =
                Framework.of("E09000006", indicator("a"), indicator("b")).indicators();

        assertThat(found).isEqualTo(plain).hasSameHashCodeAs(plain).hasToString(plain.toString());
        assertThat(plain).isEqualTo(found);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> found.remove(0));
    }
}
