package io.github.kpi4j.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of the engine, to inherit for a framework of one's own:
 *
 * <pre>{@code
 * class OurFrameworkProperties implements EvaluationLaws {
 *     public Arbitrary<Situation> subject() { return KpiArbitraries.situationsOf(OUR_FRAMEWORK); }
 * }
 * }</pre>
 */
public interface EvaluationLaws {

    /** How many situations each law is tried with. */
    int TRIES = 200;

    /** How many situations a law is tried with that evaluates every area in every period several times over. */
    int FEWER_TRIES = 50;

    /**
     * The situations that the laws are checked for.
     *
     * @return such as {@link KpiArbitraries#situations} or {@link KpiArbitraries#situationsOf}
     */
    Arbitrary<Situation> subject();

    /**
     * The subject, as jqwik finds it.
     *
     * @return the subject
     */
    @Provide
    default Arbitrary<Situation> situations() {
        return subject();
    }

    /**
     * Any framework and any figures can be evaluated, in every area, and give the same scorecard each time.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void evaluationNeverThrowsAndIsReproducible(@ForAll("situations") Situation situation) {
        LawsOfEvaluation.everyIndicatorIsEvaluated(situation);
        LawsOfEvaluation.everyAreaCanBeEvaluated(situation);
    }

    /**
     * An area is called better or worse than others only where the two can be compared, and never than itself.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void onlyTheComparableIsRated(@ForAll("situations") Situation situation) {
        LawsOfComparators.onlyTheComparableIsRated(situation);
    }

    /**
     * Figures under a former code of an area are its own.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void formerCodeChangesNothing(@ForAll("situations") Situation situation) {
        LawsOfComparators.formerCodeChangesNothing(situation);
    }

    /**
     * A position is told wherever it is asked for; the areas ranked and those that are not are the whole set.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void rankedAndUnrankedAreTheSet(@ForAll("situations") Situation situation) {
        LawsOfPlaces.rankedAndUnrankedAreTheSet(situation);
        LawsOfPlaces.membersInAnotherOrderAndTheAreaItselfChangeNothing(situation);
    }

    /**
     * All areas of a set agree on who is ahead, and one more that is as bad as the worst takes no rank.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void nobodyTakesTheRankOfAnother(@ForAll("situations") Situation situation) {
        LawsOfPlaces.allScorecardsAgreeOnTheRanks(situation);
        LawsOfPlaces.anotherAreaAsBadAsTheWorstTakesNoRank(situation);
    }

    /**
     * Whatever else a value is held against is judged for itself.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void otherVerdictsStandForThemselves(@ForAll("situations") Situation situation) {
        LawsOfPromises.otherVerdictsStandForThemselves(situation);
    }

    /**
     * What is to be reached in the end is neither met nor missed before its day.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void endTargetWaitsForItsDay(@ForAll("situations") Situation situation) {
        LawsOfPace.endTargetWaitsForItsDay(situation);
    }

    /**
     * A gap between two groups is what the two give.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void gapIsWhatItsGroupsGive(@ForAll("situations") Situation situation) {
        LawsOfGaps.gapIsWhatItsGroupsGive(situation);
    }

    /**
     * A target that is worked out for a period follows from what it was worked out from.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void targetFollowsFromItsSource(@ForAll("situations") Situation situation) {
        LawsOfPromises.targetFollowsFromItsSource(situation);
    }

    /**
     * The order in which figures are supplied makes no difference.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void orderOfRowsIsIrrelevant(@ForAll("situations") Situation situation) {
        LawsOfEvaluation.orderOfRowsIsIrrelevant(situation);
    }

    /**
     * Series judged in every period have in each the level and the value of that period's scorecard.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void everyPeriodOfASeriesIsJudgedAsByItself(@ForAll("situations") Situation situation) {
        LawsOfPanels.everyObservationIsJudgedAsByItself(situation);
        LawsOfPanels.columnsAndRecordsSayTheSame(situation);
        LawsOfPanels.countsAddUp(situation);
    }

    /**
     * What is said of whole rows and columns of panels is what the areas' own series say, whoever helps and in whatever order.
     *
     * @param situation any situation
     */
    @Property(tries = FEWER_TRIES)
    default void panelsSayWhatTheSeriesOfTheirAreasSay(@ForAll("situations") Situation situation) {
        LawsOfPanels.rowsAndColumnsAreThoseOfTheAreas(situation);
        LawsOfPanels.helpersAndTheOrderOfAreasChangeNothing(situation);
    }

