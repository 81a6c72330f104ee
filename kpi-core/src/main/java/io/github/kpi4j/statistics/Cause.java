package io.github.kpi4j.statistics;

/** Why a statistic cannot be worked out from the data given. */
public enum Cause {
    /** A value that it needs is missing. */
    MISSING,
    /** A number is infinite or not a number, or the answer is too large for a {@code double}. */
    NOT_FINITE,
    /** There are fewer values than the method needs. */
    TOO_FEW,
    /** The values do not vary, so there is nothing to divide by. */
    CONSTANT,
    /** All points stand at one time, or the predictors of a regression depend on one another. */
    COLLINEAR,
    /** The points are not in the order of time. */
    UNSORTED,
    /** Two points stand at the same time. */
    DUPLICATE,
    /** A count is below zero. */
    NEGATIVE_NUMERATOR,
    /** A denominator is zero or below. */
    NON_POSITIVE_DENOMINATOR,
    /** More cases are counted than there are. */
    NUMERATOR_EXCEEDS_DENOMINATOR,
    /** Every case is counted, so that there is no variation to test. */
    ALL_COUNTED,
    /** The two sides that belong together differ in number. */
    UNEVEN,
    /** A number that must be above zero, such as a standard deviation, is not. */
    NOT_POSITIVE,
    /** What is divided by is zero. */
    ZERO_BASE,
    /** The method is not made for figures of this kind. */
    NOT_SUPPORTED
}
