package io.github.kpi4j.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold.Comparison;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ByAreaTest {

    private static final FakeAnchors HERE = FakeAnchors.of("50");
    private static final AreaId ELSEWHERE = new AreaId("E08000019");
    private static final Promise EIGHTY = new Promise.Stated(Target.atLeast("80"));
    private static final Promise SEVENTY = new Promise.Stated(Target.atLeast("70"));
    private static final Promise NONE = new Promise.Stated(Target.none("not agreed"));

    @Test
    void areaHasTheTargetThatIsSetForIt() {
        assertThat(new ByArea(Map.of(HERE.area(), EIGHTY, ELSEWHERE, SEVENTY), null).resolve(HERE))
                .isEqualTo(EIGHTY.resolve(HERE));
    }

    @Test
    @DisplayName("Row 72: an area without a target inherits none unless it is said")
    void areaWithoutATargetInheritsNoneUnlessItIsSaid() {
        assertThat(new ByArea(Map.of(ELSEWHERE, SEVENTY), null).resolve(HERE))
                .isEqualTo(new Resolution.Unresolved(Reason.NO_TARGET, new Gap.NoArea(HERE.area())));
        assertThat(new ByArea(Map.of(ELSEWHERE, SEVENTY), EIGHTY).resolve(HERE)).isEqualTo(EIGHTY.resolve(HERE));
    }

    @Test
    void targetsOfAllAreasPointTheSameWay() {
        Promise lower = new Promise.Stated(Target.atMost("5"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ByArea(Map.of(ELSEWHERE, SEVENTY), lower))
                .withMessageContaining("same way");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ByArea(Map.of(), SEVENTY))
                .withMessageContaining("empty");
        assertThat(new ByArea(Map.of(ELSEWHERE, NONE), lower).polarity()).isEqualTo(Polarity.LOWER);
        assertThat(new ByArea(Map.of(ELSEWHERE, NONE), null).polarity()).isEqualTo(Polarity.NEITHER);
        assertThat(new ByArea(Map.of(ELSEWHERE, NONE), NONE).isNone()).isTrue();
        assertThat(new ByArea(Map.of(ELSEWHERE, NONE), SEVENTY).isNone()).isFalse();
    }

    @Test
    void whatOneAreaNeedsAllNeed() {
        var relative = new Relative(
                Terms.of(Comparison.AT_LEAST),
                new Relative.Reference.ToComparator("england"),
                new Relative.Step.Same());
        var yearly =
                new Profiled(Terms.of(Comparison.AT_LEAST), Rational.ONE, Profiled.Kind.FLOW, new Shape.Linear(), null);

        assertThat(new ByArea(Map.of(ELSEWHERE, relative), SEVENTY).comparators())
                .containsExactly("england");
        assertThat(new ByArea(Map.of(ELSEWHERE, yearly), null)
                        .refusal(Cadence.yearly(YearType.FINANCIAL), new Unit.Count("")))
                .isPresent();
        assertThat(new ByArea(Map.of(ELSEWHERE, relative), null)
                        .refusal(Cadence.yearly(YearType.FINANCIAL), new Unit.Count("")))
                .isEmpty();
        assertThat(new ByArea(Map.of(ELSEWHERE, relative), null).scale()).isEmpty();
    }
}
