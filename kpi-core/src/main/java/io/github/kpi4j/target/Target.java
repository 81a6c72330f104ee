package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Scale;
import java.util.Optional;

/**
 * A limit to judge against. A target says what counts as met, near, beyond and below the floor; it does not colour anything. Values
 * and limits are compared exactly; grades are compared by their position from the worst, which is 0.
 */
public sealed interface Target permits Threshold, Range, AtLeastGrade, PromisedInWords, NoTarget {

    /**
     * Which way is better, as far as the target says.
     *
     * @return higher, lower, or closer to the range; {@link Polarity#NEITHER} where there is no target
     */
    Polarity polarity();

    /**
     * The values that keep the promise.
     *
     * @return a limit that is inclusive belongs to them; none without a target
     */
    default Extent met() {
        return Extent.NONE;
    }

    /**
     * The values that meet the target or fall short of it by no more than the tolerance, the tolerance's edge included.
     *
     * @return {@link #met} and what is near it; none without a target
     */
    default Extent near() {
        return met();
    }

    /**
     * The values that reach the stretch target.
     *
     * @return the stretch belongs to them; none where there is no stretch target, which only a threshold has
     */
    default Extent exceeded() {
        return Extent.NONE;
    }

    /**
     * The values that are no worse than the minimum acceptable.
     *
     * @return the floor belongs to them; all where there is no floor, which only a threshold has
     */
    default Extent acceptable() {
        return Extent.ALL;
    }

    /**
     * Whether a value keeps the promise.
     *
     * @param value the value
     * @return true if met; a value equal to an inclusive limit is
     */
    default boolean isMet(Rational value) {
        return met().holds(value);
    }

    /**
     * Whether a value meets the target or is near it.
     *
     * @param value the value
     * @return true if met or near
     */
    default boolean isNear(Rational value) {
        return near().holds(value);
    }

    /**
     * Whether a value reaches the stretch target.
     *
     * @param value the value
     * @return true if a stretch target is set and reached
     */
    default boolean isExceeded(Rational value) {
        return exceeded().holds(value);
    }

    /**
     * Whether a value is worse than the minimum acceptable.
     *
     * @param value the value
     * @return true if a floor is set and the value is on the wrong side of it; a value equal to the floor is acceptable
     */
    default boolean isBelowFloor(Rational value) {
        return !acceptable().holds(value);
    }

    /**
     * How much better than the limit that counts a value is.
     *
     * @param value the value
     * @return the distance in units of the value, negative where it falls short; 0 at the limit; empty without a target
     */
    default Optional<Rational> margin(Rational value) {
        return Optional.empty();
    }

    /**
     * The single value that is aimed at, from which distance travelled is counted.
     *
     * @return the threshold; empty for a range and where there is no target
     */
    default Optional<Rational> goal() {
        return Optional.empty();
    }

    /**
     * At least so much.
     *
     * @param value the lowest value that is met, in plain decimal form, such as {@code "57.5"}
     * @return the target, without tolerance, floor and stretch
     * @throws IllegalArgumentException if the text is not a number
     */
    static Threshold atLeast(String value) {
        return Threshold.of(Threshold.Comparison.AT_LEAST, Rational.parse(value));
    }

    /**
     * At most so much.
     *
     * @param value the highest value that is met
     * @return the target, without tolerance, floor and stretch
     * @throws IllegalArgumentException if the text is not a number
     */
    static Threshold atMost(String value) {
        return Threshold.of(Threshold.Comparison.AT_MOST, Rational.parse(value));
    }

    /**
     * Strictly more than so much.
     *
     * @param value the value that must be beaten
     * @return the target, without tolerance, floor and stretch
     * @throws IllegalArgumentException if the text is not a number
     */
    static Threshold moreThan(String value) {
        return Threshold.of(Threshold.Comparison.MORE_THAN, Rational.parse(value));
    }

    /**
     * Strictly fewer than so many.
     *
     * @param value the value that must not be reached
     * @return the target, without tolerance, floor and stretch
     * @throws IllegalArgumentException if the text is not a number
     */
    static Threshold fewerThan(String value) {
        return Threshold.of(Threshold.Comparison.FEWER_THAN, Rational.parse(value));
    }

    /**
     * Inside a range, both ends included.
     *
     * @param low the lower end
     * @param high the upper end
     * @return the target, without tolerance
     * @throws IllegalArgumentException if a text is not a number or the range is reversed
     */
    static Range within(String low, String high) {
        return new Range(Rational.parse(low), Rational.parse(high), new Tolerance.None());
    }

    /**
     * At least a grade.
     *
     * @param grade the lowest grade that is met
     * @return the target, without tolerance
     */
    static AtLeastGrade atLeast(Scale.Grade grade) {
        return new AtLeastGrade(grade, new Tolerance.None());
    }

    /**
     * Whether values can be held against it.
     *
     * @return true, unless it is a promise in words or the deliberate absence of one
     */
    default boolean isLimit() {
        return true;
    }

    /**
     * A promise in words, which only people can judge.
     *
     * @param text what is promised
     * @return the promise
     * @throws IllegalArgumentException if the text is blank
     */
    static PromisedInWords inWords(String text) {
        return new PromisedInWords(text);
    }

    /**
     * No target, on purpose.
     *
     * @param reason why there is none, for the reader
     * @return the absence of a target
     * @throws IllegalArgumentException if no reason is given
     */
    static NoTarget none(String reason) {
        return new NoTarget(reason);
    }
}
