package io.github.kpi4j.measure;

import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Series;
import java.util.List;

/**
 * How an indicator's value comes from figures. Ratios carry their numerator and denominator into the value; nothing is
 * rounded here.
 */
public sealed interface Measure permits OwnFigures, UnitCost {

    /**
     * The unit of the value.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * The other indicators that the value is made from.
     *
     * @return their ids; empty when the indicator's own figures are all that is needed
     */
    List<IndicatorId> inputs();

    /**
     * Measures.
     *
     * @param cadence how often the indicator is reported and what each value covers
     * @param readings where the figures come from
     * @return the values of all periods for which a figure is known
     * @throws IllegalArgumentException if the readings hold periods of a kind that the cadence does not cover
     */
    Series measure(Cadence cadence, Readings readings);
}
