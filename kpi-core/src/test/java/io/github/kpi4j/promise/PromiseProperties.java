package io.github.kpi4j.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Promise.Stated;
import io.github.kpi4j.promise.Relative.Step;
import io.github.kpi4j.promise.Trajectory.Milestone;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.testkit.KpiArbitraries;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfTargets;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;

/** A promise of any kind knows neither direction nor size, and whatever it comes to is judged like any other target. */
@Domain(KpiDomain.class)
@Domain(DomainContext.Global.class)
class PromiseProperties {

    private static final Rational MINUS_ONE = Rational.of(-1);

    @Provide
    Arbitrary<Promise> promises() {
        return KpiArbitraries.promisesOfEveryKind();
    }

    @Provide
    Arbitrary<Rational> factors() {
        return KpiArbitraries.rationals().map(Rational::abs).filter(factor -> factor.signum() > 0);
    }

    @Provide
    Arbitrary<Period> quarters() {
        return Arbitraries.of(2022, 2023, 2024)
                .flatMap(year ->
                        Arbitraries.of(1, 2, 3, 4).map(quarter -> Period.quarter(YearType.FINANCIAL, year, quarter)));
    }

    private static Optional<Target> in(Period period, Rational anchor, Promise promise) {
        return promise.resolve(new FakeAnchors(period, anchor)) instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.target())
                : Optional.empty();
    }

    @Property
    void mirroredPromiseAndValuesHaveTheSameLevel(
            @ForAll("promises") Promise promise,
            @ForAll("quarters") Period period,
            @ForAll Rational anchor,
            @ForAll Rational step) {
        Promise mirrored = times(promise, MINUS_ONE);
        Assume.that(mirrored != null);

        assertThat(levels(in(period, anchor.negated(), mirrored), MINUS_ONE, step))
                .isEqualTo(levels(in(period, anchor, promise), Rational.ONE, step));
    }

    @Property
    void scaledPromiseAndValuesHaveTheSameLevel(
            @ForAll("promises") Promise promise,
            @ForAll("quarters") Period period,
            @ForAll Rational anchor,
            @ForAll Rational step,
            @ForAll("factors") Rational factor) {
        Promise scaled = times(promise, factor);
        Assume.that(scaled != null);

        assertThat(levels(in(period, anchor.times(factor), scaled), factor, step))
                .isEqualTo(levels(in(period, anchor, promise), Rational.ONE, step));
    }

    @Property
    void whateverIsPromisedIsTotalAndOrdered(
            @ForAll RatingScheme scheme,
            @ForAll("promises") Promise promise,
            @ForAll("quarters") Period period,
            @ForAll Rational anchor,
            @ForAll Rational step) {
        in(period, anchor, promise).ifPresent(target -> {
            Rational value = target.goal().orElse(Rational.HUNDRED);
            var judged = new io.github.kpi4j.testkit.Promise(target, value.plus(step));
            LawsOfTargets.schemeIsTotal(scheme, judged, anchor);
            LawsOfTargets.equalToTheLimitIsMetUnlessStrict(scheme, target);
            LawsOfTargets.betterIsNeverJudgedWorse(scheme, target, value, value.plus(step), anchor);
            assertThat(target.polarity().sense()).isEqualTo(promise.polarity().sense());
        });
    }

    /** At the limit and a step beside it on either side, seen on the scale of the original. */
    private static List<Level> levels(Optional<Target> target, Rational factor, Rational step) {
        return target.map(each -> List.of(
                        level(each, Rational.ZERO),
                        level(each, step.times(factor)),
                        level(each, step.times(factor).negated())))
                .orElse(List.of());
    }

    private static Level level(Target target, Rational beside) {
        Rational limit = target instanceof Range range
                ? Rational.mean(List.of(range.low(), range.high()))
                : target.goal().orElse(Rational.ZERO);
        return RatingScheme.DEFAULT.level(target, limit.plus(beside));
    }

    /** The promise about so many times as much; null where there is none. */
    private static @Nullable Promise times(Promise promise, Rational factor) {
        if (promise instanceof Stated stated) {
            return times(stated.target(), factor);
        }
        if (promise instanceof Relative relative) {
            Terms terms = times(relative.terms(), factor);
            return terms == null ? null : new Relative(terms, relative.to(), times(relative.step(), factor));
        }
        if (promise instanceof Trajectory way) {
            Terms terms = times(way.terms(), factor);
            return terms == null
                    ? null
                    : new Trajectory(
                            terms,
                            way.milestones().stream()
                                    .map(each -> new Milestone(
                                            each.day(), each.value().times(factor)))
                                    .toList(),
                            way.between());
        }
        if (promise instanceof ByArea byArea) {
            return times(byArea, factor);
        }
        return promise instanceof Profiled profiled ? times(profiled, factor) : null;
    }

    private static @Nullable Promise times(Target target, Rational factor) {
        if (target instanceof Threshold threshold) {
            Terms terms = times(
                    new Terms(threshold.comparison(), threshold.tolerance(), threshold.floor(), threshold.stretch()),
                    factor);
            return terms == null
                    ? null
                    : new Stated(new Threshold(
                            terms.comparison(),
                            threshold.value().times(factor),
                            terms.tolerance(),
                            terms.floor(),
                            terms.stretch()));
        }
        if (target instanceof Range range && times(range.tolerance(), factor) != null) {
            Rational low = range.low().times(factor);
            Rational high = range.high().times(factor);
            return new Stated(new Range(low.min(high), low.max(high), times(range.tolerance(), factor)));
        }
        return null;
    }

    private static @Nullable Promise times(ByArea promise, Rational factor) {
        var areas = new HashMap<>(promise.areas());
        areas.replaceAll((area, each) -> times(each, factor));
        Promise others = promise.others() == null ? null : times(promise.others(), factor);
        boolean whole = !areas.containsValue(null) && (others == null) == (promise.others() == null);
        return whole ? new ByArea(areas, others) : null;
    }

    /** A flow, and parts given one by one, are never below zero. */
    private static @Nullable Promise times(Profiled promise, Rational factor) {
        Terms terms = times(promise.terms(), factor);
        boolean positive = promise.kind() == Profiled.Kind.FLOW || promise.shape() instanceof Shape.Periods;
        if (terms == null || (positive && factor.signum() < 0)) {
            return null;
        }
        Shape shape = promise.shape() instanceof Shape.Periods periods
                ? new Shape.Periods(periods.values().stream()
                        .map(each -> each.times(factor))
                        .toList())
                : promise.shape();
        return new Profiled(terms, promise.year().times(factor), promise.kind(), shape, times(promise.start(), factor));
    }

    private static @Nullable Terms times(Terms terms, Rational factor) {
        Tolerance tolerance = times(terms.tolerance(), factor);
        return tolerance == null
                ? null
                : new Terms(
                        factor.signum() > 0 ? terms.comparison() : mirrored(terms.comparison()),
                        tolerance,
                        times(terms.floor(), factor),
                        times(terms.stretch(), factor));
    }

    private static Step times(Step step, Rational factor) {
        if (step instanceof Step.By by) {
            return new Step.By(by.amount().times(factor));
        }
        return step instanceof Step.ByPercent by && factor.signum() < 0
                ? new Step.ByPercent(by.percent().negated())
                : step;
    }

    /** A share of the target has no mirror: the target is below zero there. */
    private static @Nullable Tolerance times(Tolerance tolerance, Rational factor) {
        if (tolerance instanceof Tolerance.Points points) {
            return new Tolerance.Points(points.amount().times(factor.abs()));
        }
        return tolerance instanceof Tolerance.PercentOfTarget && factor.signum() < 0 ? null : tolerance;
    }

    private static @Nullable Rational times(@Nullable Rational number, Rational factor) {
        return number == null ? null : number.times(factor);
    }

    private static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Comparison.AT_MOST;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE_THAN -> Comparison.FEWER_THAN;
            case FEWER_THAN -> Comparison.MORE_THAN;
        };
    }
}
