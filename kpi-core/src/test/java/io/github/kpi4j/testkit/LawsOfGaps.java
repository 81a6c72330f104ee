package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.GapFinding;
import io.github.kpi4j.measure.GapChange;
import io.github.kpi4j.measure.GapChange.Direction;
import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Value;
import java.util.Map;
import java.util.Optional;

/** What holds for every gap between two groups. Each check throws an AssertionError where it does not. */
public final class LawsOfGaps {

    private static final Map<Direction, Direction> BACK = Map.of(
            Direction.CLOSING, Direction.WIDENING,
            Direction.WIDENING, Direction.CLOSING,
            Direction.REVERSED, Direction.REVERSED,
            Direction.UNCHANGED, Direction.UNCHANGED);

    private LawsOfGaps() {}

    /**
     * Naming the groups the other way round negates the lead, and changes nothing about where the gap is going.
     *
     * @param gap any gap
     * @param from an earlier value of it
     * @param to a later value of it
     */
    public static void swappingTheGroupsKeepsTheDirection(GroupGap gap, Rational from, Rational to) {
        Law.same(
                gap.lead(to).map(Rational::negated),
                swapped(gap, to).flatMap(gap::lead),
                "lead of the groups the other way round");
        Law.same(
                gap.change(from, to).map(GapChange::direction),
                swapped(gap, from)
                        .flatMap(then -> swapped(gap, to).flatMap(now -> gap.change(then, now)))
                        .map(GapChange::direction),
                "direction of the groups the other way round");
    }

    private static Optional<Rational> swapped(GroupGap gap, Rational value) {
        if (gap.as() == GroupGap.As.DIFFERENCE) {
            return Optional.of(value.negated());
        }
        return value.signum() <= 0 ? Optional.empty() : Optional.of(value.reciprocal());
    }

    /**
     * Going back in time swaps closing and widening.
     *
     * @param change any change
     */
    public static void goingBackSwapsClosingAndWidening(GapChange change) {
        var back = new GapChange(change.to(), change.from(), change.deadBand());
        Law.same(BACK.get(change.direction()), back.direction(), "direction back");
    }

    /**
     * A gap is what its two groups give.
     *
     * @param situation any situation
     */
    public static void gapIsWhatItsGroupsGive(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            GapFinding finding = evaluation.gap();
            if (finding != null
                    && evaluation.indicator().definition().measure() instanceof GroupGap gap
                    && evaluation.point() != null
                    && evaluation.point().value() instanceof Value.Amount amount) {
                Rational first = finding.first().point().value().rank().orElseThrow();
                Rational second = finding.second().point().value().rank().orElseThrow();
                Law.same(
                        gap.as() == GroupGap.As.DIFFERENCE ? first.minus(second) : first.dividedBy(second),
                        amount.value(),
                        "gap between the two groups");
                Law.same(
                        finding.higher()
                                .map(side -> side.equals(finding.first()) ? 1 : -1)
                                .orElse(0),
                        gap.as() == GroupGap.As.DIFFERENCE
                                ? amount.value().signum()
                                : amount.value().compareTo(Rational.ONE),
                        "group that is higher");
            }
        }
    }
}
