package io.github.kpi4j.testkit;

import io.github.kpi4j.series.Series;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of rules that look only at how values differ from one another, without a dead band: beside those of every rule, they know
 * no unit and no up or down. To inherit for such a rule of one's own.
 */
public interface TrendOfDifferencesLaws extends TrendRuleLaws {

    /**
     * Series without gaps, missing values and breaks.
     *
     * @return series of whole numbers that wander, rise, fall or shift
     */
    @Provide
    default Arbitrary<Series> plainSeries() {
        return TrendArbitraries.plain();
    }

    /**
     * Factors as powers of two.
     *
     * @return the powers, of either sign
     */
    @Provide
    default Arbitrary<Integer> powersOfTwo() {
        return Arbitraries.integers().between(-60, 60);
    }

    /**
     * In the mirror, up is down.
     *
     * @param series a series of whole numbers
     */
    @Property
    default void negatingSwapsTheMovement(@ForAll("plainSeries") Series series) {
        LawsOfTrendRules.negatingSwapsTheMovement(subject(), series);
    }

    /**
     * Powers of two as a factor change no movement.
     *
     * @param series a series of whole numbers
     * @param power the power
     */
    @Property
    default void scalingChangesNoMovement(@ForAll("plainSeries") Series series, @ForAll("powersOfTwo") Integer power) {
        LawsOfTrendRules.scalingChangesNoMovement(subject(), series, power);
    }
}
