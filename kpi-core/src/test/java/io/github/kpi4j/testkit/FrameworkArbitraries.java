package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.benchmark.Membership;
import io.github.kpi4j.benchmark.MembershipHistory;
import io.github.kpi4j.benchmark.Placing;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaHistory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.summary.WorstOf;
import io.github.kpi4j.target.RatingScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Frameworks with priorities, comparators, unit costs and formulas; all their references lead somewhere. */
final class FrameworkArbitraries {

    static final AreaId OWN = new AreaId("E09000006");
    private static final List<Priority> PRIORITIES = List.of(
            new Priority("safe", "Children are safe", new WorstOf(List.of())),
            new Priority("ready", "Children are ready for school"));
    private static final List<Comparator> COMPARATORS = List.of(
            new Comparator("england", "England", Comparator.Summary.PUBLISHED, List.of(new AreaId("E92000001"))),
            new Comparator(
                    "neighbours",
                    "Statistical neighbours (2025)",
                    Comparator.Summary.MEAN_OF_AREAS,
                    List.of(new AreaId("E08000009"), OWN, new AreaId("E10000015"))),
            new Comparator(
                    "best",
                    "The best neighbour by the model of the day",
                    Comparator.Summary.BEST,
                    new MembershipHistory(List.of(
                            Membership.always(List.of(new AreaId("E08000009"), OWN)),
                            new Membership(
                                    LocalDate.of(2022, 10, 1),
                                    LocalDate.of(2023, 1, 1),
                                    "Model of 2022",
                                    List.of(new AreaId("E10000015"), new AreaId("E08000009")))))),
            new Comparator(
                    "region",
                    "The region",
                    Comparator.Summary.MEDIAN,
                    Stream.of("E06000034", "E06000035", "E06000036", "E06000037", "E06000038", "E08000008")
                            .map(AreaId::new)
                            .toList()));
    private static final List<ComparedWith> PLACED = List.of(
            ComparedWith.fairly("neighbours").placing(Placing.RANK),
            new ComparedWith("best", "The best has other cases", null, Placing.by(new Placing.Quarters())),
            ComparedWith.fairly("region").placing(Placing.by(new Placing.Quarters())));
    private static final List<ComparedWith> IN_OTHER_BANDS = List.of(
            ComparedWith.fairly("best").placing(new Placing(new Placing.Quarters(), "all are alike")),
            ComparedWith.fairly("neighbours").placing(Placing.by(new Placing.Even(2))),
            ComparedWith.fairly("region").placing(Placing.by(new Placing.Fifths())));

    private static final List<AreaGroup> GROUPS = List.of(new AreaGroup(
            new AreaId("both"), "Both neighbours", List.of(new AreaId("E08000009"), new AreaId("E10000015"))));

    private static final AreaRegister REGISTER = new AreaRegister(List.of(
            new AreaHistory(new AreaId("E10000015"), "Neighbour", null, List.of(new AreaId("E10000014")), List.of()),
            new AreaHistory(
                    new AreaId("E08000009"),
                    "New neighbour",
                    LocalDate.of(2020, 4, 1),
                    List.of(),
                    List.of(new AreaId("E08000008")))));

    private FrameworkArbitraries() {}

    static Arbitrary<Comparator> comparators() {
        return Arbitraries.of(COMPARATORS);
    }

