package io.github.kpi4j.intervention;

import java.util.Locale;

/** How before and after are compared. Only {@link #SEGMENTED} takes out a trend that was there before. */
public enum Method {
    /** The mean of the values after less that of the values before; Welch's t test. */
    MEANS,
    /** The cases of all periods together, on either side; the interval is Newcombe's. */
    PROPORTIONS,
    /** The events of all periods together, on either side; the exact interval is of the ratio of the rates. */
    RATES,
    /** One line before and another after: where the values are beside where the earlier line would have led. */
    SEGMENTED,
    /** The change of the means beside that of a comparator over the same periods. Taken for more only if both were on parallel paths. */
    DIFFERENCE_IN_DIFFERENCES;

    /**
     * The method as one stable word for files.
     *
     * @return the name in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
