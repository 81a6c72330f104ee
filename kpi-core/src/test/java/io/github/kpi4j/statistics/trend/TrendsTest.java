package io.github.kpi4j.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Points.Point;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.trend.ProportionTrend.Share;
import io.github.kpi4j.statistics.trend.YearOnYear.Reading;
import io.github.kpi4j.statistics.trend.YearOnYear.ToDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendsTest {

    private static final Confidence C95 = Confidence.NINETY_FIVE;

    private static MannKendall mannKendall(double... values) {
        return MannKendall.of(Points.numbered(Values.of(values)), C95).found().orElseThrow();
    }

    @Test
    void aSeriesThatMostlyRises() {
        // 12 of 15 pairs rise, 2 fall and 1 is tied: S = 10, Var = (6·5·17 - 2·1·9) / 18.
        MannKendall ours = mannKendall(1, 3, 2, 4, 5, 4);
        MannKendall.Test test = ours.test().found().orElseThrow();

        assertThat(ours.s()).isEqualTo(10);
        assertThat(ours.variance()).isCloseTo(492.0 / 18, within(1e-13));
        assertThat(ours.tau()).isCloseTo(10.0 / 15, within(1e-15));
        assertThat(ours.tauCorrected().found().orElseThrow()).isCloseTo(10 / Math.sqrt(15 * 14), within(1e-15));
        assertThat(test.z()).isCloseTo(1.7214571252710134, within(1e-14));
        assertThat(test.p()).isCloseTo(0.0851679058839559, within(1e-14));
        assertThat(ours.slope()).isCloseTo(2.0 / 3, within(1e-15));
        // Median value 3.5, median time 3.5.
        assertThat(ours.intercept()).isCloseTo(3.5 - 3.5 * 2 / 3, within(1e-14));
    }

    @Test
    void aConstantSeriesHasNoTrendAndASlopeOfNone() {
        MannKendall ours = mannKendall(4, 4, 4, 4);

        assertThat(ours.s()).isZero();
        assertThat(ours.variance()).isZero();
        assertThat(ours.test()).isEqualTo(Result.unknown(Cause.CONSTANT));
        assertThat(ours.tauCorrected()).isEqualTo(Result.unknown(Cause.CONSTANT));
        assertThat(ours.slope()).isZero();
        assertThat(ours.slopeInterval()).isEqualTo(Result.known(new Interval(0, 0)));
        assertThat(ours.intercept()).isEqualTo(4);
        assertThat(ours.interceptOfResiduals()).isEqualTo(4);
    }

    @Test
    void fourPointsAreNeverSignificantAtFivePerCent() {
        MannKendall ours = mannKendall(1, 2, 3, 4);

        assertThat(ours.test().found().orElseThrow().p()).isCloseTo(0.0894, within(1e-4));
        assertThat(ours.slopeInterval()).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(mannKendall(2, 1).test().found().orElseThrow()).isEqualTo(new MannKendall.Test(0, 1));
    }

    @Test
    void zeroIsZeroWhateverItsSign() {
        assertThat(mannKendall(0.0, -0.0, 0.0).s()).isZero();
        assertThat(mannKendall(0.0, -0.0, 0.0).variance()).isZero();
    }

    @Test
    void aMissingPointLeavesTheTimesOfTheOthers() {
        Points gap = Points.numbered(new Values(Arrays.asList(1.0, null, 3.0, 4.0)));

        assertThat(MannKendall.of(gap, C95).found().orElseThrow().slope()).isEqualTo(1);
    }

    @Test
    void whatHasNoOrderHasNoTrend() {
        assertThat(MannKendall.of(new Points(List.of(new Point(1, 5))), C95)).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(MannKendall.of(new Points(List.of(new Point(2, 5), new Point(1, 6))), C95))
                .isEqualTo(Result.unknown(Cause.UNSORTED));
        assertThat(MannKendall.of(new Points(List.of(new Point(1, 5), new Point(1, 6))), C95))
                .isEqualTo(Result.unknown(Cause.DUPLICATE));
        assertThat(MannKendall.of(Points.numbered(Values.of(1, Double.NaN)), C95))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(MannKendall.of(Points.numbered(Values.of(-1.7e308, 1.7e308)), C95))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
    }

    @Test
    void proportionsThatRiseByFivePointsAStep() {
        ProportionTrend ours = ProportionTrend.of(
                        List.of(new Share(1, 10, 100), new Share(2, 15, 100), new Share(3, 20, 100)))
                .found()
                .orElseThrow();

        // (1·10)² / (0.15 · 0.85 · 200).
        assertThat(ours.slope()).isCloseTo(0.05, within(1e-15));
        assertThat(ours.test().found().orElseThrow().chiSquared()).isCloseTo(100 / 25.5, within(1e-13));
        assertThat(ours.test().found().orElseThrow().p()).isCloseTo(0.0476703806561615, within(1e-14));
    }

    @Test
    void noneAndAllAreNoEvidenceOfATrend() {
        assertThat(ProportionTrend.of(List.of(new Share(1, 0, 10), new Share(2, 0, 20))))
                .isEqualTo(Result.known(new ProportionTrend(0, Result.unknown(Cause.CONSTANT))));
        assertThat(ProportionTrend.of(List.of(new Share(1, 10, 10), new Share(2, 20, 20))))
                .isEqualTo(Result.known(new ProportionTrend(0, Result.unknown(Cause.CONSTANT))));
    }

    @Test
    void whatAreNoSharesHaveTheirReason() {
        Share sound = new Share(1, 1, 2);

        assertThat(ProportionTrend.of(List.of(sound))).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(ProportionTrend.of(List.of(sound, sound))).isEqualTo(Result.unknown(Cause.COLLINEAR));
        assertThat(ProportionTrend.of(List.of(sound, new Share(2, -1, 2))))
                .isEqualTo(Result.unknown(Cause.NEGATIVE_NUMERATOR));
        assertThat(ProportionTrend.of(List.of(sound, new Share(2, 0, 0))))
                .isEqualTo(Result.unknown(Cause.NON_POSITIVE_DENOMINATOR));
        assertThat(ProportionTrend.of(List.of(sound, new Share(2, 3, 2))))
                .isEqualTo(Result.unknown(Cause.NUMERATOR_EXCEEDS_DENOMINATOR));
        assertThat(ProportionTrend.of(List.of(sound, new Share(Double.NaN, 1, 2))))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
    }

    @Test
    void eachPeriodIsHeldAgainstThatOfItsNameWhateverRowsAreMissing() {
        List<YearOnYear> ours = YearOnYear.of(List.of(
                        new Reading(2023, 1, 80.0),
                        new Reading(2023, 3, 0.0),
                        new Reading(2024, 1, 100.0),
                        new Reading(2024, 2, 7.0),
                        new Reading(2024, 3, 5.0),
                        new Reading(2025, 1, null)))
                .found()
                .orElseThrow();

        assertThat(ours.get(2)).isEqualTo(new YearOnYear(Result.known(20.0), Result.known(25.0)));
        assertThat(ours.get(3).change()).isEqualTo(Result.unknown(Cause.MISSING));
        assertThat(ours.get(4)).isEqualTo(new YearOnYear(Result.known(5.0), Result.unknown(Cause.ZERO_BASE)));
        assertThat(ours.get(5).percent()).isEqualTo(Result.unknown(Cause.MISSING));
    }

    @Test
    void aNegativeBaseCountsByItsSize() {
        List<YearOnYear> ours = YearOnYear.of(List.of(new Reading(2023, 1, -4.0), new Reading(2024, 1, -6.0)))
                .found()
                .orElseThrow();

        assertThat(ours.get(1)).isEqualTo(new YearOnYear(Result.known(-2.0), Result.known(-50.0)));
    }

    @Test
    void theFinancialYearRunsFromAprilToTheLatestPeriod() {
        List<Reading> quarters = new ArrayList<>();
        for (int year = 2022; year <= 2024; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                quarters.add(new Reading(year, quarter, year - 2000.0 + quarter));
            }
        }
        // April 2024 is in quarter 2 of 2024: 26 + 27 + 28, against 25 + 26 + 27.
        assertThat(YearOnYear.financialYearToDate(quarters, 4))
                .isEqualTo(Result.known(new ToDate(Result.known(81.0), Result.known(78.0))));

        quarters.add(new Reading(2025, 1, 1.0));
        assertThat(YearOnYear.financialYearToDate(quarters, 4))
                .isEqualTo(Result.known(new ToDate(Result.known(82.0), Result.known(78.0 + 25))));

        quarters.add(new Reading(2025, 2, null));
        assertThat(YearOnYear.financialYearToDate(quarters, 4))
                .isEqualTo(Result.known(new ToDate(Result.unknown(Cause.MISSING), Result.known(26.0))));
        assertThat(YearOnYear.financialYearToDate(List.of(new Reading(2024, 4, 3.0)), 12))
                .isEqualTo(Result.known(new ToDate(Result.known(3.0), Result.unknown(Cause.MISSING))));
    }

    @Test
    void yearsAndWhatIsNoPeriodHaveNoFinancialYearToDate() {
        List<Reading> twice = List.of(new Reading(2024, 1, 1.0), new Reading(2024, 1, 2.0));

        assertThat(YearOnYear.of(twice)).isEqualTo(Result.unknown(Cause.DUPLICATE));
        assertThat(YearOnYear.financialYearToDate(twice, 1)).isEqualTo(Result.unknown(Cause.NOT_SUPPORTED));
        assertThat(YearOnYear.financialYearToDate(twice, 4)).isEqualTo(Result.unknown(Cause.DUPLICATE));
        assertThat(YearOnYear.financialYearToDate(List.of(), 4)).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(YearOnYear.of(List.of(new Reading(2024, 1, Double.NaN))))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearOnYear.financialYearToDate(List.of(new Reading(2024, 5, 1.0)), 4))
                .withMessageContaining("part 5");
    }

    @Test
    void aLastingShiftAddsUpToASignalAboveTheLimitAndNotAtIt() {
        // Each value is 1.5 standard deviations high, so the sum grows by 1 and is 5 at the fifth.
        Cusum ours = Cusum.of(Values.of(56, 56, 56, 56, 56, 56), Cusum.Design.usual(50, 4))
                .found()
                .orElseThrow();

        assertThat(ours.upper()).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
        assertThat(ours.lower()).containsOnly(0.0);
        assertThat(ours.deviation()).containsExactly(6.0, 12.0, 18.0, 24.0, 30.0, 36.0);
        assertThat(ours.firstSignalAbove()).hasValue(5);
        assertThat(ours.firstSignalBelow()).isEmpty();
    }

    @Test
    void aMissingValueCarriesTheSumsForward() {
        Cusum ours = Cusum.of(new Values(Arrays.asList(44.0, null, 44.0)), Cusum.Design.usual(50, 4))
                .found()
                .orElseThrow();

        assertThat(ours.lower()).containsExactly(1.0, 1.0, 2.0);
        assertThat(ours.deviation()).containsExactly(-6.0, -6.0, -12.0);
    }

    @Test
    void sumsOfNothingHaveTheirReason() {
        Cusum.Design usual = Cusum.Design.usual(50, 4);

        assertThat(Cusum.of(new Values(Arrays.asList((Double) null)), usual)).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(Cusum.of(Values.of(1), Cusum.Design.usual(50, 0))).isEqualTo(Result.unknown(Cause.NOT_POSITIVE));
        assertThat(Cusum.of(Values.of(1), Cusum.Design.usual(Double.NaN, 1)))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThat(Cusum.of(Values.of(1e308, 1e308), Cusum.Design.usual(-1e308, 1)))
                .isEqualTo(Result.unknown(Cause.NOT_FINITE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cusum.Design(0, 1, -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cusum.Design(0, 1, 0.5, 0));
    }
}
