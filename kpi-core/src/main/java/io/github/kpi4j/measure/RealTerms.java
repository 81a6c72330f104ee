package io.github.kpi4j.measure;

import io.github.kpi4j.number.Prices;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import io.github.kpi4j.price.Deflator;
import io.github.kpi4j.price.PriceIndex;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Money in the prices of one period, so that inflation is not taken for a change:
 * {@code value = cash × index of that period ÷ index of the value's own period}, exact. Where the cash value has a numerator
 * and a denominator, the numerator is put in the same prices.
 *
 * <p>The index of a value is that of its very period, or else of the one period of the deflator in which all its days lie
 * ({@link PriceIndex#covering}). Where no one period does, as for a calendar year and an index of financial years, there is no
 * value ({@link Reason#NOT_COMPARABLE}); where the index has no level for it, neither ({@link Reason#NOT_AVAILABLE}). In both
 * cases the cash value is kept as the numerator of what is absent. Cash of zero or below zero is put in other prices like any
 * other.
 *
 * @param of the indicator that measures the money in cash
 * @param cash the unit of that indicator
 * @param deflator the price index
 * @param pricesOf the period in whose prices the value is told; one for which the deflator has a level
 */
public record RealTerms(IndicatorId of, Unit.Money cash, Deflator deflator, Period pricesOf) implements Measure {

    /**
     * What a value in real terms is worked out from.
     *
     * @param cash the money as it was spent
     * @param index the level of prices of the value, with the period of the index that it is of
     * @param base the level of prices in which the value is told, with its period
     */
    public record Deflation(Rational cash, PriceIndex.Level index, PriceIndex.Level base) {

        /**
         * Checks that all is there.
         *
         * @param cash the money as it was spent
         * @param index the level of prices of the value
         * @param base the level of prices in which the value is told
         */
        public Deflation {
            Objects.requireNonNull(cash, "cash");
            Objects.requireNonNull(index, "index");
            Objects.requireNonNull(base, "base");
        }

        /**
         * The money in the prices of the base.
         *
         * @return cash × base ÷ index
         */
        public Rational value() {
            return cash.times(base.value()).dividedBy(index.value());
        }
    }

    /**
     * Checks that there is cash, and a level of prices to put it in.
     *
     * @param of the indicator that measures the money in cash
     * @param cash the unit of that indicator
     * @param deflator the price index
     * @param pricesOf the period in whose prices the value is told
     * @throws IllegalArgumentException if the money is in the prices of a period already, or the deflator has no level for
     *     the period
     */
    public RealTerms {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(cash, "cash");
        Objects.requireNonNull(deflator, "deflator");
        Objects.requireNonNull(pricesOf, "pricesOf");
        if (!cash.prices().isCash()) {
            throw new IllegalArgumentException(
                    of + " is in " + cash.prices().text() + " already; money in cash is wanted");
        }
        if (deflator.linked().at(pricesOf).isEmpty()) {
            throw new IllegalArgumentException(
                    "pricesOf is " + pricesOf.label() + ", for which " + deflator.name() + " has no index");
        }
    }

    @Override
    public Unit.Money unit() {
        return new Unit.Money(cash.currency(), cash.per(), new Prices(pricesOf.label(), deflator.id()));
    }

    @Override
    public List<IndicatorId> inputs() {
        return List.of(of);
    }

    @Override
    public Optional<Mismatch> mismatch(Function<? super IndicatorId, ? extends Measure> measures) {
        Unit unit = measures.apply(of).unit();
        if (unit.equals(cash)) {
            return Optional.empty();
        }
        String is = unit instanceof Unit.Money money
                ? money.symbol() + (money.prices().isCash() ? " in cash" : "")
                : "not money";
        return Optional.of(new Mismatch(
                "of",
                of + " is " + is + "; " + cash.symbol() + " in cash is wanted",
                "name the indicator that measures the money as it was spent"));
    }

    @Override
    public Series measure(Cadence cadence, Readings readings) {
        PriceIndex index = deflator.linked();
        PeriodKind kind = cadence.covers();
        var points = new ArrayList<Series.Point>();
        for (Series.Point spent : readings.of(of, cadence).points()) {
            Period own = spent.period();
            Period period = own.kind().equals(kind) ? own : cadence.in(cadence.slotHolding(own.end()));
            boolean same = own.start().equals(period.start()) && own.end().equals(period.end());
            if (own.end().equals(period.end())) {
                Value value = same ? inPrices(spent.value(), own, index) : new Value.Absent(Reason.NOT_COMPARABLE);
                points.add(new Series.Point(
                        period, value, spent.marks(), spent.note(), spent.coverage(), spent.quality()));
            }
        }
        return Series.of(cadence, points);
    }

    private Value inPrices(Value spent, Period period, PriceIndex index) {
        Optional<Rational> factor = index.covering(period)
                .map(level -> index.at(pricesOf).orElseThrow().dividedBy(level.value()));
        if (spent instanceof Value.Amount amount) {
            return factor.<Value>map(by -> new Value.Amount(
                            amount.value().times(by),
                            amount.numerator() == null
                                    ? null
                                    : amount.numerator().times(by),
                            amount.denominator()))
                    .orElseGet(() -> new Value.Absent(missing(period, index), amount.value(), null));
        }
        if (spent instanceof Value.Absent absent && absent.numerator() != null) {
            Rational numerator = absent.numerator();
            return new Value.Absent(
                    absent.reason(), factor.map(numerator::times).orElse(null), absent.denominator());
        }
        return spent instanceof Value.Absent ? spent : new Value.Absent(Reason.NOT_COMPARABLE);
    }

    private static Reason missing(Period period, PriceIndex index) {
        return index.spans(period) ? Reason.NOT_AVAILABLE : Reason.NOT_COMPARABLE;
    }

    /**
     * What the value of a point is worked out from.
     *
     * @param point a point that this measure has measured
     * @return cash and the two levels of prices; empty where there is no value
     */
    public Optional<Deflation> deflation(Series.Point point) {
        if (!(point.value() instanceof Value.Amount amount)) {
            return Optional.empty();
        }
        PriceIndex index = deflator.linked();
        Rational base = index.at(pricesOf).orElseThrow();
        return index.covering(point.period())
                .map(level -> new Deflation(
                        amount.value().times(level.value()).dividedBy(base),
                        level,
                        new PriceIndex.Level(pricesOf, base)));
    }

    /**
     * The money as it was spent.
     *
     * @param point a point that this measure has measured
     * @return the cash value, also where there is no level of prices for it; empty where none is known
     */
    public Optional<Rational> cash(Series.Point point) {
        boolean lacksLevel = deflator.linked().covering(point.period()).isEmpty();
        return point.value() instanceof Value.Absent absent && lacksLevel
                ? Optional.ofNullable(absent.numerator())
                : deflation(point).map(Deflation::cash);
    }

    @Override
    public Optional<Quotient> quotient(Value value) {
        return Quotient.of(Quotient.Form.AMOUNT, Rational.ONE, value);
    }
}
