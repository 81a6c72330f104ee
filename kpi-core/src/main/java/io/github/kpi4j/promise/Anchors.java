package io.github.kpi4j.promise;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;

/**
 * Everything that a promise may ask when it is worked out for one period of one area. Made by an evaluation from what was
 * known on its as-of date; a test can make its own.
 */
public interface Anchors {

    /**
     * The period for which the promise is worked out.
     *
     * @return a period of the kind that the indicator's figures cover
     */
    Period period();

    /**
     * The kind of year by which the indicator is reported.
     *
     * @return the year type
     */
    YearType years();

    /**
     * The area whose value is judged.
     *
     * @return the area
     */
    AreaId area();

    /**
     * The value at the indicator's baseline.
     *
     * @return the value; missing without a baseline, where it has no value, and across a break in the series
     */
    Anchor baseline();

    /**
     * The indicator's own value of the same period one year earlier.
     *
     * @return the value; missing where there is none, and across a break in the series
     */
    Anchor lastYear();

    /**
     * A comparator's value of the same period.
     *
     * @param id the id of a comparator that the promise names in {@link Promise#comparators}
     * @return the value; missing where the comparator is not known or has none
     */
    Anchor comparator(String id);
}
