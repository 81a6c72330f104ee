package io.github.kpi4j.measure;

import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
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
}