    /**
     * Each area is compared with the baseline that is set for it, and with no other.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void eachAreaStartsFromItsOwnBaseline(@ForAll("situations") Situation situation) {
        LawsOfBaselines.eachAreaStartsWhereAFrameworkOfItsOwnWould(situation);
        LawsOfBaselines.baselineElsewhereChangesNothing(situation);
    }

    /**
     * Figures of later periods change no earlier evaluation.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void laterDataChangeNoEarlierEvaluation(@ForAll("situations") Situation situation) {
        LawsOfTime.laterDataChangeNothing(situation);
        LawsOfTime.noPointLiesInTheFuture(situation);
    }

    /**
     * Figures recorded after the as-of date change nothing.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void dataRecordedLaterChangeNoEarlierAsOfEvaluation(@ForAll("situations") Situation situation) {
        LawsOfTime.dataRecordedLaterChangeNothing(situation);
    }

    /**
     * Targets approved after the as-of date change nothing.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void targetsApprovedLaterChangeNoEarlierAsOfEvaluation(@ForAll("situations") Situation situation) {
        LawsOfTime.laterTargetsChangeNothing(situation);
    }

    /**
     * The level follows from the value and the target shown.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void levelRecomputedFromTheFindingEqualsTheLevel(@ForAll("situations") Situation situation) {
        LawsOfEvaluation.levelFollowsFromTheFinding(situation);
    }

    /**
     * A level stands in a row of periods that ends with the one shown.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void levelsStandInARow(@ForAll("situations") Situation situation) {
        LawsOfEvaluation.rowsEndWithTheLevelShown(situation);
    }

    /**
     * All counts add up to the number of indicators, in a report for one audience to those that it sees.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void talliesAddUp(@ForAll("situations") Situation situation) {
        LawsOfEvaluation.talliesAddUp(situation);
        LawsOfEvaluation.summariesRestOnTheirIndicators(situation);
        LawsOfAudiences.countsAddUpWithinTheSelection(situation);
    }

    /**
     * Where nothing is known, nothing is judged, compared or shown as a number.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void missingNeverBecomesAValue(@ForAll("situations") Situation situation) {
        LawsOfEvaluation.missingIsNeverJudged(situation);
    }

    /**
     * Every evaluation and report can be told in words.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void everythingCanBeToldInWords(@ForAll("situations") Situation situation) {
        LawsOfWords.everythingCanBeTold(situation);
        LawsOfWords.nothingInternalIsTold(situation);
    }

    /**
     * With that many cases the level is reached, and with one fewer it is not.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void casesToTargetReachTheirLevelAndNoFewerDo(@ForAll("situations") Situation situation) {
        LawsOfCases.holdFor(situation);
    }

    /**
     * A report differs from what it was only with a cause, and not from itself.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void everyDifferenceBetweenTwoDatesHasACause(@ForAll("situations") Situation situation) {
        LawsOfDifferences.sameDateMeansNoDifference(situation);
        LawsOfDifferences.everyChangeHasACause(situation);
        LawsOfDifferences.orderOfRowsIsIrrelevant(situation);
    }

    /**
     * Whatever the framework and the figures, what is to be looked at can be told and follows from them.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void everythingToLookAtFollowsFromTheInputs(@ForAll("situations") Situation situation) {
        LawsOfLints.figuresOnlyAddToWhatTheFrameworkTells(situation);
        LawsOfLints.everyLintCanBeTold(situation);
        LawsOfLints.whatAsksForNothingIsReached(situation);
    }

    /**
     * No cost is good news while what it buys got worse or cannot be told.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void noCostIsGoodNewsAlone(@ForAll("situations") Situation situation) {
        LawsOfMoney.noCostIsGoodNewsAlone(situation);
    }

    /**
     * Forecasts and figures carried forward are shown, and count for nothing.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void onlyWhatWasObservedCounts(@ForAll("situations") Situation situation) {
        LawsOfEvaluation.onlyWhatWasObservedCounts(situation);
    }

    /**
     * No figure is judged in two reports that follow one another.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void noFigureIsJudgedTwice(@ForAll("situations") Situation situation) {
        LawsOfTime.noFigureIsJudgedTwice(situation);
    }

    /**
     * Every indicator is reviewed once, and the papers can be told.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void everyIndicatorIsReviewedOnce(@ForAll("situations") Situation situation) {
        LawsOfReviews.everyIndicatorIsReviewedOnce(situation);
        LawsOfReviews.everyReviewCanBeTold(situation);
    }

    /**
     * A results chain runs forward, whatever its order, and changes no level.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void resultsChainsOnlyTell(@ForAll("situations") Situation situation) {
        LawsOfChains.linksChangeNoLevel(situation);
        LawsOfChains.orderOfLinksIsIrrelevant(situation);
        LawsOfChains.timeRunsForward(situation);
    }
}
