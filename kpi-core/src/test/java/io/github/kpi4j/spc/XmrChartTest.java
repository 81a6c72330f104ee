package io.github.kpi4j.spc;

import static io.github.kpi4j.spc.Months.after;
import static io.github.kpi4j.spc.Months.chart;
import static io.github.kpi4j.spc.Months.month;
import static io.github.kpi4j.spc.Months.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.spc.Attempt.Reason;
import io.github.kpi4j.spc.Attempt.Refused;
import io.github.kpi4j.spc.ChartPoint.MovingRange;
import io.github.kpi4j.spc.ChartRules.NoVariation;
import io.github.kpi4j.spc.Limits.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits, groups, baselines, targets and refusals, worked out by hand. */
class XmrChartTest {

    private static final double HAIR = 1e-9;

    @Test
    void limitsAreTwoPointSixSixMeanMovingRangesFromTheMean() {
        ControlChart.Group group = after(ChartRules.NHS).lastGroup();
        Limits.Known limits = (Limits.Known) group.limits();

        assertThat(limits.mean()).isEqualTo(1000);
        assertThat(group.meanRange()).hasValue(100);
        assertThat(limits.lower()).isEqualTo(734);
        assertThat(limits.upper()).isEqualTo(1266);
        assertThat(limits.lowerNear()).isCloseTo(1000 - 532 / 3.0, within(HAIR));
        assertThat(limits.upperNear()).isCloseTo(1000 + 532 / 3.0, within(HAIR));
        assertThat(group.ranges()).hasSize(11).allMatch(MovingRange::kept);
    }

    @ParameterizedTest
    @CsvSource({
        "1266, NEAR_UPPER_LIMIT",
        "1266.0000000000002, ABOVE_LIMIT",
        "1178, NEAR_UPPER_LIMIT",
        "1177, ABOVE_MEAN",
        "1000, ON_MEAN",
        "823, BELOW_MEAN",
        "822, NEAR_LOWER_LIMIT",
        "734, NEAR_LOWER_LIMIT",
        "733.9999999999999, BELOW_LIMIT"
    })
    void onALineIsInsideIt(double value, Zone zone) {
        assertThat(after(ChartRules.NHS, value).lastGroup().last().zone()).hasValue(zone);
    }

    @Test
    void movingRangesOfMoreThanThreeTimesTheirMeanAreScreenedOnce() {
        // Ranges 2 (nine times) and 60 twice: their mean is 138 / 11, and 3.267 times that 40.98.
        double[] values = {10, 12, 10, 12, 10, 70, 10, 12, 10, 12, 10, 12};
        ControlChart.Group screened =
                chart(rows(values), Phases.ONE, ChartRules.NHS).lastGroup();
        ControlChart.Group whole = chart(rows(values), Phases.ONE, ChartRules.NHS.withScreened(false))
                .lastGroup();

        assertThat(screened.meanRange()).hasValue(2);
        assertThat(screened.unscreenedMeanRange().orElseThrow()).isCloseTo(138 / 11.0, within(HAIR));
        assertThat(screened.ranges())
                .filteredOn(range -> !range.kept())
                .extracting(MovingRange::size)
                .containsExactly(60.0, 60.0);
        assertThat(whole.meanRange().orElseThrow()).isCloseTo(138 / 11.0, within(HAIR));
        assertThat(screened.limits().centre())
                .isEqualTo(190 / 12.0)
                .isEqualTo(whole.limits().centre());
    }

    @Test
    void theFactorOfTheLimitsCanBeChosen() {
        Limits.Known limits = (Limits.Known)
                after(ChartRules.NHS.withLimitFactor(3 / 1.128)).lastGroup().limits();

        assertThat(limits.upper()).isCloseTo(1265.957446808, within(HAIR));
    }

    @Test
    void constantsOfAwkwardDigitsLieOnTheirMean() {
        double[] tenths = new double[20];
        Arrays.fill(tenths, 0.1);

        for (ChartRules rules : List.of(ChartRules.NHS, ChartRules.NHS.withScreened(false), ChartRules.COUNCIL)) {
            assertThat(chart(rows(tenths), Phases.ONE, rules).points()).allSatisfy(point -> {
                assertThat(point.zone()).hasValue(Zone.ON_MEAN);
                assertThat(point.specialCause()).isEmpty();
            });
        }
    }

