package io.github.kpi4j.testkit;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.UnitCost;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Partner;
import io.github.kpi4j.vfm.Side;
import io.github.kpi4j.vfm.Since;
import io.github.kpi4j.vfm.Worth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Costs beside what they buy. */
final class MoneyArbitraries {

    private static final Period BEFORE = Period.year(YearType.FINANCIAL, 2019);
    private static final Period NOW = Period.year(YearType.FINANCIAL, 2024);

    private MoneyArbitraries() {}

    static Arbitrary<DeadBand> deadBands() {
        return Arbitraries.oneOf(
                Arbitraries.just(DeadBand.NONE),
                NumberArbitraries.shortDistances().map(DeadBand.Points::new),
                NumberArbitraries.shortDistances().map(DeadBand.Percent::new));
    }

    /** Joint findings in every corner, on the edges of their dead bands and on both sides of them. */
    static Arbitrary<Worth> worths() {
        Arbitrary<Polarity> polarities =
                Arbitraries.of(Polarity.HIGHER, Polarity.LOWER, Polarity.closerTo(Rational.of(40), Rational.of(60)));
        Arbitrary<Worth.Others> others = Arbitraries.of(new Worth.Others("england", "England"));
        return Combinators.combine(
                        amounts(Arbitraries.just(Polarity.NEITHER)),
                        Arbitraries.frequencyOf(Tuple.of(8, amounts(polarities)), Tuple.of(2, grades())),
                        others.injectNull(0.8))
                .as((cost, result, whom) -> new Worth(new Partner(new IndicatorId("result")), whom, cost, result));
    }

    private static Arbitrary<Side> amounts(Arbitrary<Polarity> polarities) {
        Arbitrary<Rational> starts = Arbitraries.oneOf(
                Arbitraries.just(Rational.ZERO),
                Arbitraries.integers().between(-100, 100).map(Rational::of));
        return Combinators.combine(starts, deadBands(), Arbitraries.of(-2, -1, 0, 1, 2), polarities)
                .as((start, band, bands, polarity) -> {
                    Rational reach = band.around(start).orElse(Rational.ZERO);
                    Rational step = reach.isZero() ? Rational.ONE : reach;
                    return side(
                            Value.Amount.of(start),
                            Value.Amount.of(start.plus(step.times(Rational.of(bands)))),
                            polarity,
                            band);
                })
                .flatMap(side -> Arbitraries.frequency(
                        Tuple.of(19, side),
                        Tuple.of(1, new Side.NotCompared(Side.Lack.START, Reason.SUPPRESSED, BEFORE))));
    }

    private static Arbitrary<Side> grades() {
        return SeriesArbitraries.scales()
                .flatMap(scale -> Combinators.combine(
                                Arbitraries.of(scale.labels()),
                                Arbitraries.of(scale.labels()),
                                Arbitraries.integers().between(0, 1))
                        .as((from, to, band) -> side(
                                new Value.Graded(scale.find(from).orElseThrow()),
                                new Value.Graded(scale.find(to).orElseThrow()),
                                Polarity.HIGHER,
                                new DeadBand.Grades(band))));
    }

    private static Side side(Value from, Value to, Polarity polarity, DeadBand band) {
        return Side.between(from, BEFORE, to, NOW, polarity, band);
    }

    /** How every cost of a framework is told. */
    record Terms(boolean lastYear, DeadBand cost, DeadBand result) {}

    static Arbitrary<Terms> terms() {
        return Combinators.combine(Arbitraries.of(true, false, false), deadBands(), deadBands())
                .as(Terms::new);
    }

    /** A share reported as often as the cost, should there be nothing else that a cost can be read beside. */
    static Arbitrary<IndicatorPlan> results() {
        return PeriodArbitraries.cadences()
                .flatMap(cadence -> IndicatorArbitraries.numbers(
                        cadence, Arbitraries.just(new Percentage("visits in time", "visits"))));
    }

    /** The same indicators, each cost beside the results that there are; one is added if there is none and one is needed. */
    static List<Indicator> beside(List<Indicator> indicators, IndicatorPlan spare, Terms terms) {
        var all = new ArrayList<>(indicators);
        boolean alone = indicators.stream().noneMatch(MoneyArbitraries::canBePartner);
        if (alone && indicators.stream().anyMatch(MoneyArbitraries::needsResult)) {
            all.add(new Outcome(spare.named("result", "", List.of()).definition()));
        }
        List<Partner> partners = all.stream()
                .filter(MoneyArbitraries::canBePartner)
                .limit(2)
                .map(each -> new Partner(each.id(), band(each, terms)))
                .toList();
        all.replaceAll(each -> needsResult(each) ? money(each, partners, terms) : each);
        return all;
    }

    private static DeadBand band(Indicator result, Terms terms) {
        return result.definition().measure().grades().isPresent() ? new DeadBand.Grades(0) : terms.result();
    }

    private static Indicator money(Indicator cost, List<Partner> partners, Terms terms) {
        Since since = terms.lastYear() ? new Since.LastYear() : new Since.Baseline();
        return new ValueForMoney(cost.definition(), ValueForMoney.Lens.EFFICIENCY, partners, since, terms.cost());
    }

    private static boolean canBePartner(Indicator indicator) {
        return indicator.isResult() && !needsResult(indicator);
    }

    private static boolean needsResult(Indicator indicator) {
        return indicator instanceof ValueForMoney money
                ? money.isCost()
                : indicator.definition().measure() instanceof UnitCost;
    }
}
