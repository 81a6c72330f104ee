package io.github.kpi4j.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of what is published, to inherit for a framework of one's own that declares a disclosure:
 *
 * <pre>{@code
 * class OurDisclosureProperties implements DisclosureLaws {
 *     public Arbitrary<Situation> subject() { return KpiArbitraries.situationsOf(OUR_FRAMEWORK); }
 * }
 * }</pre>
 */
public interface DisclosureLaws {

    /** How many situations each law is tried with. */
    int TRIES = 100;

    /**
     * The situations that the laws are checked for.
     *
     * @return such as {@link KpiArbitraries#publishedSituations} or {@link KpiArbitraries#situationsOf}
     */
    Arbitrary<Situation> subject();

    /**
     * The subject, as jqwik finds it.
     *
     * @return the subject
     */
    @Provide
    default Arbitrary<Situation> published() {
        return subject();
    }

    /**
     * No count that the rule calls small is shown anywhere.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void noSmallCountIsShown(@ForAll("published") Situation situation) {
        LawsOfDisclosure.noSmallCountIsShown(situation);
    }

    /**
     * What is shown and not rounded is true.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void whatIsShownIsTrue(@ForAll("published") Situation situation) {
        LawsOfDisclosure.whatIsShownIsTrue(situation);
    }

    /**
     * Nothing that is printed depends on a hidden number.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void nothingDependsOnWhatIsHidden(@ForAll("published") Situation situation) {
        LawsOfDisclosure.nothingDependsOnWhatIsHidden(situation);
    }

    /**
     * Nobody finds a hidden number by taking away what is shown.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void subtractionFindsNothing(@ForAll("published") Situation situation) {
        LawsOfDisclosure.subtractionFindsNothing(situation);
    }

    /**
     * What an earlier report hides, a later one hides of the same periods.
     *
     * @param situation any situation
     */
    @Property(tries = TRIES)
    default void laterReportsHideTheSame(@ForAll("published") Situation situation) {
        LawsOfDisclosure.laterReportsHideTheSame(situation);
    }
}
