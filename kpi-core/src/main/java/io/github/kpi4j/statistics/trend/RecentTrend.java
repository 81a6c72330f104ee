package io.github.kpi4j.statistics.trend;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The recent trend as Fingertips publishes it: over the latest five years, at 99.8%, and only if no single year makes it. It goes
 * up or down only if χ² exceeds {@value #CRITICAL} <em>and</em> the slope has the same sign over all five points and over each four of
 * them; a slope of zero counts as rising. What finds nothing is no significant change, never an absence.
 *
 * <p>It is made for yearly figures that do not overlap, without a break among them; whether a break was declared is for the
 * caller to see. Years are numbered as they come: a year that is not given is passed over, and the trend reaches further back. One
 * that is given but not known among the latest five makes the trend unknown: leaving it out is a choice of the caller's, who breaks
 * the series by it. Relative error below 1e-11.
 *
 * <p>Source: OHID, "Trend markers"; the trend calculators of Fingertips (2020) and FingertipsNext (2025).
 *
 * @param direction where it goes
 * @param test what that was decided by; constant where an interval without width leaves nothing to weigh by
 */
public record RecentTrend(Direction direction, Result<Test> test) {

    /** What χ² on one degree of freedom exceeds by chance once in five hundred. */
    public static final double CRITICAL = 9.54953570608324;

    /** How many points are used. */
    static final int POINTS = 5;

    /** Where a series goes. */
    public enum Direction {
        /** Significantly up. */
        INCREASING,
        /** Significantly down. */
        DECREASING,
        /** Neither. */
        NO_CHANGE
    }

    /**
     * The test.
     *
     * @param chiSquared at least 0
     * @param slope over all points: in values a year, or of the logits in the method for proportions; zero base where a share of
     *     0 has no logit
     */
    public record Test(double chiSquared, Result<Double> slope) {

        /**
         * Checks that all is there.
         *
         * @param chiSquared at least 0
         * @param slope over all points
         */
        public Test {
            Objects.requireNonNull(slope, "slope");
        }
    }

    /**
     * Checks that all is there.
     *
     * @param direction where it goes
     * @param test what that was decided by
     */
    public RecentTrend {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(test, "test");
    }

    /**
     * The general method, for rates and proportions with intervals of 95%: a straight line through the five values weighted by
     * {@code w = 1 / SE²}, {@code SE = (upper - lower) / 3.92}; {@code χ² = (b / SE_b)²} with {@code SE_b² = Σw / (Σw Σwt² - (Σwt)²)}.
     *
     * @param figures the years in any order
     * @return the trend; {@link Cause#TOO_FEW} of less than five years, {@link Cause#MISSING} where one of the latest five lacks its value,
     *     count, denominator or interval, {@link Cause#DUPLICATE}, {@link Cause#NON_POSITIVE_DENOMINATOR},
     *     {@link Cause#ALL_COUNTED} where a count equals its denominator
     */
    public static Result<RecentTrend> general(List<YearFigure> figures) {
        return latest(figures).then(WeightedSlopes::trend);
    }

    /**
     * The method for proportions: the test of {@link ProportionTrend}, and for the direction the slopes of the logits. Where a
     * share is 0 its logit is infinite, and the sign is that of {@code NΣxt - XΣnt} instead.
     *
     * @param figures the years in any order
     * @return the trend; the causes of {@link #general}, {@link Cause#NEGATIVE_NUMERATOR} and {@link Cause#NUMERATOR_EXCEEDS_DENOMINATOR}
     */
    public static Result<RecentTrend> ofProportions(List<YearFigure> figures) {
        return latest(figures).then(LogitSlopes::trend);
    }

    /** Decides by the test and by whether all slopes point one way. */
    static RecentTrend decided(double chiSquared, Result<Double> slope, List<Double> slopes) {
        boolean isSignificant = chiSquared > CRITICAL;
        Result<Test> test = Result.known(new Test(chiSquared, slope));
        if (isSignificant && slopes.stream().allMatch(each -> each >= 0)) {
            return new RecentTrend(Direction.INCREASING, test);
        }
        if (isSignificant && slopes.stream().allMatch(each -> each < 0)) {
            return new RecentTrend(Direction.DECREASING, test);
        }
        return new RecentTrend(Direction.NO_CHANGE, test);
    }

    private static Result<List<YearFigure>> latest(List<YearFigure> figures) {
        List<YearFigure> sorted =
                figures.stream().sorted(Comparator.comparing(YearFigure::year)).toList();
        if (sorted.stream().map(YearFigure::year).distinct().count() < sorted.size()) {
            return Result.unknown(Cause.DUPLICATE);
        }
        if (sorted.size() < POINTS) {
            return Result.unknown(Cause.TOO_FEW);
        }
        List<YearFigure> latest = sorted.subList(sorted.size() - POINTS, sorted.size());
        for (YearFigure figure : latest) {
            Result<YearFigure> checked = figure.checked();
            if (checked instanceof Result.Unknown<YearFigure> unknown) {
                return Result.unknown(unknown.cause());
            }
        }
        return Result.known(latest);
    }
}
