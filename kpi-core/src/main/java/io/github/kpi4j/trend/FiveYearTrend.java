package io.github.kpi4j.trend;

import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.interval.Rates;
import io.github.kpi4j.statistics.trend.RecentTrend;
import io.github.kpi4j.statistics.trend.YearFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The recent trend as Fingertips publishes it, over the latest five yearly figures at 99.8%; it rises or falls only if the slope keeps
 * its sign whichever year is left out. Of shares (n of d) it is χ² for a linear trend in proportions; of rates (events per so many) a
 * line weighted by the 95% interval of each year's rate, exact below ten events and Byar's from ten on.
 *
 * <p>Five equal years are steady, where OHID's own method has no answer for five years of 100%. A year in which as many are counted
 * as there are is refused where the others differ, as OHID does. Figures that do not come once a year, fewer than five in
 * succession, overlapping periods, and figures without their counts are refused too; a position on one day of each year will do.
 * Asked without being told what values are made of, it takes them for shares in percent.
 *
 * @see RecentTrend#ofProportions
 * @see RecentTrend#general
 */
public record FiveYearTrend() implements TestedRule {

    private static final int YEARS = 5;

    @Override
    public int fewestPoints() {
        return YEARS;
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity) {
        return detect(history, polarity, Counted.inPercent(Quotient.Form.SHARE));
    }

    @Override
    public TrendFinding detect(Series history, Polarity polarity, Function<? super Value, Optional<Quotient>> cases) {
        int usable = history.unbroken(YEARS, Value.Amount.class::isInstance).size();
        if (usable > 0 && history.cadence().every() != Frequency.YEARLY) {
            return Window.refused(this, Obstacle.NOT_YEARLY, usable);
        }
        return Window.test(
                this,
                history,
                YEARS,
                points -> Counted.of(points, cases)
                        .map(counted -> of(points, counted, polarity))
                        .orElseGet(() -> Window.refused(this, Obstacle.NO_COUNTS, points.size())));
    }

    private TrendFinding of(List<Series.Point> points, Counted counted, Polarity polarity) {
        if (Window.isFlat(points)) {
            return found(points, polarity, Movement.SAME, 0, null);
        }
        Result<RecentTrend> trend =
                counted.form() == Quotient.Form.SHARE ? RecentTrend.ofProportions(shares(counted)) : ofRates(counted);
        if (trend instanceof Result.Unknown<RecentTrend> unknown) {
            Obstacle obstacle = unknown.cause() == Cause.ALL_COUNTED ? Obstacle.ALL_COUNTED : Obstacle.TOO_LARGE;
            return Window.refused(this, obstacle, points.size());
        }
        return trend.found()
                .flatMap(each -> each.test()
                        .found()
                        .map(test -> found(
                                points,
                                polarity,
                                movement(each),
                                test.chiSquared(),
                                counted.form() == Quotient.Form.SHARE
                                        ? null
                                        : test.slope().found().orElse(null))))
                .orElseGet(() -> Window.refused(this, Obstacle.TOO_LARGE, points.size()));
    }

    private static List<YearFigure> shares(Counted counted) {
        var figures = new ArrayList<YearFigure>();
        for (Quotient each : counted.cases()) {
            figures.add(new YearFigure(
                    figures.size() + 1,
                    each.value().doubleValue(),
                    each.numerator().doubleValue(),
                    each.denominator().doubleValue(),
                    null));
        }
        return figures;
    }

    private static Result<RecentTrend> ofRates(Counted counted) {
        var figures = new ArrayList<YearFigure>();
        for (Quotient each : counted.cases()) {
            double events = each.numerator().doubleValue();
            double outOf = each.denominator().doubleValue();
            Result<Rates.Rate> rate = Rates.interval(events, outOf, Confidence.NINETY_FIVE, counted.factor());
            if (rate instanceof Result.Unknown<Rates.Rate> unknown) {
                return Result.unknown(unknown.cause());
            }
            rate.found()
                    .ifPresent(known -> figures.add(
                            new YearFigure(figures.size() + 1, known.value(), events, outOf, known.interval())));
        }
        return RecentTrend.general(figures);
    }

    private static Movement movement(RecentTrend trend) {
        return switch (trend.direction()) {
            case INCREASING -> Movement.UP;
            case DECREASING -> Movement.DOWN;
            case NO_CHANGE -> Movement.SAME;
        };
    }

    private TrendFinding found(
            List<Series.Point> points,
            Polarity polarity,
            Movement movement,
            double chiSquared,
            @Nullable Double slope) {
        var test = new Evidence.Test(
                Evidence.Statistic.CHI_SQUARED,
                chiSquared,
                RecentTrend.CRITICAL,
                null,
                slope,
                Confidence.NINETY_NINE_POINT_EIGHT);
        return new TrendFinding.Detected(this, points, movement, polarity, test);
    }
}
