package io.github.kpi4j.measure;

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
import org.jspecify.annotations.Nullable;

/**
 * What one unit costs: {@code value = cost ÷ units}, exact, both taken from other indicators of the same area. Cost and
 * units belong together when they end in the same slot of the unit cost's own cadence, so a financial year's cost meets
 * the number on 31 March that closes the year. A cost that ends before the slot does makes no unit cost yet, and neither
 * does one whose units have not been supplied. Where either
 * is a part of the period only, such as the last quarter of a year, there is no value
 * ({@link Reason#NOT_COMPARABLE}). Undefined, not infinite, at zero units.
 *
 * @param cost the indicator that measures the cost
 * @param units the indicator that measures what was got for it
 * @param unit the unit of the result, such as pounds per child
 */
public record UnitCost(IndicatorId cost, IndicatorId units, Unit unit) implements Measure {

    /**
     * Checks that two things are divided.
     *
     * @param cost the indicator that measures the cost
     * @param units the indicator that measures what was got for it
     * @param unit the unit of the result
     * @throws IllegalArgumentException if cost and units are the same indicator
     */
    public UnitCost {
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(unit, "unit");
        if (cost.equals(units)) {
            throw new IllegalArgumentException("a unit cost divides two indicators; both are " + cost);
        }
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

    private static Series.Point point(Period period, Series.Point spent, Series.Point got) {
        Value value = belongs(spent.period(), period) && belongs(got.period(), period)
                ? divide(spent.value(), got.value())
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

    private static Value divide(Value cost, Value units) {
        if (cost instanceof Value.Absent) {
            return cost;
        }
        if (units instanceof Value.Absent) {
            return units;
        }
        if (!(cost instanceof Value.Amount spent) || !(units instanceof Value.Amount got)) {
            return new Value.Absent(Reason.NOT_COMPARABLE);
        }
        if (got.value().isZero()) {
            return new Value.Absent(Reason.ZERO_DENOMINATOR);
        }
        Rational each = spent.value().dividedBy(got.value());
        return new Value.Amount(each, spent.value(), got.value());
    }

    @Override
    public Optional<Quotient> quotient(Value value) {
        return Quotient.of(Quotient.Form.AMOUNT, Rational.ONE, value);
    }
}
