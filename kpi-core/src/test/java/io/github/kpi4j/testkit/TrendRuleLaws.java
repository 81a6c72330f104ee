package io.github.kpi4j.testkit;

import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.trend.TrendRule;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws that every trend rule keeps, to inherit for a rule of one's own:
 *
 * <pre>{@code
 * @Domain(KpiDomain.class)
 * class SeasonalTrendProperties implements TrendRuleLaws {
 *     public TrendRule subject() { return new SeasonalTrend(3); }
 * }
 * }</pre>
 */
public interface TrendRuleLaws {

    /**
     * The rule that the laws are checked for.
     *
     * @return the rule
     */
    TrendRule subject();

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
     * Series without gaps, missing values and breaks.
     *
     * @return series of whole numbers that wander, rise, fall or shift, some with the cases that they count
     */
    @Provide
    default Arbitrary<Series> ofNumbers() {
        return TrendArbitraries.series();
    }

    /**
     * Series of numbers that hardly fit, or do not fit, into a double.
     *
     * @return series without gaps, missing values and breaks
     */
    @Provide
    default Arbitrary<Series> extremeSeries() {
        return TrendArbitraries.extremes();
    }

    /**
     * The rule copes with any series and gives the same finding each time.
     *
     * @param series any series
     * @param polarity any polarity
     */
    @Property
    default void ruleNeverThrowsAndIsReproducible(@ForAll Series series, @ForAll Polarity polarity) {
        LawsOfTrendRules.findingIsReproducible(subject(), series, polarity);
    }

    /**
     * A finding rests on points of the series and ends at the latest.
     *
     * @param series any series
     * @param polarity any polarity
     */
    @Property
    default void findingEndsAtTheLatestPoint(@ForAll Series series, @ForAll Polarity polarity) {
        LawsOfTrendRules.findingEndsAtTheLatestPoint(subject(), series, polarity);
    }

    /**
     * A finding does not rest on both sides of a break.
     *
     * @param series any series
     * @param polarity any polarity
     */
    @Property
    default void noBreakIsCrossed(@ForAll Series series, @ForAll Polarity polarity) {
        LawsOfTrendRules.breaksAreNotCrossed(subject(), series, polarity);
    }

    /**
     * A series that ends with a missing value has no trend.
     *
     * @param series any series
     * @param polarity any polarity
     */
    @Property
    default void missingLatestValueHasNoTrend(@ForAll Series series, @ForAll Polarity polarity) {
        LawsOfTrendRules.missingLatestValueHasNoTrend(subject(), series, polarity);
    }

    /**
     * Turning the polarity round swaps improving and worsening, and nothing else.
     *
     * @param series any series
     */
    @Property
    default void flippingThePolaritySwapsImprovingAndWorseningOnly(@ForAll Series series) {
        LawsOfTrendRules.flippingThePolaritySwapsTheDirection(subject(), series);
    }

    /**
     * Without a polarity nothing is good or bad.
     *
     * @param series any series
     */
    @Property
    default void withoutPolarityNothingIsGoodOrBad(@ForAll Series series) {
        LawsOfTrendRules.withoutPolarityNothingIsJudged(subject(), series);
    }

    /**
     * A series of equal values does not move.
     *
     * @param series a series of equal values
     * @param polarity any polarity
     */
    @Property
    default void flatSeriesDoesNotMove(@ForAll("flatSeries") Series series, @ForAll Polarity polarity) {
        LawsOfTrendRules.flatSeriesDoesNotMove(subject(), series, polarity);
    }

    /**
     * What a rule can tell of moving values it can tell of values that stand still: they are steady, never missing.
     *
     * @param series any series
     * @param polarity any polarity
     */
    @Property
    default void whatCanMoveCanBeSteady(@ForAll("ofNumbers") Series series, @ForAll Polarity polarity) {
        LawsOfTrendRules.whatCanMoveCanBeSteady(subject(), series, polarity);
    }

    /**
     * The order in which figures come in changes nothing.
     *
     * @param series any series
     * @param polarity any polarity
     */
    @Property
    default void orderOfPointsIsIrrelevant(@ForAll Series series, @ForAll Polarity polarity) {
        LawsOfTrendRules.orderOfPointsIsIrrelevant(subject(), series, polarity);
    }

    /**
     * Later figures change no finding of earlier ones.
     *
     * @param series any series
     * @param polarity any polarity
     */
    @Property(tries = 200)
    default void laterPointsChangeNothingEarlier(@ForAll Series series, @ForAll Polarity polarity) {
        LawsOfTrendRules.laterPointsChangeNothingEarlier(subject(), series, polarity);
    }

    /**
     * A rule copes with numbers of any size.
     *
     * @param series a series of extreme numbers
     * @param polarity any polarity
     */
    @Property
    default void numbersOfAnySizeGiveFiniteFindings(@ForAll("extremeSeries") Series series, @ForAll Polarity polarity) {
        LawsOfTrendRules.findingIsReproducible(subject(), series, polarity);
        LawsOfTrendRules.numbersOfAFindingAreFinite(subject(), series, polarity);
    }
}
