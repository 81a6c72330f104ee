package io.github.kpi4j.spc;

import java.util.Objects;

/**
 * A convention for control charts. Begin with {@link #COUNCIL} or {@link #NHS} and change what differs.
 *
 * @param trend how many points in succession, each higher than the one before or each lower, are a trend; 6 or 7 as a rule,
 *     at least 3
 * @param shift how many points in succession on one side of the mean are a shift; 6 to 8 as a rule, at least 3
 * @param beyondLimitsCount whether a point outside the limits counts as one of the two in three that are near a limit
 * @param screened whether moving ranges that are not below 3.267 times their mean are left out of the limits. Points are not
 *     left out of anything
 * @param minimumPoints the number of rows from which on a group is not short, at least 2; see
 *     {@link ControlChart#isShort(ControlChart.Group)}
 * @param limitFactor how many mean moving ranges a limit is from the mean: 2.66, or 3 / 1.128 without rounding; greater than 0
 * @param clipped whether limits of proportions and rates stay within what is possible (0 to 1, from 0 on). Limits of measured
 *     values are never clipped
 * @param noVariation what becomes of values that do not vary
 * @param trendDirection which way a point of two trends goes
 */
public record ChartRules(
        int trend,
        int shift,
        boolean beyondLimitsCount,
        boolean screened,
        int minimumPoints,
        double limitFactor,
        boolean clipped,
        NoVariation noVariation,
        TrendDirection trendDirection) {

    /** What becomes of values that do not vary. */
    public enum NoVariation {
        /**
         * No judgement where no moving range is left or all that are left are 0, such as a measure at 100 % in every month but
         * one: no limits from moving ranges, no special cause but a count outside its limits, no assurance. Such a chart would
         * be a chart of alarms.
         */
        NO_JUDGEMENT,
        /**
         * Exactly as NHSRplotthedots: where the moving ranges left are all 0, both limits lie on the mean and every other value
         * is outside them; where none is left there are no limits, trends and shifts are found all the same, and every target
         * is hit or miss.
         */
        AS_NHS
    }

    /** Which way a point of a trend goes. */
    public enum TrendDirection {
        /** As the last trend that it is part of: the peak between a rise and a fall is falling. */
        LAST_TREND,
        /**
         * Exactly as NHSRplotthedots: as the step to the next point if that is part of a trend too, else as the step from the
         * point before; a step of 0 is falling. It differs from the other only where two trends follow one another with a tie or
         * a step back between them: the last point of a climb is then called falling.
         */
        AS_NHS
    }

    /** The constant of Making Data Count: limits are 2.66 mean moving ranges from the mean. */
    public static final double NHS_LIMIT_FACTOR = 2.66;

    private static final int SEVEN = 7;
    private static final int NHS_MINIMUM = 13;
    private static final int SHORTEST_RUN = 3;

    /**
     * Making Data Count exactly as NHSRplotthedots 0.2.2: seven points for a trend and for a shift, only points inside the
     * limits count as near them, moving ranges are screened, 13 points.
     */
    public static final ChartRules NHS = new ChartRules(
            SEVEN, SEVEN, false, true, NHS_MINIMUM, NHS_LIMIT_FACTOR, false, NoVariation.AS_NHS, TrendDirection.AS_NHS);

    /** The default: as {@link #NHS}, but values that do not vary raise no alarm, and no rise is called a fall. */
    public static final ChartRules COUNCIL = new ChartRules(
            SEVEN,
            SEVEN,
            false,
            true,
            NHS_MINIMUM,
            NHS_LIMIT_FACTOR,
            true,
            NoVariation.NO_JUDGEMENT,
            TrendDirection.LAST_TREND);

    /**
     * Checks the numbers.
     *
     * @param trend how many points are a trend
     * @param shift how many points are a shift
     * @param beyondLimitsCount whether a point outside the limits counts as one of two in three
     * @param screened whether moving ranges are screened
     * @param minimumPoints the number of rows from which on a group is not short
     * @param limitFactor how many mean moving ranges a limit is from the mean
     * @param clipped whether limits of proportions and rates stay within what is possible
     * @param noVariation what becomes of values that do not vary
     * @param trendDirection which way a point of two trends goes
     * @throws IllegalArgumentException if a number is too small
     */
    public ChartRules {
        Objects.requireNonNull(noVariation, "noVariation");
        Objects.requireNonNull(trendDirection, "trendDirection");
        atLeast("trend", trend, SHORTEST_RUN);
        atLeast("shift", shift, SHORTEST_RUN);
        atLeast("minimumPoints", minimumPoints, 2);
        if (!(limitFactor > 0 && limitFactor <= SEVEN)) {
            throw new IllegalArgumentException("limitFactor is " + limitFactor + "; it lies above 0 and is at most 7");
        }
    }

    private static void atLeast(String name, int number, int least) {
        if (number < least) {
            throw new IllegalArgumentException(name + " is " + number + "; it is at least " + least);
        }
    }

    /**
     * Changes the length of a trend.
     *
     * @param points how many points are a trend, at least 3
     * @return the rules with it
     * @throws IllegalArgumentException if it is less than 3
     */
    public ChartRules withTrend(int points) {
        return new ChartRules(
                points,
                shift,
                beyondLimitsCount,
                screened,
                minimumPoints,
                limitFactor,
                clipped,
                noVariation,
                trendDirection);
    }

    /**
     * Changes the length of a shift.
     *
     * @param points how many points are a shift, at least 3
     * @return the rules with it
     * @throws IllegalArgumentException if it is less than 3
     */
    public ChartRules withShift(int points) {
        return new ChartRules(
                trend,
                points,
                beyondLimitsCount,
                screened,
                minimumPoints,
                limitFactor,
                clipped,
                noVariation,
                trendDirection);
    }

    /**
     * Changes whether a point outside the limits counts as one of two in three.
     *
     * @param count true if it does
     * @return the rules with it
     */
    public ChartRules withBeyondLimitsCount(boolean count) {
        return new ChartRules(
                trend, shift, count, screened, minimumPoints, limitFactor, clipped, noVariation, trendDirection);
    }

    /**
     * Changes whether moving ranges are screened.
     *
     * @param screen true if they are
     * @return the rules with it
     */
    public ChartRules withScreened(boolean screen) {
        return new ChartRules(
                trend,
                shift,
                beyondLimitsCount,
                screen,
                minimumPoints,
                limitFactor,
                clipped,
                noVariation,
                trendDirection);
    }

    /**
     * Changes how many rows a group needs not to be short.
     *
     * @param rows how many, at least 2
     * @return the rules with it
     * @throws IllegalArgumentException if it is less than 2
     */
    public ChartRules withMinimumPoints(int rows) {
        return new ChartRules(
                trend, shift, beyondLimitsCount, screened, rows, limitFactor, clipped, noVariation, trendDirection);
    }

    /**
     * Changes how far limits are from the mean.
     *
     * @param factor how many mean moving ranges
     * @return the rules with it
     * @throws IllegalArgumentException if it is not above 0 and at most 7
     */
    public ChartRules withLimitFactor(double factor) {
        return new ChartRules(
                trend, shift, beyondLimitsCount, screened, minimumPoints, factor, clipped, noVariation, trendDirection);
    }

    /**
     * Changes whether limits of proportions and rates stay within what is possible.
     *
     * @param clip true if they do
     * @return the rules with it
     */
    public ChartRules withClipped(boolean clip) {
        return new ChartRules(
                trend,
                shift,
                beyondLimitsCount,
                screened,
                minimumPoints,
                limitFactor,
                clip,
                noVariation,
                trendDirection);
    }

    /**
     * Changes what becomes of values that do not vary.
     *
     * @param policy what becomes of them
     * @return the rules with it
     */
    public ChartRules withNoVariation(NoVariation policy) {
        return new ChartRules(
                trend, shift, beyondLimitsCount, screened, minimumPoints, limitFactor, clipped, policy, trendDirection);
    }

    /**
     * Changes which way a point of two trends goes.
     *
     * @param direction which way
     * @return the rules with it
     */
    public ChartRules withTrendDirection(TrendDirection direction) {
        return new ChartRules(
                trend, shift, beyondLimitsCount, screened, minimumPoints, limitFactor, clipped, noVariation, direction);
    }
}
