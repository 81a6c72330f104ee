package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Scale;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Which numbers have which grade: one list of cut points, so that every number has exactly one grade. A band reaches from its
 * cut point, itself included, to the next one, itself not included; the grade that no cut point names has everything
 * below the lowest. Grades may rise with the numbers or fall with them.
 *
 * @param scale the scale
 * @param cuts the cut points in order of the numbers, one for every grade but the first
 */
public record GradeBands(Scale scale, List<Cut> cuts) {

    /**
     * Where a band begins.
     *
     * @param grade the grade from here on
     * @param from the lowest number that has it
     */
    public record Cut(Scale.Grade grade, Rational from) {

        /**
         * Checks that all is there.
         *
         * @param grade the grade from here on
         * @param from the lowest number that has it
         */
        public Cut {
            Objects.requireNonNull(grade, "grade");
            Objects.requireNonNull(from, "from");
        }
    }

    /**
     * Orders the cut points and proves that the bands are total and follow the order of the scale.
     *
     * @param scale the scale
     * @param cuts the cut points in any order
     * @throws IllegalArgumentException if there is not one cut point for every grade but the worst or the best, two are at
     *     one number, or the grades neither rise nor fall with the numbers
     */
    public GradeBands {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(cuts, "cuts");
        cuts = cuts.stream().sorted(Comparator.comparing(Cut::from)).toList();
        int grades = scale.labels().size();
        if (cuts.size() != grades - 1) {
            throw new IllegalArgumentException("scale " + scale.id() + " has " + grades + " grades, so " + (grades - 1)
                    + " cut points are wanted, not " + cuts.size() + "; the grade below the lowest has none");
        }
        var numbers = new HashSet<Rational>();
        for (Cut cut : cuts) {
            if (!cut.grade().scale().equals(scale)) {
                throw new IllegalArgumentException("grade \"" + cut.grade() + "\" is not of scale " + scale.id());
            }
            if (!numbers.add(cut.from())) {
                throw new IllegalArgumentException("two grades begin at " + cut.from());
            }
        }
        checkOrder(scale, cuts);
    }

    private static void checkOrder(Scale scale, List<Cut> cuts) {
        int last = scale.labels().size() - 1;
        boolean rising = true;
        boolean falling = true;
        for (int i = 0; i < cuts.size(); i++) {
            int position = cuts.get(i).grade().position();
            rising &= position == i + 1;
            falling &= position == last - 1 - i;
        }
        if (!rising && !falling) {
            throw new IllegalArgumentException("the grades of scale " + scale.id()
                    + " have to rise with the numbers or to fall with them; in order of the numbers, name them from \""
                    + scale.labels().get(1) + "\" to \"" + scale.labels().get(last) + "\", or from \""
                    + scale.labels().get(last - 1) + "\" to \"" + scale.labels().get(0) + "\"");
        }
    }

    /**
     * The grade below the lowest cut point.
     *
     * @return the worst grade where grades rise with the numbers, the best where they fall
     */
    public Scale.Grade first() {
        boolean rising =
                cuts.get(cuts.size() - 1).grade().position() == scale.labels().size() - 1;
        return new Scale.Grade(scale, rising ? 0 : scale.labels().size() - 1);
    }

    /**
     * The grade of a number.
     *
     * @param number any number, exact
     * @return the one grade that it has
     */
    public Scale.Grade gradeOf(Rational number) {
        Scale.Grade grade = first();
        for (Cut cut : cuts) {
            if (number.compareTo(cut.from()) >= 0) {
                grade = cut.grade();
            }
        }
        return grade;
    }
}
