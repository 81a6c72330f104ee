package io.github.kpi4j.measure;

import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.formula.Input;
import io.github.kpi4j.formula.Operation;
import io.github.kpi4j.formula.Operation.Operator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The gap between two groups, each measured by an indicator of its own in the same way: {@code first - second} or
 * {@code first ÷ second}, exact and signed. The values of one period belong together as in a {@link Formula}; where one is not
 * there, there is no gap, for the same reason. A ratio is undefined, not infinite, where the second group is at zero
 * ({@link Reason#ZERO_DENOMINATOR}), and says nothing where either is below zero ({@link Reason#NOT_COMPARABLE}).
 *
 * <p>The value's denominator is the size of the smaller group, so that a gap is judged only where both groups are large enough;
 * it has no numerator.
 *
 * @param first the indicator of the one group
 * @param second the indicator of the group that it is held against
 * @param as how the two are held against each other
 * @param of the unit in which both indicators are measured
 * @param deadBand by how much the gap may change and still count as unchanged, in units of the gap; not negative
 */
public record GroupGap(IndicatorId first, IndicatorId second, As as, Unit of, Rational deadBand) implements Measure {

    private static final Unit TIMES = new Unit.Score("times");

    /** How two groups are held against each other. */
    public enum As {
        /** {@code first - second}; the groups are level at 0. */
        DIFFERENCE,
        /** {@code first ÷ second}; the groups are level at 1. */
        RATIO
    }

    /**
     * Checks that there are two groups.
     *
     * @param first the indicator of the one group
     * @param second the indicator of the group that it is held against
     * @param as how the two are held against each other
     * @param of the unit in which both indicators are measured
     * @param deadBand by how much the gap may change and still count as unchanged
     * @throws IllegalArgumentException if both groups are the same indicator, the dead band is negative, or an id is one that a
     *     formula reads as a number
     */
    public GroupGap {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(deadBand, "deadBand");
        if (first.equals(second)) {
            throw new IllegalArgumentException("a gap is between two groups; both are " + first);
        }
        if (deadBand.signum() < 0) {
            throw new IllegalArgumentException("a dead band cannot be negative: " + deadBand);
        }
        calculation(first, second, as);
    }

    private static Expression calculation(IndicatorId first, IndicatorId second, As as) {
        Operator operator = as == As.DIFFERENCE ? Operator.MINUS : Operator.DIVIDED_BY;
        return new Operation(new Input(first), operator, new Input(second));
    }

    /**
     * The difference between two percentages, every change of which counts.
     *
     * @param first the indicator of the one group
     * @param second the indicator of the group that it is held against
     * @return the measure
     * @throws IllegalArgumentException if an id is malformed, or both are the same
     */
    public static GroupGap between(String first, String second) {
        return new GroupGap(
                new IndicatorId(first), new IndicatorId(second), As.DIFFERENCE, new Unit.Percent(), Rational.ZERO);
    }

    @Override
    public Unit unit() {
        return as == As.DIFFERENCE ? of.difference() : TIMES;
    }

    @Override
    public List<IndicatorId> inputs() {
        return List.of(first, second);
    }

    @Override
    public boolean isAdditive() {
        return false;
    }

    @Override
    public Optional<Mismatch> mismatch(Function<? super IndicatorId, ? extends Measure> measures) {
        return mismatch("first", first, measures.apply(first))
                .or(() -> mismatch("second", second, measures.apply(second)));
    }

    private Optional<Mismatch> mismatch(String part, IndicatorId group, Measure measure) {
        return Mismatch.unlessNumber(part, null, group, measure)
                .or(() -> measure.unit().equals(of)
                        ? Optional.empty()
                        : Optional.of(new Mismatch(
                                part,
                                group + " is measured in " + named(measure.unit())
                                        + ", but the gap is between two indicators measured in " + named(of),
                                "name two indicators measured alike, and write their unit: beside them unless it is"
                                        + " percent")));
    }

    private static String named(Unit unit) {
        return unit.symbol().isEmpty() ? "plain numbers" : unit.symbol();
    }

    @Override
    public Series measure(Cadence cadence, Readings readings) {
        var formula = new Formula(calculation(first, second, as), unit(), Formula.Missing.REFUSE);
        return Series.of(
                cadence,
                formula.measure(cadence, readings).points().stream()
                        .map(point -> new Series.Point(
                                point.period(),
                                value(point, cadence, readings),
                                point.marks(),
                                point.note(),
                                point.coverage(),
                                point.quality()))
                        .toList());
    }

    private Value value(Series.Point point, Cadence cadence, Readings readings) {
        if (!(point.value() instanceof Value.Amount gap)) {
            return point.value();
        }
        List<Value.Amount> sides = inputs().stream()
                .flatMap(input -> side(input, point.period(), cadence, readings).stream())
                .flatMap(side -> side.value() instanceof Value.Amount amount ? Stream.of(amount) : Stream.empty())
                .toList();
        if (as == As.RATIO && sides.stream().anyMatch(side -> side.value().signum() < 0)) {
            return new Value.Absent(Reason.NOT_COMPARABLE);
        }
        return new Value.Amount(gap.value(), null, smaller(sides));
    }

    private static @Nullable Rational smaller(List<Value.Amount> sides) {
        return sides.stream()
                .flatMap(side -> Stream.ofNullable(side.denominator()))
                .reduce(Rational::min)
                .orElse(null);
    }

    /**
     * The value of one group that belongs to a period of the gap.
     *
     * @param group one of {@link #inputs}
     * @param period a period of the gap
     * @param cadence the cadence of the gap
     * @param readings where the values come from
     * @return the group's point that ends in the same slot; empty if there is none
     */
    public Optional<Series.Point> side(IndicatorId group, Period period, Cadence cadence, Readings readings) {
        long slot = cadence.slotHolding(period.end());
        return readings.of(group, cadence).points().stream()
                .filter(point -> cadence.slotHolding(point.period().end()) == slot)
                .reduce((earlier, later) -> later);
    }

    /**
     * How far apart the groups are, with a sign for which of them is ahead in numbers: {@code v} for a difference; for a ratio
     * {@code v - 1} where the first group is higher and {@code 1 - 1 ÷ v} where the second is, so that both ways count alike.
     *
     * @param gap a value of this measure
     * @return zero where the groups are level, positive where the first is higher; empty for a ratio that is not above zero
     */
    public Optional<Rational> lead(Rational gap) {
        if (as == As.DIFFERENCE) {
            return Optional.of(gap);
        }
        if (gap.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                gap.compareTo(Rational.ONE) >= 0 ? gap.minus(Rational.ONE) : Rational.ONE.minus(gap.reciprocal()));
    }

    /**
     * The change from one gap to another.
     *
     * @param from the earlier value of this measure
     * @param to the later value of this measure
     * @return the change; empty where a ratio is zero, so that it has no size
     */
    public Optional<GapChange> change(Rational from, Rational to) {
        return lead(from).flatMap(then -> lead(to).map(now -> new GapChange(then, now, deadBand)));
    }
}
