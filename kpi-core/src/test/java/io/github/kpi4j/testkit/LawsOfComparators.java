package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparability;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.benchmark.GroupValue;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaHistory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds wherever an area is compared with others. Each check throws an AssertionError where it does not. */
public final class LawsOfComparators {

    private static final AreaId OWN = new AreaId("own");

    private LawsOfComparators() {}

    /**
     * Adding the area itself to its comparator changes nothing, whatever its value.
     *
     * @param values any values
     * @param own any value
     * @param polarity any polarity
     */
    public static void addingTheAreaItselfChangesNothing(AreaValues values, Rational own, Polarity polarity) {
        Map<AreaId, Value> all = new HashMap<>(values.values());
        List<AreaId> others = new ArrayList<>(all.keySet());
        List<AreaId> withOwn = new ArrayList<>(others);
        withOwn.add(others.size() / 2, OWN);
        all.put(OWN, new Value.Amount(own, Rational.of(7), Rational.of(9)));
        for (Summary summary : ofSeveral(others)) {
            BenchmarkFinding with = compare(summary, withOwn, all, polarity);
            BenchmarkFinding without = compare(summary, others, all, polarity);
            Law.same(without.value(), with.value(), summary + " with the area itself");
            Law.same(without.group().counted(), with.group().counted(), "who is counted");
            Law.same(without.members(), with.members(), "how many could be counted");
        }
    }

    /**
     * The order in which members are named changes nothing.
     *
     * @param values any values
     * @param polarity any polarity
     */
    public static void orderOfMembersChangesNothing(AreaValues values, Polarity polarity) {
        List<AreaId> members = new ArrayList<>(values.values().keySet());
        List<AreaId> reversed = new ArrayList<>(members);
        Collections.reverse(reversed);
        for (Summary summary : ofSeveral(members)) {
            BenchmarkFinding one = compare(summary, members, values.values(), polarity);
            BenchmarkFinding other = compare(summary, reversed, values.values(), polarity);
            Law.same(one.group().value(), other.group().value(), summary + " in another order");
            Law.same(one.group().counted(), other.group().counted(), "who is counted");
        }
    }

    /**
     * Where every area counts out of the same number, the pooled value is the mean of the areas.
     *
     * @param values any values; of those with counts, the numerators are taken
     * @param outOf a number above zero
     */
    public static void poolOfEqualDenominatorsIsTheMean(AreaValues values, Rational outOf) {
        Map<AreaId, Value> even = new HashMap<>();
        values.values().forEach((area, value) -> {
            if (value instanceof Value.Amount amount && amount.numerator() != null) {
                Rational share = amount.numerator().times(Rational.HUNDRED).dividedBy(outOf);
                even.put(area, new Value.Amount(share, amount.numerator(), outOf));
            }
        });
        List<AreaId> members = List.copyOf(even.keySet());
        if (!members.isEmpty()) {
            Law.same(
                    compare(Summary.MEAN_OF_AREAS, members, even, Polarity.NEITHER)
                            .value(),
                    compare(Summary.POOLED, members, even, Polarity.NEITHER).value(),
                    "the pool of equal denominators");
        }
    }

    /**
     * No member is better than the best, and the best is nowhere behind the top quartile, the median or the mean.
     *
     * @param values any values
     * @param polarity any polarity
     */
    public static void nobodyIsBetterThanTheBest(AreaValues values, Polarity polarity) {
        List<AreaId> members = List.copyOf(values.values().keySet());
        if (members.isEmpty()) {
            return;
        }
        BenchmarkFinding finding = compare(Summary.BEST, members, values.values(), polarity);
        finding.value()
                .rank()
                .ifPresent(best -> values.values().values().stream()
                        .flatMap(value -> value.rank().stream())
                        .forEach(each -> Law.holds(
                                polarity.compare(each, best) <= 0, "%s is better than the best, %s", each, best)));
    }

    /**
     * Everyone is counted, left out for want of counts, or without a value; and what cannot be compared is called neither better
     * nor worse.
     *
     * @param situation any situation
     */
    public static void onlyTheComparableIsRated(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            for (BenchmarkFinding finding : evaluation.benchmarks()) {
                Law.holds(
                        finding.known() + finding.group().withoutCounts().size() <= finding.members(),
                        "more are counted than there are: %s",
                        finding);
                Law.holds(
                        !finding.group()
                                .counted()
                                .contains(situation.framework().area()),
                        "the area is compared with itself: %s",
                        finding);
                Optional<Change> difference = finding.difference(evaluation.polarity());
                Law.holds(
                        finding.isComparable()
                                || difference.isEmpty()
                                || difference.get().direction() == Change.Direction.NOT_JUDGED,
                        "rated in spite of %s: %s",
                        finding.comparability().doubts(),
                        finding);
            }
        }
    }

    /**
     * Figures that stand under a former code of the area are its own: which of its periods stand under which code changes nothing.
     *
     * @param situation any situation
     */
    public static void formerCodeChangesNothing(Situation situation) {
        Framework framework = situation.framework();
        AreaId former = new AreaId("former-code");
        List<AreaHistory> areas = new ArrayList<>(framework.register().areas());
        areas.add(new AreaHistory(framework.area(), "The area itself", null, List.of(former), List.of()));
        var renamed = Altered.register(framework, new AreaRegister(areas));
        List<Figure> rows = situation.rows().stream()
                .map(row -> row.area().equals(framework.area())
                                && row.period().end().getMonthValue() % 2 == 1
                        ? new Figure(
                                row.indicator(),
                                former,
                                row.period(),
                                row.observation(),
                                row.marks(),
                                row.recorded(),
                                row.note(),
                                row.quality())
                        : row)
                .toList();
        Situation under = new Situation(renamed, rows, situation.period(), situation.asOf());
        Law.same(
                situation.evaluate().evaluations(),
                under.evaluate().evaluations(),
                "what is found under a former code");
    }

    private static List<Summary> ofSeveral(List<AreaId> members) {
        return members.isEmpty()
                ? List.of()
                : List.of(Summary.MEAN_OF_AREAS, Summary.MEDIAN, Summary.POOLED, Summary.BEST, Summary.TOP_QUARTILE);
    }

    private static BenchmarkFinding compare(
            Summary summary, List<AreaId> members, Map<AreaId, Value> values, Polarity polarity) {
        var others = new Comparator("others", "Others", summary, members);
        GroupValue group = others.of(
                others.membership().versions().get(0),
                members,
                OWN,
                values,
                polarity,
                value -> Quotient.of(Quotient.Form.SHARE, Rational.HUNDRED, value));
        return new BenchmarkFinding(
                others,
                group,
                Value.Amount.of(Rational.ONE),
                Comparability.samePeriod(ComparedWith.fairly(others.id())));
    }
}
