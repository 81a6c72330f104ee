package io.github.kpi4j.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the changes that were made, to inherit for a framework of one's own as {@link EvaluationLaws} are. */
public interface InterventionLaws {

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
     * No window crosses the start or a break.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void noWindowCrossesTheStartOrABreak(@ForAll("toldSituations") ToldSituation told) {
        LawsOfInterventions.noWindowCrossesTheStartOrABreak(told);
    }

    /**
     * Later figures change no finding.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void laterFiguresChangeNoFinding(@ForAll("toldSituations") ToldSituation told) {
        LawsOfInterventions.laterFiguresChangeNoFinding(told);
    }

    /**
     * A further intervention changes nothing that was found of another.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void aFurtherInterventionChangesNoOtherFinding(@ForAll("toldSituations") ToldSituation told) {
        LawsOfInterventions.aFurtherInterventionChangesNoOtherFinding(told);
    }

    /**
     * What is known is told, and no word claims that it made the difference.
     *
     * @param told any situation with evidence
     */
    @Property(tries = TRIES)
    default void whatIsKnownIsToldAndClaimsNothing(@ForAll("toldSituations") ToldSituation told) {
        LawsOfInterventions.whatIsKnownIsToldAndClaimsNothing(told);
    }
}
