package io.github.kpi4j.testkit;

import io.github.kpi4j.intervention.BeforeAfter;
import io.github.kpi4j.intervention.BeforeAfter.Figures;
import io.github.kpi4j.intervention.BeforeAfter.Subject;
import io.github.kpi4j.intervention.Effect;
import io.github.kpi4j.intervention.Effect.Windows;
import io.github.kpi4j.intervention.InterventionFinding;
import io.github.kpi4j.intervention.Method;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Quotient.Form;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Quarterly figures before and after a change that was made on the first day of a quarter.
 *
 * @param method how they are compared
 * @param before the figures before, earliest first; at least one
 * @param after the figures after; at least one
 * @param others the figures of a comparator, repeated as often as there are quarters; at least one
 */
public record BeforeAndAfter(Method method, List<Value> before, List<Value> after, List<Value> others) {

    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final long FIRST = QUARTERLY.slot(Period.quarter(YearType.FINANCIAL, 2015, 1));

    /**
     * Copies the lists.
     *
     * @param method how they are compared
     * @param before the figures before
     * @param after the figures after
     * @param others the figures of a comparator
     */
    public BeforeAndAfter {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(others, "others");
        before = List.copyOf(before);
        after = List.copyOf(after);
        others = List.copyOf(others);
    }

    /**
     * What was found.
     *
     * @param polarity which way is better
     * @return the finding
     */
    public InterventionFinding look(Polarity polarity) {
        var points = new ArrayList<Series.Point>();
        before.forEach(value -> points.add(Series.Point.of(quarter(points.size()), value)));
        after.forEach(value -> points.add(Series.Point.of(quarter(points.size()), value)));
        Period last = quarter(points.size() - 1);
        var subject = new Subject(Series.of(QUARTERLY, points), polarity, 30, last.end(), last.end());
        var effect = new Effect(
                new IndicatorId("a"),
                null,
                method,
                Windows.DEFAULT,
                method == Method.DIFFERENCE_IN_DIFFERENCES ? List.of("peers") : List.of());
        return new BeforeAfter(subject, this::cases, (comparator, periods) -> peers(periods))
                .look(quarter(before.size()).start(), effect)
                .get(0);
    }

    private Optional<Quotient> cases(Value value) {
        return Quotient.of(
                method == Method.RATES ? Form.RATE : Form.SHARE,
                method == Method.RATES ? Rational.of(10_000) : Rational.HUNDRED,
                value);
    }

    private Figures peers(List<Period> periods) {
        return new Figures(
                periods.stream()
                        .map(period -> Series.Point.of(
                                period, others.get((int) ((QUARTERLY.slot(period) - FIRST) % others.size()))))
                        .toList(),
                1,
                1);
    }

    private static Period quarter(int index) {
        return QUARTERLY.in(FIRST + index);
    }

    /**
     * The same with what was after before and what was before after.
     *
     * @return the mirror of time, but for the comparator's figures
     */
    BeforeAndAfter swapped() {
        return new BeforeAndAfter(method, after, before, others);
    }

    /**
     * The same with a comparator that has the very same figures.
     *
     * @return what is held against itself
     */
    BeforeAndAfter besideItself() {
        var own = new ArrayList<>(before);
        own.addAll(after);
        return new BeforeAndAfter(Method.DIFFERENCE_IN_DIFFERENCES, before, after, own);
    }

    /**
     * The same with other values, without the counts that they are made of.
     *
     * @param change what becomes of a value
     * @return the other figures
     */
    BeforeAndAfter with(UnaryOperator<Rational> change) {
        UnaryOperator<List<Value>> all = values -> values.stream()
                .<Value>map(value -> Value.Amount.of(change.apply(value.rank().orElseThrow())))
                .toList();
        return new BeforeAndAfter(method, all.apply(before), all.apply(after), all.apply(others));
    }
}
