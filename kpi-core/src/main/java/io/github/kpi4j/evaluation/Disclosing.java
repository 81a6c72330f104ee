package io.github.kpi4j.evaluation;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.Division;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.OwnFigures;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Series;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one door between what is measured and what is published. What adds up figures, formulas and totals, is measured with all that
 * is hidden; what sets one value beside another, such as a gap or a unit cost, is measured from what is published, and so gives
 * nothing away. What is hidden is decided for all areas with figures at once, because each of them may be published; what a formula
 * gives any other area is measured from what is published too.
 */
final class Disclosing {

    private final Measurements measurements;
    private final Set<AreaId> areas;
    private final Map<Key, Series> shown = new HashMap<>();
    private final Map<IndicatorId, Set<Spot>> decided = new HashMap<>();

    private static final Set<Spot> NOTHING = new HashSet<>();

    private record Key(IndicatorId indicator, AreaId area) {}

    Disclosing(Measurements measurements) {
        this.measurements = measurements;
        this.areas = measurements.areas();
    }

    /** The series of an indicator for publication. */
    Series shown(Indicator indicator, AreaId area) {
        var key = new Key(indicator.id(), area);
        Series series = shown.get(key);
        if (series == null) {
            series = isInside(indicator) && areas.contains(area) && !isPickedFromRounded(indicator, area)
                    ? published(indicator, area, measurements.inside(indicator, area), decided(indicator))
                    : published(indicator, area, outside(indicator, area), NOTHING);
            shown.put(key, series);
        }
        return series;
    }

    private Series outside(Indicator indicator, AreaId area) {
        if (measurements.isPutTogether(indicator, area)) {
            return measurements.putTogether(indicator, area, this::shown);
        }
        return indicator
                .definition()
                .measure()
                .measure(indicator.definition().reporting().cadence(), measurements.readings(indicator, area));
    }

    private Series published(Indicator indicator, AreaId area, Series series, Set<Spot> hidden) {
        CountDisplay rule = rule(indicator);
        SmallCounts counts = counts(indicator);
        var points = new PublishedPoints(counts, rule);
        return Series.of(
                series.cadence(),
                series.points().stream()
                        .map(point -> points.of(
                                point,
                                counts.isHidden(point.value())
                                        || hidden.contains(new Spot(indicator.id(), area, point.period(), false)),
                                counts.areGradesHidden(point.value())
                                        || hidden.contains(new Spot(indicator.id(), area, point.period(), true))))
                        .toList());
    }

    SmallCounts counts(Indicator indicator) {
        return new SmallCounts(indicator.definition().measure(), rule(indicator));
    }

    private CountDisplay rule(Indicator indicator) {
        return measurements.framework().disclosure().rule(indicator.id());
    }

    Measurements measurements() {
        return measurements;
    }

    /** Whether the indicator is measured with all that is hidden. */
    boolean isInside(Indicator indicator) {
        Measure measure = indicator.definition().measure();
        return measure instanceof OwnFigures
                || (measure instanceof Formula formula
                        && LinearForm.isAuditable(formula)
                        && keepsRounding(indicator, formula)
                        && inputs(indicator).stream().allMatch(this::isInside));
    }

    /** Whether rounding the counts of a formula hides as much of its inputs as rounding those did. */
    private boolean keepsRounding(Indicator indicator, Formula formula) {
        int nearest = rule(indicator).nearest();
        boolean rounds = counts(indicator).isValueCount()
                || Division.of(formula.expression()).isPresent();
        return inputs(indicator).stream()
                .map(input -> rule(input).nearest())
                .allMatch(of -> of == 1 || (rounds && of <= nearest));
    }

    /** Whether an area's value is that of one member, or a mean of a few, which rounding the counts of a group does not reach. */
    private boolean isPickedFromRounded(Indicator indicator, AreaId area) {
        return rule(indicator).nearest() > 1
                && indicator.definition().rollUp().overAreas() != Combine.SUM
                && indicator.definition().rollUp().overAreas() != Combine.RATIO_OF_SUMS
                && measurements.isPutTogether(indicator, area);
    }

    private List<Indicator> inputs(Indicator indicator) {
        return indicator.definition().measure().inputs().stream()
                .flatMap(input -> measurements.framework().find(input).stream())
                .toList();
    }

    /** What is hidden beside the small counts, decided once for all indicators that formulas tie together. */
    private Set<Spot> decided(Indicator indicator) {
        Set<Spot> hidden = decided.get(indicator.id());
        if (hidden == null) {
            List<Indicator> together = tiedTo(indicator);
            hidden = new PublishedTable(this, together).hidden();
            for (Indicator each : together) {
                decided.put(each.id(), hidden);
            }
        }
        return hidden;
    }

    /** Those with figures of their own first, then formulas, each in the order of the framework. */
    private List<Indicator> tiedTo(Indicator indicator) {
        List<Indicator> all = measurements.framework().indicators().stream()
                .filter(this::isInside)
                .toList();
        var tied = new LinkedHashSet<Indicator>();
        var next = new ArrayDeque<>(List.of(indicator));
        while (!next.isEmpty()) {
            Indicator each = next.remove();
            if (tied.add(each)) {
                next.addAll(inputs(each));
                all.stream().filter(other -> inputs(other).contains(each)).forEach(next::add);
            }
        }
        return all.stream()
                .filter(tied::contains)
                .sorted(Comparator.comparing(each -> each.definition().measure() instanceof Formula))
                .toList();
    }
}
