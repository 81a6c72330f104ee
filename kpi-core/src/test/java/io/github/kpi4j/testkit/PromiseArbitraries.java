package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.AgreedException;
import io.github.kpi4j.promise.Anchor;
import io.github.kpi4j.promise.Anchors;
import io.github.kpi4j.promise.ByArea;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.Gap;
import io.github.kpi4j.promise.Profiled;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.Relative.Reference;
import io.github.kpi4j.promise.Relative.Step;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.Shape;
import io.github.kpi4j.promise.Source;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.promise.Trajectory;
import io.github.kpi4j.promise.Trajectory.Between;
import io.github.kpi4j.promise.Trajectory.Milestone;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.Threshold.Comparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Promises that are stated outright, and promises that are worked out for each period. */
final class PromiseArbitraries {

    private static final AreaId ELSEWHERE = new AreaId("E10000015");
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 3, 31);
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 2, 29);

    private PromiseArbitraries() {}

    /** Promises of every type, most of them stated. */
    static Arbitrary<Promise> promises() {
        Arbitrary<Promise> stated = TargetArbitraries.targets().map(Promise.Stated::new);
        return Arbitraries.frequencyOf(
                Tuple.of(4, stated),
                Tuple.of(3, workedOut(Comparison.values())),
                Tuple.of(1, byArea(workedOut(Comparison.AT_LEAST))),
                Tuple.of(1, profiles()));
    }

    /** Promises for the area that frameworks are made for and for another; in a third of them for all others as well. */
    private static Arbitrary<Promise> byArea(Arbitrary<Promise> promises) {
        return Combinators.combine(promises, promises, promises.injectNull(0.7), Arbitraries.of(true, false))
                .as((own, other, others, owns) -> new ByArea(
                        owns ? Map.of(FrameworkArbitraries.OWN, own, ELSEWHERE, other) : Map.of(ELSEWHERE, other),
                        others));
    }

    /** Flows and stocks over the quarters of a year. */
    static Arbitrary<Profiled> profiles() {
        return profiles(Comparison.values());
    }

    private static Arbitrary<Profiled> profiles(Comparison... comparisons) {
        Arbitrary<Profiled> any = spread(comparisons);
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, periodByPeriod(comparisons)));
    }

    /** The parts of the year given one by one. */
    private static Arbitrary<Profiled> periodByPeriod(Comparison... comparisons) {
        return Combinators.combine(
                        Arbitraries.of(comparisons),
                        Arbitraries.integers().between(0, 300).list().ofSize(3),
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.of(Profiled.Kind.class))
                .as((side, parts, last, kind) -> {
                    List<Rational> values = Stream.concat(parts.stream(), Stream.of(last))
                            .map(Rational::of)
                            .toList();
                    Rational year = kind == Profiled.Kind.FLOW ? Rational.sum(values) : values.get(3);
                    return new Profiled(Terms.of(side), year, kind, new Shape.Periods(values), null);
                });
    }

    private static Arbitrary<Profiled> spread(Comparison... comparisons) {
        Arbitrary<Shape> weights = Arbitraries.integers()
                .between(0, 40)
                .list()
                .ofSize(4)
                .filter(list -> list.stream().anyMatch(weight -> weight > 0))
                .map(list -> new Shape.Weights(list.stream().map(Rational::of).toList()));
        Arbitrary<Shape> shapes = Arbitraries.oneOf(Arbitraries.just(new Shape.Linear()), weights);
        return Combinators.combine(
                        Arbitraries.of(comparisons),
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.of(Profiled.Kind.class),
                        shapes)
                .as((side, year, kind, shape) -> new Profiled(
                        Terms.of(side),
                        Rational.of(year, 2),
                        kind,
                        shape,
                        kind == Profiled.Kind.STOCK ? Rational.of(year, 7) : null));
    }

    /** Years that are spread, for numbers that pull one way; what else there is for those that do not. */
    static Arbitrary<? extends Promise> overTheYear(Polarity.Sense sense) {
        return switch (sense) {
            case HIGHER -> profiles(Comparison.AT_LEAST, Comparison.MORE_THAN);
            case LOWER -> profiles(Comparison.AT_MOST, Comparison.FEWER_THAN);
            case CLOSER, NEITHER, UNSTATED -> pulling(sense);
        };
    }

    static Arbitrary<Promise> betterThanAtTheBaseline() {
        return Combinators.combine(terms(Comparison.values()), steps())
                .as((terms, step) -> new Relative(terms, new Reference.ToBaseline(), step));
    }

    /** Promises about numbers that pull one way. */
    static Arbitrary<Promise> pulling(Polarity.Sense sense) {
        Arbitrary<Promise> stated = TargetArbitraries.pulling(sense).map(Promise.Stated::new);
        return switch (sense) {
            case HIGHER ->
                Arbitraries.frequencyOf(
                        Tuple.of(10, stated),
                        Tuple.of(2, workedOut(Comparison.AT_LEAST, Comparison.MORE_THAN)),
                        Tuple.of(1, byArea(workedOut(Comparison.AT_LEAST))));
            case LOWER ->
                Arbitraries.frequencyOf(
                        Tuple.of(10, stated),
                        Tuple.of(2, workedOut(Comparison.AT_MOST, Comparison.FEWER_THAN)),
                        Tuple.of(1, byArea(workedOut(Comparison.AT_MOST))));
            case CLOSER, NEITHER, UNSTATED -> stated;
        };
    }

    /** One exception; none where there is nothing to promise. */
    static Arbitrary<List<AgreedException>> exceptions(Arbitrary<? extends Promise> promises) {
        return Combinators.combine(
                        promises,
                        Arbitraries.of(2021, 2023, 2024),
                        Arbitraries.of(90, 1_000, 2_500),
                        Arbitraries.of(-30, 60))
                .as((promise, year, days, approved) -> {
                    LocalDate from = LocalDate.of(year, 5, 10);
                    return promise.isNone()
                            ? List.of()
                            : List.of(new AgreedException(
                                    from,
                                    from.plusDays(days),
                                    promise,
                                    "a flood",
                                    "the director",
                                    from.plusDays(approved)));
                });
    }

    /** Null where there is nothing to promise. */
    static Arbitrary<EndTarget> ends(Arbitrary<? extends Promise> promises) {
        return Combinators.combine(promises, Arbitraries.of(2024, 2028))
                .as((promise, year) -> promise.isNone()
                        ? null
                        : new EndTarget(LocalDate.of(year, 3, 31), promise, LocalDate.of(2023, 3, 1), "cabinet", ""));
    }

    static Arbitrary<Promise> workedOut(Comparison... comparisons) {
        Arbitrary<Promise> relative =
                Combinators.combine(terms(comparisons), references(), steps()).as(Relative::new);
        Arbitrary<Promise> own =
                Combinators.combine(Arbitraries.of(comparisons), references()).as(HalfOf::new);
        return Arbitraries.frequencyOf(Tuple.of(5, relative), Tuple.of(2, trajectories(comparisons)), Tuple.of(1, own));
    }

    /** A promise as an embedder may write it. */
    private record HalfOf(Comparison comparison, Reference whole) implements Promise {
        @Override
        public Resolution resolve(Anchors anchors) {
            Anchor anchor = whole.in(anchors);
            return anchor instanceof Anchor.Known known
                    ? Terms.of(comparison)
                            .around(known.value().dividedBy(Rational.of(2)), new Source.Own("half of something else"))
                    : new Resolution.Unresolved(((Anchor.Missing) anchor).reason(), new Gap.Own("nothing to halve"));
        }

        @Override
        public Polarity polarity() {
            return comparison.polarity();
        }

        @Override
        public List<String> comparators() {
            return whole instanceof Reference.ToComparator comparator ? List.of(comparator.id()) : List.of();
        }
    }

    private static Arbitrary<Promise> trajectories(Comparison... comparisons) {
        Arbitrary<Milestone> milestones = Combinators.combine(
                        Arbitraries.integers().between(0, 3_000), NumberArbitraries.decimals())
                .as((days, value) -> new Milestone(FIRST_DAY.plusDays(days), value));
        Arbitrary<Milestone> ends = NumberArbitraries.decimals().map(value -> new Milestone(LAST_DAY, value));
        return Combinators.combine(
                        terms(comparisons),
                        milestones.list().ofMinSize(1).ofMaxSize(3).uniqueElements(Milestone::day),
                        ends,
                        Arbitraries.of(Between.class))
                .as((terms, way, end, between) -> new Trajectory(
                        terms, Stream.concat(way.stream(), Stream.of(end)).toList(), between));
    }

    /** Floor and stretch lie so far out that they often, but not always, go with the number. */
    static Arbitrary<Terms> terms(Comparison... comparisons) {
        return Combinators.combine(
                        Arbitraries.of(comparisons),
                        TargetArbitraries.tolerances(),
                        Arbitraries.of(0, 0, 0, 60, 200),
                        Arbitraries.of(0, 0, 0, 60, 200))
                .as((comparison, tolerance, floor, stretch) -> {
                    int better = comparison.polarity().equals(Polarity.HIGHER) ? 1 : -1;
                    return new Terms(
                            comparison,
                            tolerance,
                            floor == 0 ? null : Rational.of(100L - better * floor),
                            stretch == 0 ? null : Rational.of(100L + better * stretch));
                });
    }

    private static Arbitrary<Reference> references() {
        return Arbitraries.of(
                new Reference.ToBaseline(),
                new Reference.ToLastYear(),
                new Reference.ToComparator("england"),
                new Reference.ToComparator("neighbours"));
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Step> same = Arbitraries.just(new Step.Same());
        Arbitrary<Step> by = Arbitraries.integers().between(-9, 9).map(half -> new Step.By(Rational.of(half, 2)));
        Arbitrary<Step> percent = Arbitraries.of(-10, 5).map(share -> new Step.ByPercent(Rational.of(share)));
        return Arbitraries.oneOf(same, by, percent);
    }
}
