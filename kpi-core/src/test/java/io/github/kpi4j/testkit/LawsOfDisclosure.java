package io.github.kpi4j.testkit;

import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.OwnFigures;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds for everything that is published by a framework with a disclosure. Each check throws an AssertionError where it does not. */
public final class LawsOfDisclosure {

    private LawsOfDisclosure() {}

    /**
     * No count that the rule calls small is shown anywhere: no value, numerator, rest, denominator or count of a grade. Only rounding
     * makes a greater count look like one: 7.3, or the rest of 13 of 21 that are shown as 15 of 20.
     *
     * @param situation any situation
     */
    public static void noSmallCountIsShown(Situation situation) {
        var looking = new LinkedHashMap<List<Object>, Value>();
        everyPoint(situation, (indicator, area, point) -> {
            if (!small(situation, indicator, point.value()).isEmpty()) {
                looking.put(List.of(indicator.id(), area, point.period()), point.value());
            }
        });
        if (!looking.isEmpty()) {
            everyPoint(inside(situation), (indicator, area, point) -> {
                Value shown = looking.remove(List.<Object>of(indicator.id(), area, point.period()));
                if (shown != null) {
                    onlyRoundingMakesSmall(situation, indicator, area, point.value(), shown);
                }
            });
            Law.holds(looking.isEmpty(), "only a disclosure makes %s", looking);
        }
    }

    private static void onlyRoundingMakesSmall(
            Situation situation, Indicator indicator, AreaId area, Value exact, Value shown) {
        List<Integer> small = small(situation, indicator, shown);
        Law.holds(
                situation.framework().disclosure().rule(indicator.id()).nearest() > 1
                        && small(situation, indicator, exact).stream().noneMatch(small::contains),
                "%s in %s: %s shows a small count of %s",
                indicator.id(),
                area,
                shown,
                exact);
    }

    /** The places of small counts among those of a value. */
    private static List<Integer> small(Situation situation, Indicator indicator, Value value) {
        Rational most = Rational.of(
                situation.framework().disclosure().rule(indicator.id()).hiddenUpTo());
        List<Rational> counts = counts(indicator.definition(), value);
        return IntStream.range(0, counts.size())
                .filter(i -> counts.get(i).signum() > 0 && counts.get(i).compareTo(most) <= 0)
                .boxed()
                .toList();
    }

    private static List<Rational> counts(Definition definition, Value value) {
        var counts = new ArrayList<Rational>();
        if (value instanceof Value.Amount amount) {
            if (definition.measure() instanceof Direct && definition.measure().unit() instanceof Unit.Count) {
                counts.add(amount.value());
            }
            if (amount.numerator() != null && !(definition.measure().unit() instanceof Unit.Money)) {
                counts.add(amount.numerator());
            }
            if (amount.denominator() != null) {
                counts.add(amount.denominator());
            }
            definition
                    .measure()
                    .quotient(value)
                    .filter(quotient -> quotient.form() == Quotient.Form.SHARE)
                    .ifPresent(quotient -> counts.add(quotient.denominator().minus(quotient.numerator())));
        }
        value.distribution()
                .ifPresent(grades -> Stream.concat(grades.counts().stream(), Stream.of(grades.notGraded()))
                        .forEach(count -> counts.add(Rational.of(count, BigInteger.ONE))));
        return counts;
    }

    /**
     * What is shown and not rounded is true, and what is hidden says so. A gap or a unit cost of something hidden is hidden; so is
     * whatever is made from it.
     *
     * @param situation any situation
     */
    public static void whatIsShownIsTrue(Situation situation) {
        Disclosure disclosure = situation.framework().disclosure();
        if (Stream.concat(Stream.of(disclosure.usual()), disclosure.exceptions().values().stream())
                .anyMatch(rule -> rule.nearest() > 1)) {
            return;
        }
        Map<List<Object>, Value> truth = values(inside(situation));
        Map<List<Object>, Value> shown = values(situation);
        Law.same(truth.keySet(), shown.keySet(), "points with and without the disclosure");
        shown.forEach((place, value) -> {
            Value exact = truth.get(place);
            boolean isHidden = value instanceof Value.Absent absent && absent.reason() == Reason.SUPPRESSED;
            Law.holds(
                    isHidden || withoutGrades(value).equals(withoutGrades(exact)),
                    "%s: %s, and %s is shown",
                    place,
                    exact,
                    value);
        });
    }

    private static Value withoutGrades(@Nullable Value value) {
        if (value instanceof Value.Amount amount) {
            return new Value.Amount(amount.value(), amount.numerator(), amount.denominator());
        }
        if (value instanceof Value.Graded graded) {
            return new Value.Graded(graded.grade());
        }
        return value instanceof Value.Absent absent
                ? new Value.Absent(absent.reason())
                : Optional.ofNullable(value).orElseThrow();
    }

    private static Situation inside(Situation situation) {
        return new Situation(
                situation.framework().withoutDisclosure(), situation.rows(), situation.period(), situation.asOf());
    }

    private static Map<List<Object>, Value> values(Situation situation) {
        var values = new LinkedHashMap<List<Object>, Value>();
        everyPoint(
                situation,
                (indicator, area, point) -> values.put(List.of(indicator.id(), area, point.period()), point.value()));
        return values;
    }

    /**
     * Nothing that is printed depends on a hidden number: another small one in its place gives the same scorecards of all areas, to
     * the last finding. Tried for figures that make up no other value.
     *
     * @param situation any situation
     */
    public static void nothingDependsOnWhatIsHidden(Situation situation) {
        Map<AreaId, Scorecard> cards = cards(situation);
        var others = new ArrayList<Figure>();
        boolean differs = false;
        for (Figure row : situation.rows()) {
            Figure other = isAlone(situation.framework(), row.indicator()) ? otherwise(situation, cards, row) : row;
            differs |= !other.equals(row);
            others.add(other);
        }
        if (differs) {
            Law.same(cards, cards(situation.withRows(others)), "scorecards with other numbers in place of the hidden");
        }
    }