    @Test
    void aMeasureThatIsFullInEveryMonthButOneIsNoChartOfAlarms() {
        double[] values = new double[24];
        Arrays.fill(values, 100);
        values[9] = 92;
        ControlChart council = chart(rows(values), Phases.ONE, ChartRules.COUNCIL);
        ControlChart nhs = chart(rows(values), Phases.ONE, ChartRules.NHS);

        assertThat(council.points()).allMatch(point -> point.specialCause().isEmpty());
        assertThat(council.lastGroup().limits())
                .isInstanceOfSatisfying(
                        Limits.Unknown.class,
                        unknown -> assertThat(unknown.reason()).isEqualTo(Limits.Reason.NO_VARIATION));
        assertThat(council.variation(Better.HIGHER)).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(council.assurance(Better.HIGHER, 95)).isEmpty();
        assertThat(nhs.points()).allMatch(point -> point.zone().orElseThrow().isOutside());
        assertThat(nhs.assurance(Better.HIGHER, 95)).hasValue(Assurance.CONSISTENT_PASS);
    }

    @Test
    void withoutLimitsTheNhsCallsEveryTargetHitOrMiss() {
        ControlChart one = chart(rows(42), Phases.ONE, ChartRules.NHS);

        assertThat(one.lastGroup().limits()).isEqualTo(new Limits.Unknown(42.0, Limits.Reason.NO_RANGES));
        assertThat(one.assurance(Better.HIGHER, 1000)).hasValue(Assurance.INCONSISTENT);
        assertThat(chart(rows(42), Phases.ONE, ChartRules.COUNCIL).assurance(Better.HIGHER, 1000))
                .isEmpty();
    }

    @Test
    void unscreenedConstantsHaveLimitsOnTheMeanUnlessThatWouldBeAVerdict() {
        ChartRules nhs = ChartRules.NHS.withScreened(false);

        assertThat(chart(rows(5, 5, 5), Phases.ONE, nhs).lastGroup().limits())
                .isEqualTo(new Limits.Known(5, 5, 5, 5, 5));
        assertThat(chart(rows(5, 5, 5), Phases.ONE, nhs.withNoVariation(NoVariation.NO_JUDGEMENT))
                        .lastGroup()
                        .limits())
                .isEqualTo(new Limits.Unknown(5.0, Limits.Reason.NO_VARIATION));
    }

    @Test
    void missingValuesHaveNoRangeAndDecideNothing() {
        ControlChart chart = chart(rows(1, Double.NaN, 3, 5, Double.NaN), Phases.ONE, ChartRules.COUNCIL);

        assertThat(chart.lastGroup().ranges()).containsExactly(new MovingRange(2, true));
        assertThat(chart.lastGroup().limits().centre()).isEqualTo(3);
        assertThat(chart.points().get(1).value()).isNull();
        assertThat(chart.points().get(1).zone()).isEmpty();
        assertThat(chart.variation(Better.LOWER)).isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void allMissingIsAChartWithoutAMean() {
        ControlChart chart = chart(rows(Double.NaN, Double.NaN), Phases.ONE, ChartRules.NHS);

        assertThat(chart.lastGroup().limits()).isEqualTo(new Limits.Unknown(null, Limits.Reason.NO_VALUES));
        assertThat(chart.lastGroup().meanRange()).isEmpty();
        assertThat(chart.lastGroup().unscreenedMeanRange()).isEmpty();
        assertThat(chart.points()).allMatch(point -> point.specialCause().isEmpty());
    }

    @Test
    void whatFollowsAnEmptyBaselineLiesNowhere() {
        double[] values = new double[14];
        Arrays.fill(values, 0, 12, Double.NaN);
        values[13] = 3;
        ControlChart chart = chart(rows(values), Phases.ONE.fixedAfter(12), ChartRules.NHS);

        assertThat(chart.lastGroup().last().zone()).isEmpty();
    }

    @Test
    void aRebaseOpensAGroupWithLimitsOfItsOwn() {
        Phases phases = Phases.ONE.rebasedFrom(month(2), "new case system").rebasedFrom(month(99), "no such month");
        ControlChart chart = chart(rows(10, 12, 110, 114, 112), phases, ChartRules.NHS);

        assertThat(chart.groups()).extracting(ControlChart.Group::number).containsExactly(0, 1);
        assertThat(chart.groups().get(0).start()).isNull();
        assertThat(chart.lastGroup().start()).isEqualTo(new Phases.Rebase(month(2), "new case system"));
        assertThat(chart.lastGroup().limits().centre()).isEqualTo(112);
        assertThat(chart.lastGroup().ranges()).extracting(MovingRange::size).containsExactly(4.0, 2.0);
        assertThat(chart.isShort(chart.lastGroup())).isTrue();
    }

    @Test
    void aGroupIsShortBelowTheMinimum() {
        ControlChart twelve = after(ChartRules.NHS);
        ControlChart thirteen = after(ChartRules.NHS, Double.NaN);

        assertThat(twelve.isShort(twelve.lastGroup())).isTrue();
        assertThat(thirteen.isShort(thirteen.lastGroup())).isFalse();
        assertThat(after(ChartRules.NHS.withMinimumPoints(12)).isShort(twelve.lastGroup()))
                .isFalse();
    }

    @Test
    void aBaselineLongerThanTheGroupIsAllOfIt() {
        assertThat(chart(rows(1, 2, 4), Phases.ONE.fixedAfter(15), ChartRules.NHS)
                        .points())
                .isEqualTo(chart(rows(1, 2, 4), Phases.ONE, ChartRules.NHS).points());
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 1267, CONSISTENT_FAIL",
        "HIGHER, 1266, INCONSISTENT",
        "HIGHER, 734, INCONSISTENT",
        "HIGHER, 733, CONSISTENT_PASS",
        "LOWER, 1267, CONSISTENT_PASS",
        "LOWER, 1266, INCONSISTENT",
        "LOWER, 733, CONSISTENT_FAIL"
    })
    void aTargetOutsideTheLimitsIsSure(Better better, double target, Assurance assurance) {
        assertThat(after(ChartRules.NHS).assurance(better, target)).hasValue(assurance);
        assertThat(after(ChartRules.NHS).assurance(Better.NEITHER, target)).isEmpty();
    }

