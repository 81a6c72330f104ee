package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.trend.RecentTrend;
import io.github.kpi4j.statistics.trend.YearFigure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The recent trend as Fingertips publishes it for proportions: χ² for a linear trend over the latest five single years, n of d in
 * each, at 99.8%; it rises or falls only if the slope keeps its sign whichever year is left out. Five equal shares are steady,
 * where OHID's own method has no answer for five years of 100%.
 *
 * @see RecentTrend#ofProportions
 */
public record FiveYearTrend() implements TestedRule {

    private static final int YEARS = 5;

    @Override
    public int fewestPoints() {
        return YEARS;
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity) {
        boolean isYearly = history.cadence().every() == Frequency.YEARLY
                && history.cadence().covers().span() == Span.YEAR;
        return Window.test(
                this,
                history,
                YEARS,
                points -> isYearly ? of(points, polarity) : Window.refused(this, Obstacle.NOT_YEARLY, points.size()));
    }

    private TrendFinding of(List<Series.Point> points, Polarity polarity) {
        var figures = new ArrayList<YearFigure>();
        for (Series.Point point : points) {
            if (!(point.value() instanceof Value.Amount amount) || !isShare(amount)) {
                return Window.refused(this, Obstacle.NO_COUNTS, points.size());
            }
            figures.add(new YearFigure(
                    figures.size() + 1,
                    amount.value().doubleValue(),
                    nearest(amount.numerator()),
                    nearest(amount.denominator()),
                    null));
        }
        if (Window.isFlat(points)) {
            return found(points, polarity, Movement.SAME, 0);
        }
        Result<RecentTrend> trend = RecentTrend.ofProportions(figures);
        if (trend instanceof Result.Unknown<RecentTrend> unknown) {
            Obstacle obstacle = unknown.cause() == Cause.ALL_COUNTED ? Obstacle.ALL_COUNTED : Obstacle.TOO_LARGE;
            return Window.refused(this, obstacle, points.size());
        }
        return trend.found()
                .map(each -> found(
                        points,
                        polarity,
                        movement(each),
                        each.test().found().map(RecentTrend.Test::chiSquared).orElse(0.0)))
                .orElseThrow();
    }

    private static double nearest(@Nullable Rational count) {
        return count == null ? Double.NaN : count.doubleValue();
    }

    /** Whether the value is so many of so many in percent. */
    private static boolean isShare(Value.Amount amount) {
        Rational top = amount.numerator();
        Rational bottom = amount.denominator();
        return top != null
                && bottom != null
                && top.signum() >= 0
                && bottom.signum() > 0
                && top.compareTo(bottom) <= 0
                && amount.value().times(bottom).equals(top.times(Rational.HUNDRED));
    }

    private static Movement movement(RecentTrend trend) {
        return switch (trend.direction()) {
            case INCREASING -> Movement.UP;
            case DECREASING -> Movement.DOWN;
            case NO_CHANGE -> Movement.SAME;
        };
    }

    private TrendFinding found(List<Series.Point> points, Polarity polarity, Movement movement, double chiSquared) {
        var test = new Evidence.Test(
                Evidence.Statistic.CHI_SQUARED,
                chiSquared,
                RecentTrend.CRITICAL,
                null,
                null,
                Confidence.NINETY_NINE_POINT_EIGHT);
        return new TrendFinding.Detected(this, points, movement, polarity, test);
    }
}
