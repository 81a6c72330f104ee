package io.github.kpi4j.testkit;

import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Series;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws that every forecast rule keeps, to inherit for a rule of one's own:
 *
 * <pre>{@code
 * @Domain(KpiDomain.class)
 * class SeasonalForecastProperties implements ForecastRuleLaws {
 *     public ForecastRule subject() { return new SeasonalForecast(); }
 * }
 * }</pre>
 */
public interface ForecastRuleLaws {

    /** How far ahead the laws look, in periods. */
    int MOST_AHEAD = 6;

    /**
     * The rule that the laws are checked for.
     *
     * @return the rule
     */
    ForecastRule subject();

    /**
     * Whether a series in which nothing changes goes on as it is under the rule.
     *
     * @return true, unless the rule says otherwise
     */
    default boolean keepsWhatIsConstant() {
        return true;
    }

    /**
     * Whether the rule's values are exact. Those of a rule that rounds are held to nine digits.
     *
     * @return true, unless the rule says otherwise
     */
    default boolean isExact() {
        return true;
    }

    /**
     * Series in which nothing changes.
     *
     * @return series of equal values
     */
    @Provide
    default Arbitrary<Series> flatSeries() {
        return SeriesArbitraries.flat();
    }

    /**
     * Series that most rules can go on from.
     *
     * @return series of 4 to 26 numbers without gaps, missing values and breaks
     */
    @Provide
    default Arbitrary<Series> unbrokenSeries() {
        return SeriesArbitraries.unbroken();
    }

    /**
     * The rule does not throw, gives the same answer twice, and exactly as many values as were asked for.
     *
     * @param series any series
     */
    @Property
    default void ruleNeverThrowsAndGivesWhatWasAskedFor(@ForAll Series series) {
        for (int ahead = 1; ahead <= MOST_AHEAD; ahead++) {
            LawsOfForecastRules.asManyValuesAsAskedFor(subject(), series, ahead);
        }
    }

    /**
     * Going further ahead begins in the same way.
     *
     * @param series any series
     */
    @Property
    default void goingFurtherBeginsInTheSameWay(@ForAll Series series) {
        for (int ahead = 1; ahead <= MOST_AHEAD; ahead++) {
            LawsOfForecastRules.furtherAheadBeginsAlike(subject(), series, ahead);
        }
    }

    /**
     * The points that a projection rests on are of the series, in its order, without a break between them.
     *
     * @param series any series
     */
    @Property
    default void projectionRestsOnUnbrokenPointsOfTheSeries(@ForAll Series series) {
        LawsOfForecastRules.basisIsUnbroken(subject(), series);
    }

    /**
     * The order in which points were supplied is irrelevant.
     *
     * @param series any series
     */
    @Property
    default void orderOfPointsIsIrrelevant(@ForAll Series series) {
        LawsOfForecastRules.orderIsIrrelevant(subject(), series);
    }

    /**
     * What is observed later changes no earlier projection.
     *
     * @param series any series
     */
    @Property
    default void laterDataChangeNoEarlierProjection(@ForAll Series series) {
        LawsOfForecastRules.laterDataChangeNothing(subject(), series);
    }

    /**
     * In the mirror the projection is mirrored, and at another scale it is scaled, and so is its spread.
     *
     * @param series any series
     * @param factor any number; its size is the scale
     */
    @Property
    default void mirrorAndScaleCarryOver(@ForAll("unbrokenSeries") Series series, @ForAll Rational factor) {
        LawsOfForecastRules.scalingCarriesOver(subject(), series, Rational.ONE.negated(), isExact());
        if (!factor.isZero()) {
            LawsOfForecastRules.scalingCarriesOver(subject(), series, factor.abs(), isExact());
        }
    }

    /**
     * Raising all figures raises the projection, and leaves its spread as it is.
     *
     * @param series any series
     * @param distance by how much
     */
    @Property
    default void shiftCarriesOver(@ForAll("unbrokenSeries") Series series, @ForAll Rational distance) {
        LawsOfForecastRules.shiftCarriesOver(subject(), series, distance, isExact());
    }

    /**
     * A series in which nothing changes goes on as it is, under a rule that declares so.
     *
     * @param series a flat series
     */
    @Property
    default void constantSeriesStaysConstant(@ForAll("flatSeries") Series series) {
        if (keepsWhatIsConstant()) {
            LawsOfForecastRules.constantStaysConstant(subject(), series, isExact());
        }
    }

    /**
     * No certainty follows from a series in which nothing changes.
     *
     * @param series a flat series
     */
    @Property
    default void flatSeriesHasNoSpread(@ForAll("flatSeries") Series series) {
        if (keepsWhatIsConstant()) {
            LawsOfUncertainty.noSpreadWithoutScatter(subject(), series);
        }
    }

    /**
     * Intervals hold the value, in their middle, widen with confidence, and never narrow further ahead.
     *
     * @param series a series without gaps
     */
    @Property
    default void intervalsWidenWithConfidenceAndTime(@ForAll("unbrokenSeries") Series series) {
        LawsOfUncertainty.intervalsWiden(subject().project(series, MOST_AHEAD));
    }

    /**
     * The chances of a figure below a threshold and of one above it make 1, and a higher threshold is harder to pass.
     *
     * @param series a series without gaps
     * @param one a distance of a threshold from the value
     * @param other another
     */
    @Property
    default void chancesAreChances(
            @ForAll("unbrokenSeries") Series series, @ForAll Rational one, @ForAll Rational other) {
        LawsOfUncertainty.chancesAddUp(subject().project(series, MOST_AHEAD), one.min(other), one.max(other));
    }
}
