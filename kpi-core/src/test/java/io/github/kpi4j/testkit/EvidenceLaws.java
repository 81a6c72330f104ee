package io.github.kpi4j.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of what people judge and tell, to inherit for a framework of one's own as {@link EvaluationLaws} are. */
public interface EvidenceLaws {

    /** How many situations each law is tried with. */
    int TRIES = 200;

    /**
     * The situations that the laws are checked for.
     *
     * @return such as {@link KpiArbitraries#toldSituations} or {@link KpiArbitraries#toldSituationsOf}
     */
    Arbitrary<ToldSituation> subject();

    /**
     * The subject, as jqwik finds it.
     *
     * @return the subject
     */
    @Provide
    default Arbitrary<ToldSituation> toldSituations() {
        return subject();
    }

    /**
     * Nothing that people judge or tell changes what is computed.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void nothingComputedChanges(@ForAll("toldSituations") ToldSituation told) {
        LawsOfEvidence.nothingComputedChanges(told);
    }

    /**
     * What is set or heard later changes no earlier report.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void whatBecomesKnownLaterChangesNothing(@ForAll("toldSituations") ToldSituation told) {
        LawsOfEvidence.whatBecomesKnownLaterChangesNothing(told);
    }

    /**
     * The order of entries makes no difference.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void orderOfEntriesIsIrrelevant(@ForAll("toldSituations") ToldSituation told) {
        LawsOfEvidence.orderOfEntriesIsIrrelevant(told);
    }

    /**
     * Levels that people set are counted apart.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void levelsSetByPeopleAreCountedApart(@ForAll("toldSituations") ToldSituation told) {
        LawsOfEvidence.levelsSetByPeopleAreCountedApart(told);
    }

    /**
     * What is withheld stands in no text.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void whatIsWithheldIsNowhereTold(@ForAll("toldSituations") ToldSituation told) {
        LawsOfEvidence.whatIsWithheldIsNowhereTold(told);
    }

    /**
     * What people set since an earlier date is among the differences.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void whatPeopleSetSinceIsADifference(@ForAll("toldSituations") ToldSituation told) {
        LawsOfEvidence.whatPeopleSetSinceIsADifference(told);
    }

    /**
     * What is told of an area under a code that it had before is told of the area.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void evidenceUnderAFormerCodeIsOfTheArea(@ForAll("toldSituations") ToldSituation told) {
        LawsOfManyAreas.evidenceUnderAFormerCodeIsOfTheArea(told);
    }

    /**
     * Many areas evaluated in one call come out as each by itself, by area and by indicator.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void manyAreasAreEachAsByItself(@ForAll("toldSituations") ToldSituation told) {
        LawsOfManyAreas.eachIsAsByItself(told);
        LawsOfManyAreas.byIndicatorIsAsByArea(told);
    }
}
