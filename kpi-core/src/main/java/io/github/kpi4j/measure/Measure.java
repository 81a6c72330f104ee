package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How an indicator's value comes from figures. Ratios carry their numerator and denominator into the value; nothing is
 * rounded here.
 */
public sealed interface Measure permits OwnFigures, UnitCost, Formula, RealTerms, Banded, GroupGap {

    /**
     * The unit of the value.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * How its values are published where an indicator does not say: without decimals for grades, for amounts of money and for
     * a number of things, with two for money per something, otherwise with one.
     *
     * @return the rounding, half up
     */
    default Rounding usualRounding() {
        boolean counts = this instanceof Direct
                && unit() instanceof Unit.Count count
                && !count.noun().isEmpty();
        if (unit() instanceof Unit.Money money) {
            return Rounding.halfUp(money.per().isEmpty() ? 0 : 2);
        }
        return Rounding.halfUp(counts || grades().isPresent() ? 0 : 1);
    }

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

    /**
     * Whether the measure can be made from these indicators: numbers where numbers are wanted, in units that go together,
     * in one currency and in one year's prices.
     *
     * @param measures how each of {@link #inputs} is measured
     * @return the first part that does not fit; empty if all does
     */
    default Optional<Mismatch> mismatch(Function<? super IndicatorId, ? extends Measure> measures) {
        return Optional.empty();
    }

    /**
     * Whether values may be added up: a plain number of things, of pounds or of days, and no percentage, rate or mean.
     *
     * @return true if a sum of values says something
     */
    default boolean isAdditive() {
        return isNumber()
                && (unit() instanceof Unit.Count
                        || unit() instanceof Unit.Days
                        || (unit() instanceof Unit.Money money && money.per().isEmpty()));
    }

    /**
     * Whether the values of two areas can be held side by side: not where they are plain numbers of things or of money, which
     * are larger wherever the area is larger.
     *
     * @return true for percentages, rates, costs of one and grades
     */
    default boolean isSizeFree() {
        boolean amount = unit() instanceof Unit.Count
                || (unit() instanceof Unit.Money money && money.per().isEmpty());
        return !amount || grades().isPresent();
    }

    /**
     * Whether values rest on a number of cases, or of something else that is divided by.
     *
     * @return false for numbers that are taken as supplied, for single grades and for words
     */
    default boolean countsCases() {
        return !(this instanceof Direct
                || this instanceof InGrades
                || this instanceof InWords
                || this instanceof Banded);
    }

    /**
     * Whether the values are numbers.
     *
     * @return false for grades and for words
     */
    default boolean isNumber() {
        return grades().isEmpty() && !(this instanceof InWords);
    }

    /**
     * The scale of which the values are grades.
     *
     * @return the scale; empty where values are numbers or words
     */
    default Optional<Scale> grades() {
        return Optional.empty();
    }

    /**
     * Whether values of several areas can be pooled: what is counted in all of them, divided by what it is counted out of.
     *
     * @return true for percentages, rates, means, shares and unit costs, and for formulas that are one division
     */
    default boolean poolsOverAreas() {
        return this instanceof Percentage
                || this instanceof RatePer
                || this instanceof Mean
                || this instanceof ShareAtOrAbove
                || this instanceof UnitCost
                || (this instanceof Formula formula
                        && Division.of(formula.expression()).isPresent());
    }

    /**
     * What a value of this measure is made of.
     *
     * @param value a measured value
     * @return its numerator and denominator; empty where the measure does not divide, only the value is known, or a stated
     *     value was taken that its counts do not give
     */
    default Optional<Quotient> quotient(Value value) {
        return Optional.empty();
    }

    /**
     * How chance makes the values vary: as cases that each count or do not, or as events that happen.
     *
     * @return a share or a rate; empty where what is divided is not counted, such as days or money
     */
    default Optional<Quotient.Form> countedAs() {
        return Optional.empty();
    }
}
