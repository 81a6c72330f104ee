package io.github.kpi4j.testkit;

import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.Goal;
import io.github.kpi4j.forecast.Holt;
import io.github.kpi4j.forecast.LastValue;
import io.github.kpi4j.forecast.LinearTrend;
import io.github.kpi4j.forecast.PaceFinding.Paced;
import io.github.kpi4j.forecast.RunRate;
import io.github.kpi4j.forecast.SeasonalNaive;
import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Paces, rules of forecasts, and gaps between groups. */
final class ForecastArbitraries {

    private static final LocalDate START = LocalDate.of(2012, 4, 30);

    /** Shares of the way, and shares of the pace that would be just enough. */
    private static final List<Rational> SHARES = List.of(
            Rational.of(-1, 3),
            Rational.ZERO,
            Rational.of(1, 2),
            Rational.of(9, 10),
            Rational.ONE,
            Rational.of(10, 9),
            Rational.of(3));

    private ForecastArbitraries() {}

    static Arbitrary<ForecastRule> rules() {
        Arbitrary<ForecastRule> rates = Arbitraries.integers().between(1, 4).map(RunRate::new);
        Arbitrary<ForecastRule> lines = Arbitraries.integers().between(4, 6).map(LinearTrend::new);
        Arbitrary<Rational> weights = Arbitraries.integers().between(1, 99).map(percent -> Rational.of(percent, 100));
        Arbitrary<ForecastRule> smoothings = Combinators.combine(weights.injectNull(0.3), weights.injectNull(0.3))
                .as(Holt::new);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(new LastValue())),
                Tuple.of(2, rates),
                Tuple.of(2, lines),
                Tuple.of(1, Arbitraries.just(new SeasonalNaive())),
                Tuple.of(1, smoothings));
    }

    /** Values lie on the straight way to the goal, at the goal, and on both sides of either. */
    static Arbitrary<Paced> paces() {
        return Combinators.combine(
                        PeriodArbitraries.cadences(),
                        NumberArbitraries.decimals(),
                        Combinators.combine(NumberArbitraries.shortDistances(), Arbitraries.of(-1, 1))
                                .as((distance, side) ->
                                        distance.plus(Rational.ONE).times(Rational.of(side))),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-2, 9),
                        Combinators.combine(Arbitraries.of(SHARES), Arbitraries.of(true, false))
                                .as(Share::new),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(0, 0, 1, 1))
                .as(ForecastArbitraries::pace);
    }

    /** A share of the whole way, or of the part of it that is due by now. */
    private record Share(Rational share, boolean ofWhatIsDue) {}

    private static Paced pace(
            Cadence cadence,
            Rational from,
            Rational way,
            int elapsed,
            int left,
            Share share,
            boolean inclusive,
            int width) {
        long step = SeriesArbitraries.stride(cadence);
        long start = cadence.slotHolding(START);
        int total = Math.max(1, elapsed + left);
        Rational due = share.ofWhatIsDue() ? Rational.of(elapsed, total) : Rational.ONE;
        Rational goal = from.plus(way);
        Rational far = width == 0 ? null : goal.plus(way.times(Rational.of(width, 2)));
        Period last = cadence.in(start + total * step);
        return new Paced(
                from,
                cadence.in(start),
                from.plus(way.times(share.share()).times(due)),
                cadence.in(start + elapsed * step),
                new Goal(goal, inclusive || far != null, far, last.end()),
                cadence);
    }

    static Arbitrary<GroupGap> gaps() {
        return Combinators.combine(
                        Arbitraries.of(GroupGap.As.class),
                        Arbitraries.oneOf(Arbitraries.just(Rational.ZERO), NumberArbitraries.shortDistances()))
                .as((as, deadBand) -> new GroupGap(
                        new IndicatorId("first"), new IndicatorId("second"), as, new Unit.Percent(), deadBand));
    }
}
