package io.github.kpi4j.examples.ownrating;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Edge;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;

/**
 * Worse than the target by no more than so many points, or by no more than so many percent of it, whichever is the wider: a
 * share alone is next to nothing for small targets, and points alone are next to nothing for large ones.
 *
 * @param points how many points
 * @param percent how many percent of the target
 */
public record WithinTheWider(int points, int percent) implements Edge.Own {

    @Override
    public boolean holds(Target target, Rational value) {
        return target.isMet(value)
                || target.margin(value)
                        .filter(margin -> margin.negated().compareTo(reach(target)) <= 0)
                        .isPresent();
    }

    /** A range has no single number to take a share of. */
    private Rational reach(Target target) {
        Rational fixed = Rational.of(points);
        return target instanceof Threshold threshold
                ? new Tolerance.PercentOfTarget(Rational.of(percent))
                        .reach(threshold.value())
                        .max(fixed)
                : fixed;
    }

    @Override
    public String words() {
        return "worse than the target by no more than " + points + " points or " + percent
                + "% of it, whichever is the wider";
    }
}
