package io.github.kpi4j.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.trend.RecentTrend.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentTrendTest {

    /** Counts out of 1,000 with intervals 3.92 wide, so that every standard error is 1. */
    private static List<YearFigure> years(double... counts) {
        List<YearFigure> figures = new ArrayList<>();
        for (double count : counts) {
            double value = count / 10;
            figures.add(new YearFigure(
                    2020 + figures.size(), value, count, 1_000.0, new Interval(value - 1.96, value + 1.96)));
        }
        return figures;
    }

    private static RecentTrend general(double... counts) {
        return RecentTrend.general(years(counts)).found().orElseThrow();
    }

    @Test
    void aSteadyRiseIsOneByBothMethods() {
        RecentTrend ours = general(100, 120, 140, 160, 180);
        RecentTrend.Test test = ours.test().found().orElseThrow();

        assertThat(ours.direction()).isEqualTo(Direction.INCREASING);
        // Slope 2 with an error of 1/√10.
        assertThat(test.slope().found().orElseThrow()).isCloseTo(2, within(1e-12));
        assertThat(test.chiSquared()).isCloseTo(40, within(1e-9));
        assertThat(RecentTrend.ofProportions(years(100, 120, 140, 160, 180)).map(RecentTrend::direction))
                .isEqualTo(Result.known(Direction.INCREASING));
        assertThat(RecentTrend.ofProportions(years(180, 160, 140, 120, 100)).map(RecentTrend::direction))
                .isEqualTo(Result.known(Direction.DECREASING));
    }

    @Test
    void whatFindsNothingIsNoChangeAndNotNothing() {
        assertThat(general(140, 141, 140, 139, 140).direction()).isEqualTo(Direction.NO_CHANGE);
        // Slope 0.9 is not enough at 99.8%: χ² = 8.1.
        assertThat(general(100, 109, 118, 127, 136).direction()).isEqualTo(Direction.NO_CHANGE);
    }

    @Test
    void oneYearAloneMakesNoTrend() {
        // Without the first year the rest is flat or rises.
        RecentTrend ours = general(360, 296, 303, 294, 300);

        assertThat(ours.test().found().orElseThrow().chiSquared()).isGreaterThan(RecentTrend.CRITICAL);
        assertThat(ours.direction()).isEqualTo(Direction.NO_CHANGE);
    }

    @Test
    void onlyTheLatestFiveCountInWhateverOrderTheyCome() {
        List<YearFigure> six = years(900, 100, 120, 140, 160, 180);
        List<YearFigure> turned = new ArrayList<>(six);
        Collections.reverse(turned);

        assertThat(RecentTrend.general(six)).isEqualTo(RecentTrend.general(years(100, 120, 140, 160, 180)));
        assertThat(RecentTrend.general(turned)).isEqualTo(RecentTrend.general(six));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aYearThatIsNotKnownMakesTheTrendUnknown(int at) {
        List<YearFigure> noCount = years(100, 120, 140, 160, 180);
        YearFigure known = noCount.get(at);
        noCount.set(at, new YearFigure(known.year(), known.value(), null, known.denominator(), known.interval()));
        List<YearFigure> noInterval = years(100, 120, 140, 160, 180);
        noInterval.set(at, new YearFigure(known.year(), known.value(), known.count(), known.denominator(), null));

        assertThat(RecentTrend.general(noCount)).isEqualTo(Result.unknown(Cause.MISSING));
        assertThat(RecentTrend.ofProportions(noCount)).isEqualTo(Result.unknown(Cause.MISSING));
        assertThat(RecentTrend.general(noInterval)).isEqualTo(Result.unknown(Cause.MISSING));
        assertThat(RecentTrend.ofProportions(noInterval)).isInstanceOf(Result.Known.class);
    }

    @Test
    void whatCannotBeCalculatedHasItsReason() {
        List<YearFigure> twice = years(1, 2, 3, 4, 5);
        twice.add(twice.get(0));

        assertThat(RecentTrend.general(years(1, 2, 3, 4))).isEqualTo(Result.unknown(Cause.TOO_FEW));
        assertThat(RecentTrend.general(twice)).isEqualTo(Result.unknown(Cause.DUPLICATE));
        assertThat(RecentTrend.general(years(100, 120, 1_000, 160, 180))).isEqualTo(Result.unknown(Cause.ALL_COUNTED));
        assertThat(RecentTrend.ofProportions(years(1, 2, 3, 4, 1_001)))
                .isEqualTo(Result.unknown(Cause.NUMERATOR_EXCEEDS_DENOMINATOR));
        assertThat(RecentTrend.general(withFirst(5.0, 5.0, 0.0)))
                .isEqualTo(Result.unknown(Cause.NON_POSITIVE_DENOMINATOR));
        assertThat(RecentTrend.general(withFirst(Double.NaN, 5.0, 9.0))).isEqualTo(Result.unknown(Cause.NOT_FINITE));
    }

    private static List<YearFigure> withFirst(double value, double count, double denominator) {
        List<YearFigure> figures = years(1, 2, 3, 4, 5);
        figures.set(0, new YearFigure(2020, value, count, denominator, new Interval(0, 1)));
        return figures;
    }

    @Test
    void aShareOfNoneHasNoLogitAndStillADirection() {
        RecentTrend ours =
                RecentTrend.ofProportions(years(0, 24, 60, 108, 168)).found().orElseThrow();

        assertThat(ours.direction()).isEqualTo(Direction.INCREASING);
        assertThat(ours.test().found().orElseThrow().slope()).isEqualTo(Result.unknown(Cause.ZERO_BASE));
    }

    @Test
    void neverACaseAndAnIntervalWithoutWidthAreNoChange() {
        List<YearFigure> exact = years(100, 120, 140, 160, 180);
        exact.set(1, new YearFigure(2021, 12.0, 120.0, 1_000.0, new Interval(12, 12)));

        assertThat(RecentTrend.ofProportions(years(0, 0, 0, 0, 0)))
                .isEqualTo(Result.known(new RecentTrend(Direction.NO_CHANGE, Result.unknown(Cause.CONSTANT))));
        assertThat(RecentTrend.general(exact))
                .isEqualTo(Result.known(new RecentTrend(Direction.NO_CHANGE, Result.unknown(Cause.CONSTANT))));
    }
}
