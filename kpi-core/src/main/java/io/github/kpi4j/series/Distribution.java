package io.github.kpi4j.series;

import io.github.kpi4j.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How many cases have each grade of a scale. It is summed up by the share at or above a grade or by the median grade; a mean
 * of grades there is none, because grades have an order and no distances. Cases without a grade are counted apart: no share
 * and no median rests on them.
 *
 * @param scale the scale
 * @param counts how many cases have each grade, from the worst to the best; none negative
 * @param notGraded how many further cases have no grade; not negative
 */
public record Distribution(Scale scale, List<BigInteger> counts, BigInteger notGraded) {

    /**
     * The one or two cases in the middle when all graded cases stand in order.
     *
     * @param lower the grade of the case in the middle; of two, the worse grade
     * @param upper the same; of two, the better grade
     */
    public record Middle(Scale.Grade lower, Scale.Grade upper) {

        /**
         * Checks that all is there.
         *
         * @param lower the worse grade
         * @param upper the better grade
         */
        public Middle {
            Objects.requireNonNull(lower, "lower");
            Objects.requireNonNull(upper, "upper");
        }

        /**
         * Whether the median lies between two different grades, of which the lower counts.
         *
         * @return true if it does
         */
        public boolean isBetween() {
            return lower.position() < upper.position();
        }
    }

    /**
     * Checks the counts.
     *
     * @param scale the scale
     * @param counts how many cases have each grade, from the worst to the best
     * @param notGraded how many further cases have no grade
     * @throws IllegalArgumentException if there are not as many counts as grades, or one is negative
     */
    public Distribution {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(notGraded, "notGraded");
        counts = List.copyOf(counts);
        if (counts.size() != scale.labels().size()) {
            throw new IllegalArgumentException("scale " + scale.id() + " has "
                    + scale.labels().size() + " grades, and there are " + counts.size() + " counts");
        }
        if (notGraded.signum() < 0 || counts.stream().anyMatch(count -> count.signum() < 0)) {
            throw new IllegalArgumentException("no count is negative: " + counts + ", not graded " + notGraded);
        }
    }

    /**
     * The distribution of observed counts.
     *
     * @param scale the scale
     * @param observed the counts; labels that differ in the case of their letters only are one grade
     * @return the distribution; empty if a label is not on the scale
     */
    public static Optional<Distribution> of(Scale scale, Observation.GradeCounts observed) {
        var counts = new ArrayList<BigInteger>();
        scale.labels().forEach(label -> counts.add(BigInteger.ZERO));
        for (Map.Entry<String, Long> entry : observed.counts().entrySet()) {
            Optional<Scale.Grade> grade = scale.find(entry.getKey());
            if (grade.isEmpty()) {
                return Optional.empty();
            }
            int position = grade.get().position();
            counts.set(position, counts.get(position).add(BigInteger.valueOf(entry.getValue())));
        }
        return Optional.of(new Distribution(scale, counts, BigInteger.valueOf(observed.notGraded())));
    }

    /**
     * How many cases have a grade.
     *
     * @return the sum of the counts
     */
    public BigInteger graded() {
        return counts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * How many cases there are.
     *
     * @return those with a grade and those without
     */
    public BigInteger all() {
        return graded().add(notGraded);
    }

    /**
     * How many cases have a grade or a better one.
     *
     * @param grade a grade of the scale
     * @return the number
     */
    public BigInteger atOrAbove(Scale.Grade grade) {
        return counts.subList(grade.position(), counts.size()).stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * The share of the graded cases that have a grade or a better one, in percent.
     *
     * @param grade a grade of the scale
     * @return {@code 100 × cases at or above ÷ graded cases}; empty if no case has a grade
     */
    public Optional<Rational> shareAtOrAbove(Scale.Grade grade) {
        BigInteger graded = graded();
        return graded.signum() == 0
                ? Optional.empty()
                : Optional.of(Rational.of(atOrAbove(grade), graded).times(Rational.HUNDRED));
    }

    /**
     * The middle of the graded cases in order.
     *
     * @return the median grade; with an even number of cases the two in the middle, of which the lower counts; empty if no
     *     case has a grade
     */
    public Optional<Middle> middle() {
        BigInteger graded = graded();
        if (graded.signum() == 0) {
            return Optional.empty();
        }
        BigInteger two = BigInteger.TWO;
        return Optional.of(
                new Middle(gradeOf(graded.subtract(BigInteger.ONE).divide(two)), gradeOf(graded.divide(two))));
    }

    /** The grade of the case at a place, counted from the worst case, which is 0. */
    private Scale.Grade gradeOf(BigInteger place) {
        BigInteger below = BigInteger.ZERO;
        int position = 0;
        while (below.add(counts.get(position)).compareTo(place) <= 0) {
            below = below.add(counts.get(position));
            position++;
        }
        return new Scale.Grade(scale, position);
    }

    /**
     * The cases of both.
     *
     * @param other a distribution over the same scale
     * @return count by count the sum
     * @throws IllegalArgumentException if the scales differ
     */
    public Distribution plus(Distribution other) {
        if (!scale.equals(other.scale)) {
            throw new IllegalArgumentException(
                    "counts on the scales " + scale.id() + " and " + other.scale.id() + " cannot be added up");
        }
        var sums = new ArrayList<BigInteger>();
        for (int position = 0; position < counts.size(); position++) {
            sums.add(counts.get(position).add(other.counts.get(position)));
        }
        return new Distribution(scale, sums, notGraded.add(other.notGraded));
    }
}
