package io.github.kpi4j.trend;

/** What in a series a {@link TestedRule} cannot use. */
public enum Obstacle {
    /** There are fewer comparable figures one after the other than the rule needs. */
    TOO_SHORT,
    /** Each period overlaps the one before, so that the figures are not independent of one another. */
    OVERLAPPING,
    /** Grades and words are no numbers. */
    NOT_NUMERIC,
    /** The rule is for figures that come once a year. */
    NOT_YEARLY,
    /** The rule counts cases, and a figure lacks its counts or is not of the kind that it counts: n of d, or events for so many. */
    NO_COUNTS,
    /** In some years, but not in all, every case counts, and the test has no answer. */
    ALL_COUNTED,
    /** The numbers are too large to reckon with. */
    TOO_LARGE
}
