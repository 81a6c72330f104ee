package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.target.RatingScheme.Band;
import io.github.kpi4j.target.RatingScheme.Proviso;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One judgement against a target: everything it rests on. The level is computed from these parts and nothing else, so it
 * cannot differ from its explanation.
 *
 * @param exact the exact value; a grade's position from the worst for grades
 * @param rounding how the indicator publishes its values
 * @param judging whether the exact value or the published one is judged
 * @param target the target as it was worked out for the period
 * @param scheme the rating scheme
 * @param lastYear the exact value of the same period last year, or null where none can be compared or the scheme does not ask
 */
public record TargetFinding(
        Rational exact,
        Rounding rounding,
        Judging judging,
        Target target,
        RatingScheme scheme,
        @Nullable Rational lastYear) {

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
     * @param target the target as it was worked out for the period
     * @param scheme the rating scheme
     * @param lastYear the exact value of the same period last year
     * @throws IllegalArgumentException if no value can be held against the target
     */
    public TargetFinding {
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(judging, "judging");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(scheme, "scheme");
        if (!target.isLimit()) {
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
        return new TargetFinding(other, rounding, judging, target, scheme, lastYear);
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
        return value(judging);
    }

    /**
     * The value of the same period last year that the judged value is held against.
     *
     * @return last year's value, exact or published as the judged one is; empty where none can be compared
     */
    public Optional<Rational> judgedLastYear() {
        return Optional.ofNullable(lastYear(judging));
    }

    /**
     * The band of the scheme that decided.
     *
     * @return the scheme's first band that takes the judged value
     */
    public Band band() {
        return band(judging);
    }

    /**
     * The level.
     *
     * @return the scheme's level of the judged value
     */
    public Level level() {
        return band().level();
    }

    /**
     * The level that the other way of judging would have given.
     *
     * @return the level of the published value if the exact one was judged, and the other way round
     */
    public Level levelOtherwise() {
        return band(judging == Judging.EXACT ? Judging.AS_PUBLISHED : Judging.EXACT)
                .level();
    }

    /**
     * What the scheme asks of the change since last year, where that kept the judged value from a better level.
     *
     * @return the proviso that was not fulfilled; empty if none stood in the way
     */
    public Optional<Proviso> unfulfilled() {
        return scheme.bands().stream()
                .takeWhile(band -> !band.equals(band()))
                .filter(band -> band.edge().holds(target, judged()))
                .map(Band::proviso)
                .findFirst();
    }

    private Band band(Judging how) {
        return scheme.band(target, value(how), lastYear(how));
    }

    private Rational value(Judging how) {
        return how == Judging.EXACT ? exact : published();
    }

    private @Nullable Rational lastYear(Judging how) {
        return lastYear == null || how == Judging.EXACT ? lastYear : rounding.round(lastYear);
    }

    /**
     * How much better than the target the judged value is.
     *
     * @return the margin in units of the value; negative where it falls short
     */
    public Rational margin() {
        return target.margin(judged()).orElse(Rational.ZERO);
    }

    /**
     * Whether the judged value is worse than the minimum acceptable.
     *
     * @return true if a floor is set and not reached
     */
    public boolean isBelowFloor() {
        return target.isBelowFloor(judged());
    }
}
