package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;

/**
 * One judgement against a target: everything it rests on. The level is computed from these parts and nothing else, so it
 * cannot differ from its explanation.
 *
 * @param exact the exact value; a grade's position from the worst for grades
 * @param rounding how the indicator publishes its values
 * @param judging whether the exact value or the published one is judged
 * @param version the version of the target that was in force
 * @param scheme the rating scheme
 */
public record TargetFinding(
        Rational exact, Rounding rounding, Judging judging, TargetVersion version, RatingScheme scheme) {

    /** Which value is judged. */
    public enum Judging {
        /** The exact value. */
        EXACT,
        /** The value as published, rounded to the indicator's decimals. */
        AS_PUBLISHED
    }

    /**
     * Checks that there is something to judge against.
     *
     * @param exact the exact value
     * @param rounding how the indicator publishes its values
     * @param judging whether the exact value or the published one is judged
     * @param version the version of the target that was in force
     * @param scheme the rating scheme
     * @throws IllegalArgumentException if the version is the deliberate absence of a target
     */
    public TargetFinding {
        if (version.target() instanceof NoTarget) {
            throw new IllegalArgumentException("without a target there is no finding against it");
        }
    }

    /**
     * The judgement that another value would have had.
     *
     * @param other the other exact value
     * @return the finding with that value and everything else the same
     */
    public TargetFinding withExact(Rational other) {
        return new TargetFinding(other, rounding, judging, version, scheme);
    }

    /**
     * The value as published.
     *
     * @return the exact value rounded once to the indicator's decimals
     */
    public Rational published() {
        return rounding.round(exact);
    }

    /**
     * The value that was judged.
     *
     * @return the exact or the published value
     */
    public Rational judged() {
        return judging == Judging.EXACT ? exact : published();
    }

    /**
     * The level.
     *
     * @return the scheme's level of the judged value
     */
    public Level level() {
        return scheme.level(version.target(), judged());
    }

    /**
     * The level that the other way of judging would have given.
     *
     * @return the level of the published value if the exact one was judged, and the other way round
     */
    public Level levelOtherwise() {
        return scheme.level(version.target(), judging == Judging.EXACT ? published() : exact);
    }

    /**
     * How much better than the target the judged value is.
     *
     * @return the margin in units of the value; negative where it falls short
     */
    public Rational margin() {
        return version.target().margin(judged()).orElse(Rational.ZERO);
    }

    /**
     * Whether the judged value is worse than the minimum acceptable.
     *
     * @return true if a floor is set and not reached
     */
    public boolean isBelowFloor() {
        return version.target().isBelowFloor(judged());
    }
}
