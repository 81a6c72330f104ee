package io.github.kpi4j.forecast;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Holt's linear trend: a level and a trend that follow the figures, later ones more than earlier ones. With the error {@code e = y -
 * (level + trend)} of each figure, the level becomes {@code level + trend + α e} and the trend {@code trend + α β e}; the value {@code
 * h} periods ahead is {@code level + h × trend}. The second figure is the first level, and its change from the first figure the first
 * trend. At least 6 and at most the latest 120 figures are used, one after the other back to the first gap or break: two set out, and
 * two may be spent on the weights. Figures at irregular dates, totals of the year so far, and pools of years that overlap, are
 * not projected.
 *
 * <p>A weight left out is the one among 1/20, 2/20 … 19/20 that makes the sum of the squared errors least, together with the
 * other; of equal ones the smaller level, then the smaller trend. All is reckoned exactly, and each value rounded once, half to even, to
 * twelve significant digits.
 *
 * <p>{@code h} periods ahead the standard error is {@code √(Σ e² ÷ f) × √(1 + Σ (α + α β j)²)} with {@code j} = 1 … h - 1 and Student's
 * t of {@code f} degrees of freedom: the number of figures less 2, and less 1 for each weight that was left out.
 *
 * <p>Source: R. J. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, sections 8.2 and 8.7
 * (model A,A,N with {@code β*} for the {@code β} here), who fit level and trend at the start as well and take the normal distribution.
 *
 * @param level α, how much of an error the level takes up, above 0 and below 1; null to fit it
 * @param trend β, how much of what the level takes up the trend takes up, above 0 and below 1; null to fit it
 */
public record Holt(@Nullable Rational level, @Nullable Rational trend) implements ForecastRule {

    /** The fewest figures. */
    public static final int FEWEST = 6;

    private static final List<Rational> GRID =
            LongStream.range(1, 20).mapToObj(i -> Rational.of(i, 20)).toList();
    private static final long MOST_PARTS = 1_000_000;
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    /**
     * Checks the weights.
     *
     * @param level how much of an error the level takes up; null to fit it
     * @param trend how much of what the level takes up the trend takes up; null to fit it
     * @throws IllegalArgumentException if a weight is not between 0 and 1, or has more than 6 decimal places
     */
    public Holt {
        check("level", level);
        check("trend", trend);
    }

    /** Both weights fitted. */
    public Holt() {
        this(null, null);
    }

    /**
     * Whether a number can be a weight.
     *
     * @param number any number
     * @return whether it is above 0 and below 1, with at most 6 decimal places
     */
    public static boolean isWeight(Rational number) {
        return number.signum() > 0
                && number.compareTo(Rational.ONE) < 0
                && number.times(Rational.of(MOST_PARTS)).isInteger();
    }

    private static void check(String name, @Nullable Rational weight) {
        if (weight != null && !isWeight(weight)) {
            throw new IllegalArgumentException(
                    name + " is " + weight + "; a weight is between 0 and 1, with 6 decimal places at most");
        }
    }

    @Override
    public Forecast project(Series history, int ahead) {
        return Stretch.latest(history, FEWEST, used -> smoothed(Stretch.unbroken(history), ahead));
    }

    private Forecast smoothed(List<Series.Point> used, int ahead) {
        Smoothing best = Smoothing.best(Stretch.values(used), candidates(level), candidates(trend));
        List<Rational> values = RunRate.from(best.level(), best.trend(), ahead).stream()
                .map(Holt::rounded)
                .toList();
        int fitted = (level == null ? 1 : 0) + (trend == null ? 1 : 0);
        int degreesOfFreedom = best.errors().size() - fitted;
        return new Forecast.Projected(
                values, used, Scatter.of(used, best.errors(), degreesOfFreedom, ahead, best::widening));
    }

    private static List<Rational> candidates(@Nullable Rational weight) {
        return weight == null ? GRID : List.of(weight);
    }

    private static Rational rounded(Rational value) {
        return Rational.of(new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), DIGITS));
    }
}
