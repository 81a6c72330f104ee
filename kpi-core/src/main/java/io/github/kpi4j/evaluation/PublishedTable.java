package io.github.kpi4j.evaluation;

import io.github.kpi4j.disclosure.Table;
import io.github.kpi4j.evaluation.TableBuilder.Numbers;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * All that may be published of some indicators, of every area and period, with everything that adds up in it: areas to groups,
 * inputs to formulas, the year so far from one period to the next, and figures that are carried forward.
 */
final class PublishedTable {

    private final Disclosing disclosing;
    private final Measurements measurements;
    private final List<Indicator> indicators;
    private final TableBuilder table = new TableBuilder();
    private final Adding adding = new Adding(table);
    private final Map<Spot, Numbers> numbers = new LinkedHashMap<>();

    PublishedTable(Disclosing disclosing, List<Indicator> indicators) {
        this.disclosing = disclosing;
        this.measurements = disclosing.measurements();
        this.indicators = indicators;
    }

    /** The values and the counts per grade that are not shown. */
    Set<Spot> hidden() {
        List<AreaId> areas = areas();
        for (Indicator indicator : indicators) {
            for (AreaId area : areas) {
                for (Series.Point point : measurements.inside(indicator, area).points()) {
                    if (hasNumbers(point.value())) {
                        numbers.put(
                                new Spot(indicator.id(), area, point.period(), false),
                                table.add(point, disclosing.counts(indicator), true));
                    }
                }
            }
        }
        for (Indicator indicator : indicators) {
            measurements.framework().rollUp().groups().forEach(group -> group(indicator, group));
            for (AreaId area : areas) {
                overTime(indicator, area);
                if (indicator.definition().measure() instanceof Formula formula) {
                    new FormulaSums(this, indicator, formula, area).add();
                }
            }
        }
        return spots(table.table());
    }

    private Set<Spot> spots(Table decided) {
        SortedSet<Integer> cells = decided.hidden();
        var hidden = new HashSet<Spot>();
        numbers.forEach((spot, each) -> {
            if (cells.contains(each.cell())) {
                hidden.add(spot);
            }
            if (each.gradesCell() != null && cells.contains(each.gradesCell())) {
                hidden.add(new Spot(spot.indicator(), spot.area(), spot.period(), true));
            }
        });
        return hidden;
    }

    /** Areas first and groups last, so that of two values that are as good as each other the part is hidden. */
    private List<AreaId> areas() {
        List<AreaId> groups = measurements.framework().rollUp().groups().stream()
                .map(group -> measurements.register().current(group.area()))
                .sorted()
                .toList();
        var areas = new ArrayList<>(measurements.areas());
        areas.removeAll(groups);
        areas.addAll(groups);
        return areas;
    }

    private static boolean hasNumbers(Value value) {
        return value instanceof Value.Amount
                || value.distribution().isPresent()
                || TableBuilder.numerator(value) != null
                || TableBuilder.denominator(value) != null;
    }

    TableBuilder table() {
        return table;
    }

    Adding adding() {
        return adding;
    }

    Measurements measurements() {
        return measurements;
    }

    SmallCounts counts(Indicator indicator) {
        return disclosing.counts(indicator);
    }

    /** The numbers of a value; null where it has none. */
    @Nullable
    Numbers at(Indicator indicator, AreaId area, Period period) {
        return numbers.get(new Spot(indicator.id(), area, period, false));
    }

    private void group(Indicator indicator, AreaGroup group) {
        AreaId area = measurements.register().current(group.area());
        Combine declared = indicator.definition().rollUp().overAreas();
        boolean putTogether = measurements.isPutTogether(indicator, area);
        if (indicator.definition().measure() instanceof Formula || (declared == Combine.NONE)) {
            return;
        }
        for (Series.Point point : measurements.inside(indicator, area).points()) {
            Numbers whole = at(indicator, area, point.period());
            if (whole != null) {
                members(indicator, group, point.period(), whole, putTogether ? declared : null);
            }
        }
    }

    /** What members give away together with their group. */
    void members(Indicator indicator, AreaGroup group, Period period, Numbers whole, @Nullable Combine rule) {
        var parts = new ArrayList<Numbers>();
        var suppressed = new ArrayList<Integer>();
        for (AreaId code : group.members()) {
            AreaId member = measurements.register().current(code);
            Optional<Series.Point> point = measurements.register().counts(member, period.end())
                    ? measurements.inside(indicator, member).at(period)
                    : Optional.empty();
            point.flatMap(each -> Optional.ofNullable(at(indicator, member, each.period())))
                    .ifPresent(parts::add);
            point.filter(each -> rule == null
                            && each.value() instanceof Value.Absent absent
                            && absent.reason() == Reason.SUPPRESSED)
                    .ifPresent(each -> suppressed.add(table.suppressed(each)));
        }
        adding.add(rule, whole, parts, suppressed);
    }

    private void overTime(Indicator indicator, AreaId area) {
        boolean grows = indicator.definition().reporting().cadence().covers().span() == Span.YEAR_TO_DATE;
        var last = new HashMap<Integer, Numbers>();
        Numbers before = null;
        for (Series.Point point : measurements.inside(indicator, area).points()) {
            Numbers now = at(indicator, area, point.period());
            if (now != null) {
                Numbers sameYear = last.put(point.period().start().getYear(), now);
                if (grows && sameYear != null) {
                    grown(indicator, point, sameYear, now);
                }
                if (point.marks().contains(Mark.CARRIED_FORWARD)
                        && before != null
                        && before.value().equals(now.value())) {
                    adding.repeats(now, before);
                }
                before = now;
            }
        }
    }

    /** What was counted since the last figure of the same year. */
    private void grown(Indicator indicator, Series.Point point, Numbers from, Numbers to) {
        SmallCounts counts = disclosing.counts(indicator);
        if (from.amount() != null && to.amount() != null && counts.isValueCount()) {
            table.grown(point, counts, from.amount(), to.amount());
        }
        if (from.numerator() != null && to.numerator() != null) {
            table.grown(point, counts, from.numerator(), to.numerator());
        }
        if (from.denominator() != null && to.denominator() != null) {
            table.grown(point, counts, from.denominator(), to.denominator());
        }
    }
}