    @Test
    void rowsMayComeInAnyOrder() {
        List<Row.Value> rows = new ArrayList<>(rows(1, 2, 4, 8));
        Collections.reverse(rows);

        assertThat(chart(rows, Phases.ONE, ChartRules.NHS).points())
                .extracting(ChartPoint::value)
                .containsExactly(1.0, 2.0, 4.0, 8.0);
    }

    @Test
    void rowsThatMakeNoChartAreRefusedWithTheReason() {
        List<Row.Value> twice =
                List.of(new Row.Value(month(1), 1.0), Row.Value.missing(month(0)), new Row.Value(month(1), 1.0));

        assertThat(attempt(List.of())).isEqualTo(new Refused<>(Reason.NO_ROWS, null));
        assertThat(attempt(twice)).isEqualTo(new Refused<>(Reason.DUPLICATE_DATE, month(1)));
        assertThat(attempt(rows(1, Double.NEGATIVE_INFINITY))).isEqualTo(new Refused<>(Reason.NOT_FINITE, month(1)));
        assertThat(attempt(rows(-1e308))).isEqualTo(new Refused<>(Reason.OUT_OF_RANGE, month(0)));
        assertThat(attempt(List.of()).drawn()).isEmpty();
    }

    @Test
    void theLargestValuesStillHaveLimits() {
        Limits.Known limits =
                (Limits.Known) chart(rows(1e307, -1e307, 1e307), Phases.ONE, ChartRules.NHS.withLimitFactor(7))
                        .lastGroup()
                        .limits();

        assertThat(limits.upper()).isFinite();
        assertThat(limits.lower()).isFinite();
    }

    private static Attempt<ControlChart> attempt(List<Row.Value> rows) {
        return ControlChart.xmr(rows, Phases.ONE, ChartRules.COUNCIL);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void aTargetIsAFiniteNumber(double target) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after(ChartRules.NHS).assurance(Better.HIGHER, target))
                .withMessageStartingWith("target is ");
    }

    @Test
    void wrongSettingsAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartRules.NHS.withTrend(2))
                .withMessage("trend is 2; it is at least 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartRules.NHS.withShift(2))
                .withMessage("shift is 2; it is at least 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartRules.NHS.withMinimumPoints(1))
                .withMessage("minimumPoints is 1; it is at least 2");
        for (double factor : new double[] {0, 7.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ChartRules.NHS.withLimitFactor(factor))
                    .withMessageStartingWith("limitFactor is ");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phases.ONE.fixedAfter(11))
                .withMessage("fixedAfter is 11; a baseline takes at least 12 rows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phases.ONE.rebasedFrom(month(1), " "))
                .withMessageStartingWith("reason is blank");
    }

    @Test
    void recordsThatCannotBeAreRefused() {
        Limits known = new Limits.Known(0, -1, -1, 1, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Limits.Known(0, 1, 1, 2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits.Known(0, Double.NEGATIVE_INFINITY, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits.Known(0, 0, 0, 0, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new MovingRange(-1, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new ControlChart.Group(0, null, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ControlChart(ChartRules.NHS, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartPoint(month(0), null, known, true, null, ChartPoint.Trend.NONE, false, true))
                .withMessageStartingWith("value is missing");
    }
}
