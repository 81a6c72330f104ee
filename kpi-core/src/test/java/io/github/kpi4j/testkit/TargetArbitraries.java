package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.AgreedException;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.Promise.Stated;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Targets of every type, with values on, just under and just over each of their limits. */
final class TargetArbitraries {

    /** Stands for a target that is worked out only when it is known what it is relative to. */
    static final Target UNKNOWN = Target.none("worked out for each period");

    private TargetArbitraries() {}

    static Arbitrary<Tolerance> tolerances() {
        Arbitrary<Tolerance> points = NumberArbitraries.shortDistances().map(Tolerance.Points::new);
        Arbitrary<Tolerance> percent =
                Arbitraries.of(1, 5, 10, 15, 20).map(share -> new Tolerance.PercentOfTarget(Rational.of(share)));
        return Arbitraries.oneOf(Arbitraries.just(new Tolerance.None()), points, percent);
    }

    static Arbitrary<Threshold> thresholds(Comparison... comparisons) {
        Arbitrary<Rational> limits = Arbitraries.oneOf(
                NumberArbitraries.decimals(), NumberArbitraries.decimals().map(Rational::abs));
        Arbitrary<Integer> beyond = Arbitraries.oneOf(
                Arbitraries.just(0),
                Arbitraries.integers().between(1, 40),
                Arbitraries.integers().between(1, 4));
        Arbitrary<Integer> far = Arbitraries.frequencyOf(
                Tuple.of(1, beyond), Tuple.of(2, Arbitraries.integers().between(1, 4)));
        return Combinators.combine(Arbitraries.of(comparisons), limits, tolerances(), beyond, far)
                .as(TargetArbitraries::threshold);
    }

    private static Threshold threshold(
            Comparison comparison, Rational limit, Tolerance tolerance, int floor, int stretch) {
        Rational better = Rational.of(comparison.polarity().equals(Polarity.HIGHER) ? 1 : -1, 2);
        return new Threshold(
                comparison,
                limit,
                fitting(tolerance, limit),
                floor == 0 ? null : limit.minus(better.times(Rational.of(floor))),
                stretch == 0 ? null : limit.plus(better.times(Rational.of(stretch))));
    }

    private static Tolerance fitting(Tolerance tolerance, Rational limit) {
        return tolerance instanceof Tolerance.PercentOfTarget && limit.signum() <= 0
                ? new Tolerance.Points(Rational.ONE)
                : tolerance;
    }

    static Arbitrary<Range> ranges() {
        Arbitrary<Integer> widths = Arbitraries.integers().between(0, 60);
        return Combinators.combine(NumberArbitraries.decimals(), widths, tolerances())
                .as((low, width, tolerance) ->
                        new Range(low, low.plus(Rational.of(width, 2)), fitting(tolerance, low)));
    }

    static Arbitrary<AtLeastGrade> atLeastGrades() {
        Arbitrary<Tolerance> reaches = Arbitraries.of(
                new Tolerance.None(), new Tolerance.Points(Rational.ONE), new Tolerance.Points(Rational.of(2)));
        return Combinators.combine(SeriesArbitraries.grades(), reaches).as(AtLeastGrade::new);
    }

    static Arbitrary<Target> targets() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, thresholds(Comparison.values())),
                        Tuple.of(3, ranges()),
                        Tuple.of(2, atLeastGrades()),
                        Tuple.of(1, inWords()),
                        Tuple.of(1, none()))
                .withoutEdgeCases();
    }

    static Arbitrary<Target> inWords() {
        return Arbitraries.of("every child has a say", "families know whom to call")
                .map(Target::inWords);
    }

    static Arbitrary<Target> none() {
        return Arbitraries.of("for context only", "to be set after the first year")
                .map(Target::none);
    }

    /** Numeric targets that pull one way; a few of them are the absence of a target. */
    static Arbitrary<Target> pulling(Polarity.Sense sense) {
        Arbitrary<? extends Target> targets = switch (sense) {
            case HIGHER -> thresholds(Comparison.AT_LEAST, Comparison.MORE_THAN);
            case LOWER -> thresholds(Comparison.AT_MOST, Comparison.FEWER_THAN);
            case CLOSER -> ranges();
            case NEITHER, UNSTATED -> none();
        };
        return Arbitraries.frequencyOf(Tuple.of(40, targets), Tuple.of(1, none()));
    }

    static Arbitrary<TargetHistory> histories(Arbitrary<Target> targets) {
        return historiesOf(targets.map(Stated::new));
    }

    static Arbitrary<TargetHistory> historiesOf(Arbitrary<? extends io.github.kpi4j.promise.Promise> promises) {
        Arbitrary<Integer> approvals = Arbitraries.of(-1_000, -20, 30, 150, 700);
        Arbitrary<TargetVersion> first = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(19, TargetVersion.ALWAYS), Tuple.of(1, LocalDate.of(2023, 4, 1))),
                        promises,
                        approvals)
                .as((from, promise, approved) -> version(from, promise, approved));
        Arbitrary<TargetVersion> later = Combinators.combine(Arbitraries.of(2020, 2022, 2024), promises, approvals)
                .as((year, promise, approved) -> version(LocalDate.of(year, 4, 2), promise, approved));
        Arbitrary<List<AgreedException>> exceptions = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())), Tuple.of(1, PromiseArbitraries.exceptions(promises)));
        Arbitrary<EndTarget> ends = PromiseArbitraries.ends(promises).injectNull(0.8);
        return Combinators.combine(
                        first, later.list().ofMaxSize(2).uniqueElements(TargetVersion::from), exceptions, ends)
                .as(TargetArbitraries::history);
    }

    private static TargetVersion version(LocalDate from, io.github.kpi4j.promise.Promise promise, int approved) {
        LocalDate day = approved < -100 ? null : from.plusDays(approved);
        return new TargetVersion(from, null, promise, day, "local", "annual review");
    }

    private static TargetHistory history(
            TargetVersion first, List<TargetVersion> later, List<AgreedException> exceptions, EndTarget end) {
        var versions = new ArrayList<>(later);
        versions.add(first);
        return new TargetHistory(versions, exceptions, end);
    }

    static Arbitrary<Promise> promises() {
        return targets()
                .flatMap(target -> values(target).map(value -> new Promise(target, value)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Rational> values(Target target) {
        if (target instanceof AtLeastGrade atLeast) {
            int last = atLeast.grade().scale().labels().size() - 1;
            return Arbitraries.longs().between(0, last).map(Rational::of);
        }
        return Arbitraries.frequencyOf(
                Tuple.of(8, NumberArbitraries.around(limits(target))), Tuple.of(1, NumberArbitraries.rationals()));
    }

    /** Every value at which something changes; one for no target. */
    static List<Rational> limits(Target target) {
        var limits = new ArrayList<Rational>();
        if (target instanceof Threshold threshold) {
            Rational reach = threshold.tolerance().reach(threshold.value());
            limits.add(threshold.value());
            limits.add(
                    threshold.polarity().equals(Polarity.HIGHER)
                            ? threshold.value().minus(reach)
                            : threshold.value().plus(reach));
            if (threshold.floor() != null) {
                limits.add(threshold.floor());
            }
            if (threshold.stretch() != null) {
                limits.add(threshold.stretch());
            }
        } else if (target instanceof Range range) {
            limits.add(range.low());
            limits.add(range.high());
            limits.add(range.low().minus(range.tolerance().reach(range.low())));
            limits.add(range.high().plus(range.tolerance().reach(range.low())));
        } else {
            limits.add(target.goal().orElse(Rational.HUNDRED));
        }
        return limits;
    }
}
