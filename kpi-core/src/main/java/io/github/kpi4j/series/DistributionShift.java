package io.github.kpi4j.series;

import io.github.kpi4j.number.Rational;
import java.util.List;
import java.util.Objects;

/**
 * How a distribution of grades moved, told without any distance between grades: by the share of the graded cases at or above
 * each grade, then and now (first-order stochastic dominance).
 *
 * @param from the earlier distribution, or the one compared with
 * @param to the later distribution, over the same scale
 */
public record DistributionShift(Distribution from, Distribution to) {

    /** Where the whole distribution went. */
    public enum Way {
        /** At no grade is the share at or above it smaller, and at one it is larger. */
        UP,
        /** At no grade is the share at or above it larger, and at one it is smaller. */
        DOWN,
        /** At every grade the share at or above it is the same. */
        SAME,
        /** Larger at one grade and smaller at another: the two cannot be put in order without weighing grades. */
        MIXED
    }

    /**
     * The share at or above one grade, then and now.
     *
     * @param grade the grade
     * @param from in percent of the cases graded then
     * @param to in percent of the cases graded now
     */
    public record Step(Scale.Grade grade, Rational from, Rational to) {

        /**
         * Checks that all is there.
         *
         * @param grade the grade
         * @param from in percent of the cases graded then
         * @param to in percent of the cases graded now
         */
        public Step {
            Objects.requireNonNull(grade, "grade");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        /**
         * The change.
         *
         * @return {@code to - from}, in percentage points
         */
        public Rational amount() {
            return to.minus(from);
        }
    }

    /**
     * Checks that the two can be compared.
     *
     * @param from the earlier distribution
     * @param to the later distribution
     * @throws IllegalArgumentException if the scales differ, or one has no graded case
     */
    public DistributionShift {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.scale().equals(to.scale())) {
            throw new IllegalArgumentException("from and to are on different scales: "
                    + from.scale().id() + " and " + to.scale().id());
        }
        if (from.graded().signum() == 0 || to.graded().signum() == 0) {
            throw new IllegalArgumentException("from and to need a graded case each");
        }
    }

    /**
     * The shares at or above each grade.
     *
     * @return a step for every grade but the worst, at or above which all are, from the second worst to the best
     */
    public List<Step> steps() {
        List<Scale.Grade> grades = from.scale().grades();
        return grades.subList(1, grades.size()).stream()
                .map(grade -> new Step(
                        grade,
                        from.shareAtOrAbove(grade).orElseThrow(),
                        to.shareAtOrAbove(grade).orElseThrow()))
                .toList();
    }

    /**
     * Where the whole distribution went.
     *
     * @return the way; {@link Way#UP} is towards the better grades
     */
    public Way way() {
        boolean up = steps().stream().anyMatch(step -> step.amount().signum() > 0);
        boolean down = steps().stream().anyMatch(step -> step.amount().signum() < 0);
        if (up) {
            return down ? Way.MIXED : Way.UP;
        }
        return down ? Way.DOWN : Way.SAME;
    }
}