    static Arbitrary<Framework> frameworks() {
        Arbitrary<List<Place>> single = places().list().ofMinSize(1).ofMaxSize(5);
        Arbitrary<List<Indicator>> indicators = Arbitraries.frequencyOf(
                Tuple.of(6, single.map(FrameworkArbitraries::named)),
                Tuple.of(2, Combinators.combine(single, unitCosts()).as(FrameworkArbitraries::with)),
                Tuple.of(1, Combinators.combine(single, formulas()).as(FrameworkArbitraries::with)),
                Tuple.of(1, Combinators.combine(single, banded()).as(FrameworkArbitraries::with)),
                Tuple.of(1, Combinators.combine(single, realTerms()).as(FrameworkArbitraries::with)),
                Tuple.of(1, Combinators.combine(single, gaps()).as(FrameworkArbitraries::with)));
        Arbitrary<List<Indicator>> told = Combinators.combine(
                        indicators, MoneyArbitraries.results(), MoneyArbitraries.terms())
                .as(MoneyArbitraries::beside);
        return Combinators.combine(told, SchemeArbitraries.schemes())
                .flatAs((all, scheme) -> Combinators.combine(
                                rollUps(all), ChainArbitraries.chains(all), DisclosureArbitraries.disclosures(all))
                        .as((rollUp, chain, disclosure) -> framework(all, scheme, rollUp, chain, disclosure)))
                .withoutEdgeCases();
    }

    private static Arbitrary<RollUp> rollUps(List<Indicator> indicators) {
        return Arbitraries.oneOf(
                Arbitraries.just(new RollUp(null, RollUp.Over.INDICATORS, GROUPS)),
                SummaryArbitraries.rules(indicators.stream()
                                .map(each -> each.id().text())
                                .toList())
                        .map(rule -> new RollUp(rule, RollUp.Over.INDICATORS, GROUPS)));
    }

    private static Framework framework(
            List<Indicator> indicators, RatingScheme scheme, RollUp rollUp, ResultsChain chain, Disclosure disclosure) {
        return new Framework(
                "made",
                "A framework",
                OWN,
                YearType.FINANCIAL,
                scheme,
                PRIORITIES,
                COMPARATORS,
                indicators,
                new Governance(audiences(indicators), retired(indicators)),
                rollUp,
                chain,
                REGISTER,
                disclosure);
    }

    /** Some of the ids that the other frameworks use and this one does not. */
    private static List<Governance.Retirement> retired(List<Indicator> indicators) {
        return Stream.of("i2", "i4", "cost")
                .map(IndicatorId::new)
                .filter(id -> indicators.stream().noneMatch(each -> each.id().equals(id)))
                .map(id -> new Governance.Retirement(
                        id, "Number of " + id, LocalDate.of(2024, 3, 31), "it said too little"))
                .toList();
    }

    /** An audience for each tier that there is, and one that sees everything. */
    private static List<Audience> audiences(List<Indicator> indicators) {
        var audiences = new ArrayList<>(List.of(new Audience("managers", "managers", List.of())));
        indicators.stream()
                .flatMap(each -> each.definition().tiers().stream())
                .distinct()
                .forEach(
                        tier -> audiences.add(new Audience("readers-of-" + tier, "readers of " + tier, List.of(tier))));
        return audiences;
    }

    /** An indicator with its priority and its comparators. */
    private record Place(IndicatorPlan plan, String priority, List<ComparedWith> comparators) {

        Indicator named(String id) {
            return plan.named(id, priority, comparators);
        }
    }

    private static Arbitrary<Place> places() {
        return places(IndicatorArbitraries.plans());
    }

    private static Arbitrary<Place> places(Arbitrary<IndicatorPlan> plans) {
        Arbitrary<List<ComparedWith>> beside = Arbitraries.of(
                List.<ComparedWith>of(),
                List.of(new ComparedWith("england", "England counts other cases", null)),
                List.of(ComparedWith.fairly("england"), ComparedWith.fairly("neighbours"), ComparedWith.fairly("best")),
                PLACED,
                IN_OTHER_BANDS);
        return Combinators.combine(plans, Arbitraries.of("", "safe", "ready"), beside)
                .as(Place::new);
    }

    private static List<Indicator> named(List<Place> places) {
        var indicators = new ArrayList<Indicator>();
        for (int i = 0; i < places.size(); i++) {
            indicators.add(places.get(i).named("i" + i));
        }
        return indicators;
    }

