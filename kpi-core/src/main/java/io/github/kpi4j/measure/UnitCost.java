package io.github.kpi4j.measure;

import io.github.kpi4j.number.Prices;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.DataQuality;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one unit costs: {@code value = cost ÷ units}, exact, both taken from other indicators of the same area. Cost and
 * units belong together when they end in the same slot of the unit cost's own cadence, so a financial year's cost meets
 * the number on 31 March that closes the year. A cost that ends before the slot does makes no unit cost yet, and neither
 * does one whose units have not been supplied. Where either
 * is a part of the period only, such as the last quarter of a year, there is no value
 * ({@link Reason#NOT_COMPARABLE}). Undefined, not infinite, at zero units: then cost and units stand in what is absent.
 *
 * <p>What was got may be an output or an outcome, such as care leavers in work. A cost is not divided by a percentage, but by
 * the count that the percentage is made from.
 *
 * @param cost the indicator that measures the cost
 * @param units the indicator that measures what was got for it
 * @param by what of that indicator the cost is divided by
 * @param unit the unit of the result, such as pounds per child, in the prices of the cost
 */
public record UnitCost(IndicatorId cost, IndicatorId units, By by, Unit unit) implements Measure {

    /** What a cost is divided by. */
    public enum By {
        /** By the value, which is a number of things. */
        VALUE,
        /** By the numerator of the value, which is a percentage or a rate: so many of all. */
        COUNT
    }

    /**
     * Checks that two things are divided.
     *
     * @param cost the indicator that measures the cost
     * @param units the indicator that measures what was got for it
     * @param by what of that indicator the cost is divided by
     * @param unit the unit of the result
     * @throws IllegalArgumentException if cost and units are the same indicator
     */
    public UnitCost {
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(unit, "unit");
        if (cost.equals(units)) {
            throw new IllegalArgumentException("a unit cost divides two indicators; both are " + cost);
        }
    }

    /**
     * A cost divided by a number of things.
     *
     * @param cost the indicator that measures the cost
     * @param units the indicator that counts what was got for it
     * @param unit the unit of the result
     * @throws IllegalArgumentException if cost and units are the same indicator
     */
    public UnitCost(IndicatorId cost, IndicatorId units, Unit unit) {
        this(cost, units, By.VALUE, unit);
    }

    @Override
    public Optional<Mismatch> mismatch(Function<? super IndicatorId, ? extends Measure> measures) {
        return Mismatch.unlessNumber("cost", null, cost, measures.apply(cost))
                .or(() -> Mismatch.unlessNumber("units", null, units, measures.apply(units)))
                .or(() -> unitsMismatch(measures.apply(units).unit()))
                .or(() -> pricesMismatch(measures.apply(cost).unit()));
    }

    private Optional<Mismatch> unitsMismatch(Unit counted) {
        boolean isShare = counted instanceof Unit.Percent
                || counted instanceof Unit.PercentagePoint
                || counted instanceof Unit.Rate;
        if (isShare && by == By.VALUE) {
            return Optional.of(new Mismatch(
                    "units",
                    units + " is " + (counted instanceof Unit.Rate ? "a rate" : "a percentage")
                            + ", and a cost is not divided by one",
                    "name the indicator that counts them, or write { count-of: " + units + " }"));
        }
        if (!isShare && by == By.COUNT) {
            return Optional.of(new Mismatch(
                    "units",
                    units + " is not a percentage or a rate, of which there would be a count",
                    "write " + units));
        }
        return Optional.empty();
    }

    private Optional<Mismatch> pricesMismatch(Unit of) {
        if (!(of instanceof Unit.Money spent)) {
            return Optional.empty();
        }
        boolean agrees = unit instanceof Unit.Money money
                && money.currency().equals(spent.currency())
                && money.prices().equals(spent.prices());
        return agrees
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        "unit",
                        cost + " is in " + text(spent) + ", and the unit is said to be "
                                + (unit instanceof Unit.Money money ? "in " + text(money) : word(unit)),
                        "write " + written(spent)));
    }

    /** The unit of a cost of one in the money of the cost, as framework files have it. */
    private String written(Unit.Money spent) {
        String per = unit instanceof Unit.Money money ? money.per() : "";
        Prices prices = spent.prices();
        return "{ money: " + spent.currency() + (per.isEmpty() ? "" : ", per: " + per)
                + (prices.isCash() ? "" : ", prices-of: " + prices.of())
                + (prices.deflator().isEmpty() ? "" : ", deflator: " + prices.deflator()) + " }";
    }

    private static String text(Unit.Money money) {
        return money.currency() + ", " + money.prices().text();
    }

    private static String word(Unit unit) {
        return unit.symbol().isEmpty() ? "a bare number" : unit.symbol();
    }

    @Override
    public List<IndicatorId> inputs() {
        return List.of(cost, units);
    }

    @Override
    public Series measure(Cadence cadence, Readings readings) {
        var activity = new HashMap<Long, Series.Point>();
        for (Series.Point got : readings.of(units).points()) {
            activity.put(cadence.slotHolding(got.period().end()), got);
        }
        var points = new ArrayList<Series.Point>();
        for (Series.Point spent : readings.of(cost).points()) {
            long slot = cadence.slotHolding(spent.period().end());
            Period period = cadence.in(slot);
            Series.Point got = activity.get(slot);
            if (got != null && spent.period().end().equals(period.end())) {
                points.add(point(period, spent, got));
            }
        }
        return Series.of(cadence, points);
    }

    private Series.Point point(Period period, Series.Point spent, Series.Point got) {
        Value value = belongs(spent.period(), period) && belongs(got.period(), period)
                ? divide(spent.value(), counted(got.value()))
                : new Value.Absent(Reason.NOT_COMPARABLE);
        return new Series.Point(
                period, value, union(spent.marks(), got.marks()), spent.note(), null, worst(spent, got));
    }

    /** A snapshot has no length; anything else has to cover the very days of the result. */
    static boolean belongs(Period input, Period result) {
        return input.kind().span() == Span.SNAPSHOT
                || (input.start().equals(result.start()) && input.end().equals(result.end()));
    }

    private static @Nullable DataQuality worst(Series.Point spent, Series.Point got) {
        return DataQuality.worst(Arrays.asList(spent.quality(), got.quality()));
    }

    private static Set<Mark> union(Set<Mark> a, Set<Mark> b) {
        var both = EnumSet.noneOf(Mark.class);
        both.addAll(a);
        both.addAll(b);
        return both;
    }

    /** What the cost is divided by; none of none is a count of zero. */
    private Value counted(Value got) {
        if (by == By.VALUE) {
            return got;
        }
        if (got instanceof Value.Amount amount) {
            return amount.numerator() == null
                    ? new Value.Absent(Reason.NOT_AVAILABLE)
                    : Value.Amount.of(amount.numerator());
        }
        return got instanceof Value.Absent absent && absent.reason() == Reason.ZERO_DENOMINATOR
                ? Value.Amount.of(Rational.ZERO)
                : got;
    }

    private static Value divide(Value cost, Value units) {
        if (cost instanceof Value.Absent absent) {
            return new Value.Absent(absent.reason());
        }
        if (units instanceof Value.Absent absent) {
            return new Value.Absent(absent.reason());
        }
        if (!(cost instanceof Value.Amount spent) || !(units instanceof Value.Amount got)) {
            return new Value.Absent(Reason.NOT_COMPARABLE);
        }
        if (got.value().isZero()) {
            return new Value.Absent(Reason.ZERO_DENOMINATOR, spent.value(), got.value());
        }
        Rational each = spent.value().dividedBy(got.value());
        return new Value.Amount(each, spent.value(), got.value());
    }

    @Override
    public Optional<Quotient> quotient(Value value) {
        return Quotient.of(Quotient.Form.AMOUNT, Rational.ONE, value);
    }
}