    private static boolean isAlone(Framework framework, IndicatorId id) {
        Indicator indicator = framework.find(id).orElseThrow();
        return indicator.definition().rollUp().overAreas() == null
                && indicator.definition().reporting().cadence().covers().span() != Span.YEAR_TO_DATE
                && indicator
                        .definition()
                        .reporting()
                        .cadence()
                        .equals(indicator.definition().reporting().figures())
                && framework.rollUp().groups().stream()
                        .noneMatch(group -> framework.area().equals(group.area()))
                && framework.indicators().stream()
                        .noneMatch(
                                other -> other.definition().measure().inputs().contains(id));
    }

    private static Figure otherwise(Situation situation, Map<AreaId, Scorecard> cards, Figure row) {
        Framework framework = situation.framework();
        Scorecard card = cards.get(framework.register().current(row.area()));
        boolean isHidden = card != null
                && card.get(row.indicator()).history().points().stream()
                        .anyMatch(point -> point.period().equals(row.period())
                                && point.value().equals(new Value.Absent(Reason.SUPPRESSED)));
        int most = framework.disclosure().rule(row.indicator()).hiddenUpTo();
        boolean counts =
                framework.find(row.indicator()).orElseThrow().definition().measure() instanceof Direct direct
                        && direct.unit() instanceof Unit.Count;
        Rational small = Rational.of(most);
        return isHidden
                        && counts
                        && !row.marks().contains(Mark.CARRIED_FORWARD)
                        && row.observation() instanceof Observation.Single single
                        && single.value().signum() > 0
                        && single.value().compareTo(small) <= 0
                ? new Figure(
                        row.indicator(),
                        row.area(),
                        row.period(),
                        new Observation.Single(small.plus(Rational.ONE).minus(single.value())),
                        row.marks(),
                        row.recorded(),
                        row.note())
                : row;
    }

    /**
     * Nobody finds a hidden number by taking away what is shown: neither one area from its group and the other areas, nor one total
     * of the year so far from the next. A number that its supplier hid is in no group that is put together.
     *
     * @param situation any situation
     */
    public static void subtractionFindsNothing(Situation situation) {
        Map<List<Object>, Value> shown = values(situation);
        Framework framework = situation.framework();
        Map<List<Object>, Value> truth = values(inside(situation));
        shown.keySet().removeIf(place -> !(truth.get(place) instanceof Value.Amount));
        for (Indicator indicator : framework.indicators()) {
            if (indicator.definition().measure() instanceof OwnFigures) {
                for (AreaGroup group : framework.rollUp().groups()) {
                    cards(situation).get(group.area()).get(indicator.id()).history().points().stream()
                            .filter(point -> point.value() instanceof Value.Amount)
                            .forEach(point -> subtract(framework, indicator, group, point.period(), shown));
                }
            }
        }
    }

    private static void subtract(
            Framework framework, Indicator indicator, AreaGroup group, Period period, Map<List<Object>, Value> shown) {
        if (!indicator.definition().measure().isAdditive()
                || indicator.definition().rollUp().overAreas() == null) {
            return;
        }
        List<Value> members = group.members().stream()
                .map(framework.register()::current)
                .filter(member -> framework.register().counts(member, period.end()))
                .map(member -> shown.get(List.<Object>of(indicator.id(), member, period)))
                .flatMap(Stream::ofNullable)
                .toList();
        long hidden = members.stream()
                .filter(value -> value.equals(new Value.Absent(Reason.SUPPRESSED)))
                .count();
        Law.holds(hidden != 1, "%s in %s of %s: one member alone is hidden", indicator.id(), period, group.area());
    }

    /**
     * What an earlier report hides and shows, a later one hides and shows of the same periods, as known on the same day.
     *
     * @param situation any situation
     */
    public static void laterReportsHideTheSame(Situation situation) {
        Period before = situation.period().start().getYear() < 1910
                ? situation.period()
                : Period.of(
                        situation.period().kind(), situation.period().start().minusDays(1));
        var earlier = new Situation(situation.framework(), situation.rows(), before, situation.asOf());
        Map<List<Object>, Value> later = values(situation);
        values(earlier).forEach((place, value) -> {
            boolean hasEnded =
                    place.get(2) instanceof Period period && !period.end().isAfter(before.end());
            if (hasEnded && later.containsKey(place)) {
                Law.same(value, later.get(place), "published in " + before.label() + " and after it, of " + place);
            }
        });
    }

    private interface EachPoint {
        void visit(Indicator indicator, AreaId area, Series.Point point);
    }

    private static void everyPoint(Situation situation, EachPoint each) {
        cards(situation).forEach((area, card) -> {
            for (Evaluation evaluation : card.evaluations()) {
                evaluation.history().points().forEach(point -> each.visit(evaluation.indicator(), area, point));
            }
        });
    }

    private static Map<AreaId, Scorecard> cards(Situation situation) {
        List<AreaId> areas = Stream.of(
                        situation.rows().stream().map(Figure::area),
                        situation.framework().rollUp().groups().stream().map(AreaGroup::area),
                        situation.framework().areas().stream())
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
        var cards = new LinkedHashMap<AreaId, Scorecard>();
        Evaluator.evaluateEach(
                situation.framework(),
                Figures.of(situation.rows()),
                Evidence.NONE,
                situation.period(),
                situation.asOf(),
                areas,
                card -> cards.put(card.area(), card));
        return cards;
    }
}
