package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of judging against a target, to inherit for a rating scheme:
 *
 * <pre>{@code
 * @Domain(KpiDomain.class)
 * class OurSchemeProperties implements TargetLaws {
 *     public RatingScheme subject() { return OUR_SCHEME; }
 * }
 * }</pre>
 */
public interface TargetLaws {

    /**
     * The scheme that the laws are checked for.
     *
     * @return the rating scheme
     */
    RatingScheme subject();

    /**
     * The factors by which values and limits are scaled.
     *
     * @return numbers above zero
     */
    @Provide
    default Arbitrary<Rational> factorsAboveZero() {
        return NumberArbitraries.positives();
    }

    /**
     * A value equal to the limit is met, unless the limit is strict.
     *
     * @param target any target
     */
    @Property
    default void valueEqualToTheLimitIsMetUnlessTheLimitIsStrict(@ForAll Target target) {
        LawsOfTargets.equalToTheLimitIsMetUnlessStrict(subject(), target);
    }

    /**
     * A better value is never judged worse.
     *
     * @param promise any target and a value
     * @param other another promise, the value of which is held against the first target
     */
    @Property
    default void betterValueIsNeverJudgedWorse(@ForAll Promise promise, @ForAll Promise other) {
        Rational value = promise.value();
        LawsOfTargets.betterIsNeverJudgedWorse(subject(), promise.target(), value, other.value(), null);
        for (Rational step : NumberArbitraries.NUDGES) {
            LawsOfTargets.betterIsNeverJudgedWorse(subject(), promise.target(), value, value.plus(step), other.value());
        }
    }

    /**
     * A positive margin is met and a negative one is not.
     *
     * @param promise any target and a value
     */
    @Property
    default void marginAgreesWithBeingMet(@ForAll Promise promise) {
        LawsOfTargets.marginAgreesWithBeingMet(promise);
    }

    /**
     * What is exceeded is met, and what is met is near.
     *
     * @param promise any target and a value
     */
    @Property
    default void exceededIsMetAndMetIsNear(@ForAll Promise promise) {
        LawsOfTargets.answersAreNested(promise);
    }

    /**
     * Negating everything and turning the side round changes no level.
     *
     * @param promise any target and a value
     */
    @Property
    default void mirroredValueAndLimitsHaveTheSameLevel(@ForAll Promise promise) {
        LawsOfTargets.mirrorChangesNoLevel(subject(), promise);
    }

    /**
     * Multiplying everything by a number above zero changes no level.
     *
     * @param promise any target and a value
     * @param factor a number above zero
     */
    @Property
    default void scaledValueAndLimitsHaveTheSameLevel(
            @ForAll Promise promise, @ForAll("factorsAboveZero") Rational factor) {
        LawsOfTargets.scalingChangesNoLevel(subject(), promise, factor);
    }

    /**
     * Every value has exactly one level.
     *
     * @param promise any target and a value
     */
    @Property
    default void everyValueHasExactlyOneLevel(@ForAll Promise promise) {
        LawsOfTargets.schemeIsTotal(subject(), promise, null);
    }
}
