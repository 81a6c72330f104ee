package io.github.kpi4j.intervention;

import java.util.Locale;

/** Why before and after cannot be compared, or why they cannot be told from chance. */
public enum Obstacle {
    /** No figure of a period before is known. */
    NOTHING_BEFORE,
    /** No figure of a period after is known, though one was due. */
    NOTHING_AFTER,
    /** A break in the series lies between the periods before and after. */
    BREAK,
    /** Figures come at irregular dates, so that there are no periods to count. */
    IRREGULAR,
    /** Figures are grades or words. */
    NOT_NUMERIC,
    /** Periods overlap: figures move together whatever happens. */
    OVERLAPPING,
    /** Figures are totals of the year so far, which begin anew each year: figures of one year move together whatever happens. */
    YEAR_TO_DATE,
    /** Figures are totals of the year so far, and no figure before is of the same part of a year as the last one after. */
    NO_SAME_PART,
    /** The method needs so many of so many cases, in whole numbers, in every period. */
    NO_COUNTS,
    /** The comparator has no figures of periods before and after. */
    NO_COMPARATOR,
    /** There are too few figures for the method. */
    TOO_FEW,
    /** The figures of either side do not vary. */
    CONSTANT,
    /** Nothing was counted before, or at all, so that there is no ratio with two ends. */
    NOTHING_COUNTED,
    /** The numbers are too large. */
    TOO_LARGE;

    /**
     * The obstacle as one stable word for files.
     *
     * @return the name in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
