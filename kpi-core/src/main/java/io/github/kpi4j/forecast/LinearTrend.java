package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * It goes on along the straight line of least squares through the latest figures, exact. With the figures {@code y} at the times
 * {@code t} = 1 … n, the slope is {@code 12 Σ (t - t̄) y ÷ (n (n² - 1))}, and the value {@code k} periods ahead {@code ȳ + slope ×
 * (n + k - t̄)}. The line need not pass through the latest figure. All the figures have to be there, one after the other, without
 * a break in the series; figures at irregular dates, totals of the year so far, and pools of years that overlap, have no such line.
 *
 * <p>The standard error of the forecast is {@code √(Σ e² ÷ (n - 2)) × √(1 + 1 ÷ n + 12 (n + k - t̄)² ÷ (n (n² - 1)))}, where {@code
 * e} are the distances from the line, with Student's t of {@code n - 2} degrees of freedom: the prediction interval of {@link
 * io.github.kpi4j.statistics.regression.Line}. It takes the distances to be independent, which in a series they often are not, and is
 * then too narrow.
 *
 * <p>Source: R. J. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, section 7.9; {@code predict}
 * of {@code lm} in R.
 *
 * @param over how many of the latest figures the line goes through, from 4 to 120; with three a single one is left to tell the
 *     scatter from, and the interval would say nothing
 */
public record LinearTrend(int over) implements ForecastRule {

    /** The fewest figures that a line goes through. */
    public static final int FEWEST = 4;

    /** The most figures that a line goes through: ten years of months. */
    public static final int MOST = Stretch.MOST;

    /**
     * Checks the number of figures.
     *
     * @param over how many of the latest figures the line goes through
     * @throws IllegalArgumentException if there are less than 4 or more than 120
     */
    public LinearTrend {
        if (over < FEWEST || over > MOST) {
            throw new IllegalArgumentException(
                    "over is " + over + "; a line goes through " + FEWEST + " to " + MOST + " figures");
        }
    }

    @Override
    public Forecast project(Series history, int ahead) {
        return Stretch.latest(history, over, used -> along(used, ahead));
    }

    private Forecast along(List<Series.Point> used, int ahead) {
        List<Rational> values = Stretch.values(used);
        Rational mean = Rational.mean(values);
        Rational products = Rational.ZERO;
        for (int i = 0; i < over; i++) {
            products = products.plus(fromMiddle(i).times(values.get(i)));
        }
        Rational slope = products.dividedBy(timeSquares());
        var line = new ArrayList<Rational>();
        for (int i = 0; i < over + ahead; i++) {
            line.add(mean.plus(slope.times(fromMiddle(i))));
        }
        var errors = new ArrayList<Rational>();
        for (int i = 0; i < over; i++) {
            errors.add(values.get(i).minus(line.get(i)));
        }
        return new Forecast.Projected(
                line.subList(over, over + ahead), used, Scatter.of(used, errors, over - 2, ahead, this::widening));
    }

    private double widening(int step) {
        Rational distance = fromMiddle(over - 1 + step);
        return Math.sqrt(Rational.ONE
                .plus(Rational.of(1, over))
                .plus(distance.times(distance).dividedBy(timeSquares()))
                .doubleValue());
    }

    /** The time of a place, counted from the middle of the times of the figures. */
    private Rational fromMiddle(int place) {
        return Rational.of(2L * place - over + 1, 2);
    }

    private Rational timeSquares() {
        return Rational.of((long) over * ((long) over * over - 1), 12);
    }
}
