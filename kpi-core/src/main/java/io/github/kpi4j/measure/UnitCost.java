package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one unit costs: {@code value = cost ÷ units}, exact, both taken from other indicators of the same area. Cost and
 * units belong together when they end in the same slot of the unit cost's own cadence, so a financial year's cost meets
 * the number on 31 March that closes the year. Undefined, not infinite, at zero units.
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
        List<Series.Point> activity = readings.of(units).points();
        var points = new ArrayList<Series.Point>();
        for (Series.Point spent : readings.of(cost).points()) {
            long slot = cadence.slotHolding(spent.period().end());
            Value value = new Value.Absent(Reason.NOT_AVAILABLE);
            Set<Mark> marks = spent.marks();
            for (Series.Point got : activity) {
                if (cadence.slotHolding(got.period().end()) == slot) {
                    value = divide(spent.value(), got.value());
                    marks = union(spent.marks(), got.marks());
                }
            }
            points.add(new Series.Point(cadence.in(slot), value, marks, spent.note()));
        }
        return Series.of(cadence, points);
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
}
