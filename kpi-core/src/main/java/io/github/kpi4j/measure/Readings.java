package io.github.kpi4j.measure;

import io.github.kpi4j.formula.Input;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.PlainFigures;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.util.List;
import java.util.Optional;

/** What a measure may look at: figures of one area, cut at the period and the as-of date before measuring. */
public interface Readings {

    /**
     * The indicator's own figures.
     *
     * @return the figures in order of period, at most one a period
     */
    List<Figure> own();

    /**
     * The indicator's own figures as columns.
     *
     * @return the same figures as {@link #own}; empty unless they are nothing but numbers, or missing
     */
    default Optional<PlainFigures> plain() {
        return Optional.empty();
    }

    /**
     * The measured values of another indicator in the same area.
     *
     * @param other one of {@link Measure#inputs()}
     * @return its series
     */
    Series of(IndicatorId other);

    /**
     * The measured values of another indicator in the same area, put together to longer periods where it declares how.
     *
     * @param other one of {@link Measure#inputs()}
     * @param cadence the periods that are wanted
     * @return its series: of that cadence where its own periods are shorter and it declares how they are put together,
     *     otherwise its own
     */
    default Series of(IndicatorId other, Cadence cadence) {
        return of(other);
    }

    /**
     * The measured values of another indicator over all areas of a group.
     *
     * @param other one of {@link Measure#inputs()}
     * @param areas the group, and what is made of its members' values
     * @param cadence the periods that are wanted
     * @return the series, with members without a value as gaps; empty if there is no such group
     */
    default Series of(IndicatorId other, Input.Areas areas, Cadence cadence) {
        return Series.of(cadence, List.of());
    }

    /**
     * The unit of another indicator's values.
     *
     * @param other one of {@link Measure#inputs()}
     * @return its unit; a plain number where nobody says
     */
    default Unit unit(IndicatorId other) {
        return new Unit.Count("");
    }

    /**
     * Why another indicator has no value for a period.
     *
     * @param other one of {@link Measure#inputs()}
     * @param period the period
     * @return not due, late, or not available for figures that are never due
     */
    Reason absence(IndicatorId other, Period period);
}
