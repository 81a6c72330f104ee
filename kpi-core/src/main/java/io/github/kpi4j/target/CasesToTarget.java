package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How few cases would change a level: the smallest whole numbers of cases, more or fewer in the numerator at the same
 * denominator, with which a value would be judged better. Found by judging the other values exactly as the value itself was
 * judged, so strict limits, tolerances and judging as published need no rule of their own.
 *
 * @param from the value as it is, made of whole numbers
 * @param way whether more cases are better, or fewer
 * @param steps the better levels that can be reached, the nearest first, each with more cases than the one before
 */
public record CasesToTarget(Quotient from, Way way, List<Step> steps) {

    /** Whether more cases are better. */
    public enum Way {
        /** More cases in the numerator make the value better. */
        MORE,
        /** Fewer cases in the numerator make the value better. */
        FEWER
    }

    /**
     * A level within reach.
     *
     * @param level the level reached
     * @param cases the smallest number of cases with which it is reached; at least 1
     */
    public record Step(Level level, long cases) {

        /**
         * Checks the number.
         *
         * @param level the level reached
         * @param cases the smallest number of cases with which it is reached
         * @throws IllegalArgumentException if there are no cases
         */
        public Step {
            Objects.requireNonNull(level, "level");
            if (cases < 1) {
                throw new IllegalArgumentException("cases is " + cases + "; a step takes at least one case");
            }
        }
    }

    /**
     * Copies the steps.
     *
     * @param from the value as it is
     * @param way whether more cases are better
     * @param steps the better levels that can be reached
     */
    public CasesToTarget {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
    }

    /**
     * Counts the cases.
     *
     * @param finding the judgement of the value
     * @param from what the value is made of
     * @return the cases; empty where cases cannot be counted: the numerator or denominator is not a whole number, the
     *     numerator is negative or is an amount, the quotient is not the value that was judged, or neither way is better because the value
     *     lies inside the range that is wanted
     */
    public static Optional<CasesToTarget> of(TargetFinding finding, Quotient from) {
        return isCountable(from) && from.value().equals(finding.exact())
                ? way(finding).map(way -> new CasesToTarget(from, way, steps(finding, from, way)))
                : Optional.empty();
    }

    private static boolean isCountable(Quotient from) {
        return from.form() != Quotient.Form.AMOUNT
                && from.numerator().isInteger()
                && from.denominator().isInteger()
                && from.numerator().signum() >= 0;
    }

    private static Optional<Way> way(TargetFinding finding) {
        Polarity polarity = finding.target().polarity();
        return switch (polarity.sense()) {
            case HIGHER -> Optional.of(Way.MORE);
            case LOWER -> Optional.of(Way.FEWER);
            case CLOSER -> into(polarity, finding.judged());
            case NEITHER, UNSTATED -> Optional.empty();
        };
    }

    private static Optional<Way> into(Polarity range, Rational judged) {
        if (range.low() != null && judged.compareTo(range.low()) < 0) {
            return Optional.of(Way.MORE);
        }
        return range.high() != null && judged.compareTo(range.high()) > 0 ? Optional.of(Way.FEWER) : Optional.empty();
    }

    private static List<Step> steps(TargetFinding finding, Quotient from, Way way) {
        var search = new CaseSearch(finding, from, way, room(from, way));
        var steps = new ArrayList<Step>();
        Level reached = finding.level();
        while (reached != Level.EXCEEDED) {
            Optional<Step> next = search.firstBetterThan(reached);
            if (next.isEmpty()) {
                break;
            }
            steps.add(next.get());
            reached = next.get().level();
        }
        return steps;
    }

    /** How many cases there are to take away or, in a share, to add. */
    private static long room(Quotient from, Way way) {
        Rational most = way == Way.FEWER ? from.numerator() : from.denominator().minus(from.numerator());
        return way == Way.MORE && from.form() != Quotient.Form.SHARE
                ? Long.MAX_VALUE
                : most.numerator()
                        .max(BigInteger.ZERO)
                        .min(BigInteger.valueOf(Long.MAX_VALUE))
                        .longValueExact();
    }

    /**
     * The cases that would meet the target.
     *
     * @return the step to met or better; empty where the target is met already, or no number of cases would meet it
     */
    public Optional<Step> toMet() {
        return steps.stream()
                .filter(step -> step.level().compareTo(Level.MET) <= 0)
                .findFirst();
    }
}
