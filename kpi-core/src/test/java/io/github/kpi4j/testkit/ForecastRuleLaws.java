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
     * Series in which nothing changes.
     *
     * @return series of equal values
     */
    @Provide
    default Arbitrary<Series> flatSeries() {
        return SeriesArbitraries.flat();
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
     * In the mirror the projection is mirrored, and at another scale it is scaled.
     *
     * @param series any series
     * @param factor any number; its size is the scale
     */
    @Property
    default void mirrorAndScaleCarryOver(@ForAll Series series, @ForAll Rational factor) {
        LawsOfForecastRules.scalingCarriesOver(subject(), series, Rational.ONE.negated());
        if (!factor.isZero()) {
            LawsOfForecastRules.scalingCarriesOver(subject(), series, factor.abs());
        }
    }

    /**
     * A series in which nothing changes goes on as it is, under a rule that declares so.
     *
     * @param series a flat series
     */
    @Property
    default void constantSeriesStaysConstant(@ForAll("flatSeries") Series series) {
        if (keepsWhatIsConstant()) {
            LawsOfForecastRules.constantStaysConstant(subject(), series);
        }
    }
}
