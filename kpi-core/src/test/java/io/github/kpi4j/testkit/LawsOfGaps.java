package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.GapFinding;
import io.github.kpi4j.measure.GapChange;
import io.github.kpi4j.measure.GapChange.Direction;
import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.measure.Readings;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * As much more in both groups leaves them as far apart as they are.
     *
     * @param gap any gap
     * @param first the value of the one group
     * @param second the value of the group that it is held against
     * @param more what is added to both
     */
    public static void addingTheSameToBothGroupsKeepsADifference(
            GroupGap gap, Rational first, Rational second, Rational more) {
        var difference = new GroupGap(gap.first(), gap.second(), GroupGap.As.DIFFERENCE, gap.of(), gap.deadBand());
        Law.same(
                value(difference, first, second),
                value(difference, first.plus(more), second.plus(more)),
                "difference with as much more in both groups");
    }

    private static Value value(GroupGap gap, Rational first, Rational second) {
        Cadence yearly = Cadence.yearly(YearType.FINANCIAL);
        var readings = new Readings() {
            @Override
            public List<Figure> own() {
                return List.of();
            }

            @Override
            public Series of(IndicatorId other) {
                Rational value = other.equals(gap.first()) ? first : second;
                var point =
                        new Series.Point(Period.year(YearType.FINANCIAL, 2024), Value.Amount.of(value), Set.of(), "");
                return Series.of(yearly, List.of(point));
            }

            @Override
            public Reason absence(IndicatorId other, Period period) {
                return Reason.NOT_AVAILABLE;
            }
        };
        return gap.measure(yearly, readings).points().get(0).value();
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
                        !finding.isToldApart()
                                ? 0
                                : gap.as() == GroupGap.As.DIFFERENCE
                                        ? amount.value().signum()
                                        : amount.value().compareTo(Rational.ONE),
                        "group that is higher");
            }
        }
    }
}
