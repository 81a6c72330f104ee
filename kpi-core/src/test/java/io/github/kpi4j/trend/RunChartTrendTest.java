package io.github.kpi4j.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.spc.RunChart;
import io.github.kpi4j.spc.RunChart.CentreLine;
import io.github.kpi4j.trend.TrendFinding.Detected;
import io.github.kpi4j.trend.TrendFinding.NotDetected;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Runs counted by hand. */
class RunChartTrendTest {

    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final RunChartTrend RULE = new RunChartTrend();

    private static Series series(int... values) {
        var points = new ArrayList<Series.Point>();
        for (int value : values) {
            points.add(Series.Point.of(YEARLY.in(2001 + points.size()), Value.Amount.of(Rational.of(value))));
        }
        return Series.of(YEARLY, points);
    }

    private static Detected found(RunChartTrend rule, Polarity polarity, int... values) {
        return (Detected) rule.detect(series(values), polarity);
    }

    /** The median of 1 to 10 is 5.5: five below, five above, one crossing where chance makes two or more. */
    @Test
    void aShiftGoesWhereTheLatestRunLies() {
        Detected rise = found(RULE, Polarity.LOWER, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

        assertThat(rise.movement()).isEqualTo(Movement.UP);
        assertThat(rise.direction()).isEqualTo(Direction.WORSENING);
        assertThat(rise.evidence()).isEqualTo(new Evidence.Runs(new RunChart(CentreLine.MEDIAN, 5.5, 10, 5, 1, 5)));
    }

    /** The median is 5; the longest run, 9 of 20 where 7 are chance, is over: the latest are 8 and 1. */
    @Test
    void aShiftThatCameAndWentHasNoDirection() {
        Detected gone = found(RULE, Polarity.HIGHER, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1, 2, 1, 2, 1, 2, 1, 2, 1, 8, 2);

        assertThat(gone.movement()).isEqualTo(Movement.SAME);
        assertThat(gone.direction()).isEqualTo(Direction.STEADY);
        assertThat(((Evidence.Runs) gone.evidence()).chart().isSignal()).isTrue();
    }

    /** The median is 9, on which the latest figure lies, whatever the seven before it did. */
    @Test
    void aFigureOnTheMedianIsOnNeitherSide() {
        Detected back = found(RULE, Polarity.HIGHER, 9, 9, 9, 9, 9, 9, 9, 9, 1, 2, 1, 2, 1, 2, 1, 9);

        assertThat(back.evidence()).isEqualTo(new Evidence.Runs(new RunChart(CentreLine.MEDIAN, 9.0, 7, 7, 0, 0)));
        assertThat(back.movement()).isEqualTo(Movement.SAME);
    }

    @Test
    void noiseIsSteady() {
        assertThat(found(RULE, Polarity.HIGHER, 1, 9, 2, 8, 3, 7, 4, 6, 5, 5).movement())
                .isEqualTo(Movement.SAME);
        assertThat(found(RULE, Polarity.HIGHER, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5).direction())
                .isEqualTo(Direction.STEADY);
    }

    /** The median of the first twelve is 5, of which nothing is left over; then eight lie above it. */
    @Test
    void theMedianMayBeFixedByTheFirstFigures() {
        int[] values = {4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 7, 8, 7, 8, 7, 8, 7, 8};
        var fixed = new RunChartTrend(10, 12);

        Detected rise = found(fixed, Polarity.HIGHER, values);
        assertThat(rise.evidence()).isEqualTo(new Evidence.Runs(new RunChart(CentreLine.MEDIAN, 5.0, 20, 9, 11, 9)));
        assertThat(rise.direction()).isEqualTo(Direction.IMPROVING);
    }

    @Test
    void closerIsJudgedFromTheMedian() {
        Polarity closer = Polarity.closerTo(Rational.of(9), Rational.of(12));

        assertThat(found(RULE, closer, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).direction())
                .isEqualTo(Direction.IMPROVING);
        assertThat(found(RULE, closer, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11).direction())
                .isEqualTo(Direction.IMPROVING);
    }

    @Test
    void tooFewFiguresAreRefused() {
        assertThat(RULE.detect(series(1, 2, 3, 4, 5, 6, 7, 8, 9), Polarity.HIGHER))
                .isEqualTo(new NotDetected(RULE, Reason.TOO_FEW, 9, Obstacle.TOO_SHORT));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunChartTrend(5, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunChartTrend(10, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunChartTrend(1001, null));
    }
}
