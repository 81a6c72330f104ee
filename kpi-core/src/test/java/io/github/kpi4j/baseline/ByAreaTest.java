package io.github.kpi4j.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaHistory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ByAreaTest {

    private static final AreaId HARTLEPOOL = new AreaId("E06000001");
    private static final AreaId NORTHUMBERLAND = new AreaId("E06000057");
    private static final AreaId BEFORE = new AreaId("E06000048");
    private static final AreaId ELSEWHERE = new AreaId("E08000019");
    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final Baseline FORTY = stated("40");
    private static final Baseline FIFTY = stated("50");
    private static final Baseline SIXTY = stated("60");

    private static Baseline stated(String value) {
        return new Baseline.Stated(Value.Amount.of(Rational.parse(value)), "survey");
    }

    private static Baseline byArea(Baseline others) {
        return new Baseline.ByArea(Map.of(HARTLEPOOL, FORTY), others);
    }

    @Test
    void areaHasTheBaselineThatIsSetForIt() {
        assertThat(byArea(FIFTY).in(HARTLEPOOL)).isEqualTo(FORTY);
        assertThat(byArea(FIFTY).in(ELSEWHERE)).isEqualTo(FIFTY);
        assertThat(FIFTY.in(ELSEWHERE)).isEqualTo(FIFTY);
    }

    @Test
    void areaWithoutABaselineInheritsNoneUnlessItIsSaid() {
        var none = new Baseline.ByArea(Map.of(HARTLEPOOL, FORTY), null);

        assertThat(none.in(ELSEWHERE)).isEqualTo(new Baseline.NoneYet("no baseline has been set for this area"));
    }

    @Test
    void withoutAnAreaItComparesAsInOneThatIsNotNamed() {
        Series.Point point = Series.Point.of(YEAR, Value.Amount.of(Rational.of(55)));
        Series series = Series.of(Cadence.yearly(YearType.FINANCIAL), List.of(point));

        assertThat(byArea(FIFTY).compare(series, point, Polarity.HIGHER, null))
                .isEqualTo(FIFTY.compare(series, point, Polarity.HIGHER, null));
        assertThat(new Baseline.ByArea(Map.of(HARTLEPOOL, FORTY), null).compare(series, point, Polarity.HIGHER, null))
                .isEqualTo(new BaselineFinding.NotCompared(Reason.NO_BASELINE));
    }

    @Test
    void everyBaselineIsPlain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baseline.ByArea(Map.of(), FIFTY))
                .withMessageContaining("areas is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baseline.ByArea(Map.of(ELSEWHERE, byArea(FIFTY)), null))
                .withMessageContaining("areas");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byArea(byArea(FIFTY)))
                .withMessageContaining("others");
    }

    @Test
    void allOfThemAreTold() {
        assertThat(byArea(FIFTY).inAnyArea()).containsExactly(FORTY, FIFTY);
        assertThat(new Baseline.ByArea(Map.of(HARTLEPOOL, FORTY), null).inAnyArea())
                .containsExactly(FORTY);
        assertThat(FIFTY.inAnyArea()).containsExactly(FIFTY);
    }

    @Test
    void baselineForAFormerCodeIsForTheArea() {
        var register = new AreaRegister(List.of(new AreaHistory(
                NORTHUMBERLAND, "Northumberland", LocalDate.of(2009, 4, 1), List.of(BEFORE), List.of())));
        var former = new Baseline.ByArea(Map.of(BEFORE, FORTY), null);
        var both = new Baseline.ByArea(Map.of(BEFORE, FORTY, NORTHUMBERLAND, SIXTY), FIFTY);

        assertThat(former.in(NORTHUMBERLAND)).isInstanceOf(Baseline.NoneYet.class);
        assertThat(former.in(NORTHUMBERLAND, register)).isEqualTo(FORTY);
        assertThat(former.in(BEFORE, register)).isEqualTo(FORTY);
        assertThat(both.in(NORTHUMBERLAND, register)).isEqualTo(SIXTY);
        assertThat(both.in(BEFORE, register)).isEqualTo(SIXTY);
        assertThat(both.in(ELSEWHERE, register)).isEqualTo(FIFTY);
        assertThat(FIFTY.in(ELSEWHERE, register)).isEqualTo(FIFTY);
        assertThat(former.under(register)).isEqualTo(new Baseline.ByArea(Map.of(NORTHUMBERLAND, FORTY), null));
        assertThat(both.under(register).in(NORTHUMBERLAND)).isEqualTo(SIXTY);
        assertThat(FIFTY.under(register)).isEqualTo(FIFTY);
        assertThat(new Baselines(List.of(BaselineVersion.first(former)), List.of()).under(register))
                .isEqualTo(Baselines.of(former.under(register)));
    }

    @Test
    void everyVersionAndEveryOtherStartingPointIsThatOfTheArea() {
        var second = new BaselineVersion(byArea(SIXTY), LocalDate.of(2024, 4, 1), LocalDate.of(2024, 3, 1), "survey");
        var baselines = new Baselines(
                List.of(BaselineVersion.first(FIFTY), second),
                List.of(new Baselines.Named("before the pandemic", byArea(FIFTY))));

        assertThat(baselines.in(HARTLEPOOL, AreaRegister.NONE))
                .isEqualTo(new Baselines(
                        List.of(
                                BaselineVersion.first(FIFTY),
                                new BaselineVersion(FORTY, second.from(), second.approved(), second.reason())),
                        List.of(new Baselines.Named("before the pandemic", FORTY))));
        assertThat(baselines.in(ELSEWHERE, AreaRegister.NONE).latest()).isEqualTo(SIXTY);
        assertThat(Baselines.of(FIFTY).in(HARTLEPOOL, AreaRegister.NONE)).isEqualTo(Baselines.of(FIFTY));
    }
}
