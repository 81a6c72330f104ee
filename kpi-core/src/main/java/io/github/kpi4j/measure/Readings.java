package io.github.kpi4j.measure;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.util.List;

/** What a measure may look at: figures of one area, cut at the period and the as-of date before measuring. */
public interface Readings {

    /**
     * The indicator's own figures.
     *
     * @return the figures in order of period, at most one a period
     */
    List<Figure> own();

    /**
     * The measured values of another indicator in the same area.
     *
     * @param other one of {@link Measure#inputs()}
     * @return its series
     */
    Series of(IndicatorId other);

    /**
     * Why another indicator has no value for a period.
     *
     * @param other one of {@link Measure#inputs()}
     * @param period the period
     * @return not due, late, or not available for figures that are never due
     */
    Reason absence(IndicatorId other, Period period);
}