    private static List<Indicator> with(List<Place> places, List<Indicator> more) {
        List<Indicator> all = named(places);
        all.addAll(more);
        return all;
    }

    /** What something costs, how much was got for it, and the one divided by the other. */
    private static Arbitrary<List<Indicator>> unitCosts() {
        Arbitrary<Place> costs = places(PeriodArbitraries.cadences()
                .flatMap(cadence -> numbers(cadence, new Direct(new Unit.Money("GBP", "")))));
        Arbitrary<Place> numbers = places(PeriodArbitraries.cadences()
                .flatMap(cadence -> numbers(cadence, new Direct(new Unit.Count("children")))));
        Arbitrary<Place> each = places(IndicatorArbitraries.unitCosts("cost", "number"));
        Arbitrary<List<Indicator>> any = Combinators.combine(each, costs, numbers)
                .as((cost, spent, got) -> List.of(cost.named("each"), spent.named("cost"), got.named("number")));
        return Arbitraries.oneOf(any, PeriodArbitraries.cadences().flatMap(FrameworkArbitraries::alike));
    }

    /** Two counts reported at the same time, and a formula over them. */
    private static Arbitrary<List<Indicator>> formulas() {
        return PeriodArbitraries.cadences().flatMap(cadence -> {
            Arbitrary<Place> counts = places(numbers(cadence, new Direct(new Unit.Count("children"))));
            Arbitrary<Place> worked =
                    places(IndicatorArbitraries.numbers(cadence, FormulaArbitraries.over("first", "second")));
            return Combinators.combine(worked, counts, counts)
                    .as((formula, first, second) ->
                            List.of(formula.named("worked"), first.named("first"), second.named("second")));
        });
    }

    /** A score, and its grade reported at the same time. */
    private static Arbitrary<List<Indicator>> banded() {
        return PeriodArbitraries.cadences()
                .flatMap(cadence -> GradeArbitraries.graded(
                        numbers(cadence, new Direct(new Unit.Count("points"))),
                        scale ->
                                IndicatorArbitraries.graded(cadence, scale, GradeArbitraries.banded(scale, "number"))));
    }

    /** Two groups that are measured and judged alike, and the gap between them. */
    private static Arbitrary<List<Indicator>> gaps() {
        return PeriodArbitraries.cadences()
                .flatMap(cadence -> Combinators.combine(
                                places(IndicatorArbitraries.numbers(cadence, ForecastArbitraries.gaps())),
                                places(numbers(cadence, new Percentage("children", "all children"))))
                        .as((gap, group) -> List.of(gap.named("gap"), group.named("first"), group.named("second"))));
    }

    /** The usual case: cost, units and unit cost are reported at the same time. */
    private static Arbitrary<List<Indicator>> alike(Cadence cadence) {
        return Combinators.combine(
                        places(IndicatorArbitraries.numbers(
                                cadence, Arbitraries.just(IndicatorArbitraries.costOfEach("cost", "number")))),
                        places(numbers(cadence, new Direct(new Unit.Money("GBP", "")))),
                        places(numbers(cadence, new Percentage("children", "all children"))))
                .as((each, cost, number) -> List.of(each.named("each"), cost.named("cost"), number.named("number")));
    }

    /** Money as it was spent, and the same in real terms. */
    private static Arbitrary<List<Indicator>> realTerms() {
        return PeriodArbitraries.cadences()
                .flatMap(cadence -> Combinators.combine(
                                places(IndicatorArbitraries.numbers(cadence, PriceArbitraries.realTerms("cost"))),
                                places(numbers(cadence, new Direct(new Unit.Money("GBP", "")))))
                        .as((real, cost) -> List.of(real.named("real"), cost.named("cost"))));
    }

    private static Arbitrary<IndicatorPlan> numbers(Cadence cadence, Measure measure) {
        return IndicatorArbitraries.numbers(cadence, Arbitraries.just(measure));
    }
}
