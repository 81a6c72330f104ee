package io.github.kpi4j.testkit;

import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.price.Deflator;
import io.github.kpi4j.price.PriceIndex;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What holds for every price index and for all money in real terms. Each check throws an AssertionError where it does not. */
public final class LawsOfPrices {

    private LawsOfPrices() {}

    /**
     * Which period an edition calls 100 does not matter: multiplying one edition by a number leaves every ratio of two levels
     * as it was.
     *
     * @param deflator any deflator
     * @param edition which of its editions is multiplied; counted from 0, and round again after the last
     * @param factor a number above zero
     */
    public static void referenceDoesNotMatter(Deflator deflator, int edition, Rational factor) {
        var editions = new ArrayList<>(deflator.editions());
        int chosen = Math.floorMod(edition, editions.size());
        editions.set(chosen, scaled(editions.get(chosen), factor));
        var other = new Deflator(deflator.id(), deflator.name(), deflator.source(), editions);
        Law.same(ratios(deflator.linked()), ratios(other.linked()), "ratios with edition " + chosen + " × " + factor);
    }

    /**
     * Linking keeps the movement within each edition wherever no later edition says otherwise, and holds the latest edition as
     * it is.
     *
     * @param deflator any deflator
     */
    public static void latestEditionHolds(Deflator deflator) {
        PriceIndex latest = deflator.editions().get(deflator.editions().size() - 1);
        PriceIndex linked = deflator.linked();
        latest.values()
                .forEach((period, level) -> Law.same(
                        level,
                        linked.at(period).orElseThrow(),
                        "level of " + period.label() + " in the latest edition"));
        deflator.editions()
                .forEach(edition -> Law.holds(
                        linked.values().keySet().containsAll(edition.values().keySet()),
                        "periods of %s are lost",
                        edition));
    }

    /**
     * An index that stands still changes no value.
     *
     * @param cash any series of money
     * @param real money in real terms by a deflator; its levels are taken for the same everywhere
     */
    public static void constantIndexChangesNothing(Series cash, RealTerms real) {
        Map<Period, Rational> flat = new TreeMap<>();
        real.deflator().linked().values().keySet().forEach(period -> flat.put(period, Rational.of(7)));
        var still = new RealTerms(
                real.of(), real.cash(), new Deflator("flat", "Flat", "", PriceIndex.of(flat)), real.pricesOf());
        for (Series.Point point :
                still.measure(cash.cadence(), new OneSeries(cash)).points()) {
            if (point.value() instanceof Value.Amount) {
                Law.same(cash.at(point.period()).orElseThrow(), point, "point put in prices that stand still");
            }
        }
    }

    /**
     * Taking another base multiplies all values by one and the same number above zero, and makes none and loses none.
     *
     * @param cash any series of money
     * @param real money in real terms
     * @param other another period for which the deflator has a level
     */
    public static void anotherBaseScalesAllValuesAlike(Series cash, RealTerms real, Period other) {
        var rebased = new RealTerms(real.of(), real.cash(), real.deflator(), other);
        PriceIndex index = real.deflator().linked();
        Rational scale = index.at(other)
                .orElseThrow()
                .dividedBy(index.at(real.pricesOf()).orElseThrow());
        List<Series.Point> before =
                real.measure(cash.cadence(), new OneSeries(cash)).points();
        List<Series.Point> after =
                rebased.measure(cash.cadence(), new OneSeries(cash)).points();
        Law.same(before.size(), after.size(), "number of points in another base");
        for (int i = 0; i < before.size(); i++) {
            Value value = before.get(i).value();
            Value expected = value instanceof Value.Amount amount ? scaled(amount, scale) : value;
            Law.same(expected, after.get(i).value(), "value in the prices of " + other.label());
        }
    }

    /**
     * What a value was worked out from gives the value, and its cash is the cash that was spent.
     *
     * @param cash any series of money
     * @param real money in real terms
     */
    public static void inflatingGivesTheCashBack(Series cash, RealTerms real) {
        for (Series.Point point :
                real.measure(cash.cadence(), new OneSeries(cash)).points()) {
            if (point.value() instanceof Value.Amount amount) {
                RealTerms.Deflation deflation = real.deflation(point).orElseThrow();
                Law.same(amount.value(), deflation.value(), "value worked out from " + deflation);
                Law.same(
                        cash.at(point.period()).orElseThrow().value().rank().orElseThrow(),
                        deflation.cash(),
                        "cash of " + point);
            }
        }
    }

    private static Value.Amount scaled(Value.Amount amount, Rational by) {
        Rational numerator = amount.numerator();
        return new Value.Amount(
                amount.value().times(by), numerator == null ? null : numerator.times(by), amount.denominator());
    }

    private static PriceIndex scaled(PriceIndex index, Rational by) {
        Map<Period, Rational> values = new TreeMap<>();
        index.values().forEach((period, level) -> values.put(period, level.times(by)));
        return PriceIndex.of(values);
    }

    private static Map<Period, Rational> ratios(PriceIndex index) {
        Rational first = index.at(index.values().firstKey()).orElseThrow();
        return index.values().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().dividedBy(first), (a, b) -> a, TreeMap::new));
    }
}
