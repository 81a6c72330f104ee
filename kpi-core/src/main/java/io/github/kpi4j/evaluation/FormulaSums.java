package io.github.kpi4j.evaluation;

import io.github.kpi4j.evaluation.TableBuilder.Numbers;
import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.formula.Input;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.Division;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUps;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the values of a formula in one area give away of what it is worked out from. */
final class FormulaSums {

    private final PublishedTable published;
    private final TableBuilder table;
    private final Measurements measurements;
    private final Indicator indicator;
    private final Formula formula;
    private final AreaId area;
    private final Cadence cadence;

    FormulaSums(PublishedTable published, Indicator indicator, Formula formula, AreaId area) {
        this.published = published;
        this.table = published.table();
        this.measurements = published.measurements();
        this.indicator = indicator;
        this.formula = formula;
        this.area = area;
        this.cadence = indicator.definition().reporting().cadence();
    }

    void add() {
        var slots = new HashMap<Long, Map<Input, Numbers>>();
        for (Input input : formula.expression().inputs()) {
            measurements
                    .framework()
                    .find(input.indicator())
                    .ifPresent(of -> inputs(input, of)
                            .forEach((slot, numbers) -> slots.computeIfAbsent(slot, any -> new HashMap<>())
                                    .put(input, numbers)));
        }
        for (Series.Point point : measurements.inside(indicator, area).points()) {
            Numbers whole = published.at(indicator, area, point.period());
            Map<Input, Numbers> found =
                    slots.getOrDefault(cadence.slotHolding(point.period().end()), new HashMap<>());
            if (whole != null) {
                formula.expression()
                        .without(input -> !isNumber(found.get(input)))
                        .ifPresent(rest -> add(whole, rest, found));
            }
        }
    }

    private static boolean isNumber(@Nullable Numbers numbers) {
        return numbers != null && numbers.value() instanceof Value.Amount;
    }

    private void add(Numbers whole, Expression rest, Map<Input, Numbers> found) {
        Optional<Division> division = Division.of(rest);
        if (division.isPresent()) {
            add(whole.numerator(), division.get().numerator(), found);
            add(whole.denominator(), division.get().denominator(), found);
        } else {
            add(table.valueOf(whole), rest, found);
        }
    }

    private void add(@Nullable Integer number, Expression expression, Map<Input, Numbers> found) {
        LinearForm form = LinearForm.of(expression);
        if (number != null && form != null) {
            var terms = new TreeMap<Integer, Rational>();
            terms.put(number, Rational.ONE.negated());
            form.terms().forEach((input, times) -> {
                Numbers numbers = found.get(input);
                Integer place = numbers == null ? null : table.valueOf(numbers);
                if (place != null) {
                    terms.merge(place, times, Rational::plus);
                }
            });
            table.sum(terms);
        }
    }

    /** The last value of the input in each period of the formula, as the formula reads it. */
    private Map<Long, Numbers> inputs(Input input, Indicator of) {
        Input.Areas areas = input.areas();
        Series parts = areas == null ? measurements.inside(of, area) : measurements.inside(of, areas);
        Function<Series.Point, @Nullable Numbers> numbers =
                areas == null ? part -> published.at(of, area, part.period()) : part -> group(of, areas, part);
        var slots = new HashMap<Long, Numbers>();
        Combine rule = of.definition().rollUp().overTime();
        boolean longer = rule != null && RollUps.isLonger(cadence, parts.cadence());
        for (Series.Point point : measurements.inPeriodsOf(cadence, of, parts).points()) {
            Numbers read = longer ? together(of, point, parts, rule, numbers) : numbers.apply(point);
            if (read != null) {
                slots.put(cadence.slotHolding(point.period().end()), read);
            }
        }
        return slots;
    }

    private @Nullable Numbers group(Indicator of, Input.Areas areas, Series.Point point) {
        AreaGroup group = measurements.framework().rollUp().group(areas.group()).orElse(null);
        if (group == null || !(point.value() instanceof Value.Amount)) {
            return null;
        }
        Numbers whole = table.add(point, published.counts(of), false);
        published.members(
                of, group, point.period(), whole, Combine.valueOf(areas.how().name()));
        return whole;
    }

    private @Nullable Numbers together(
            Indicator of,
            Series.Point whole,
            Series series,
            @Nullable Combine rule,
            Function<Series.Point, @Nullable Numbers> numbers) {
        if (!(whole.value() instanceof Value.Amount)) {
            return null;
        }
        List<Series.Point> inPeriod = series.points().stream()
                .filter(point -> whole.period().contains(point.period().end()))
                .toList();
        List<Series.Point> wanted = rule == Combine.LAST
                ? inPeriod.subList(inPeriod.size() - 1, inPeriod.size())
                : rule == Combine.FIRST ? inPeriod.subList(0, 1) : inPeriod;
        var parts = new ArrayList<Numbers>();
        for (Series.Point point : wanted) {
            Numbers part = numbers.apply(point);
            if (part != null) {
                parts.add(part);
            }
        }
        Numbers put = table.add(whole, published.counts(of), false);
        published.adding().add(rule, put, parts, List.of());
        return put;
    }
}
