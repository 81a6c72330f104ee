package io.github.kpi4j.indicator;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.price.Deflator;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.vfm.Partner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The proof that every reference of a framework leads somewhere. */
final class References {

    private final List<String> faults = new ArrayList<>();
    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Deflator> deflators = new LinkedHashMap<>();

    References(List<Priority> priorities, List<Comparator> comparators, List<Indicator> all, Disclosure disclosure) {
        Set<String> priorityIds =
                unique("priority", priorities.stream().map(Priority::id).toList());
        Set<String> comparatorIds =
                unique("comparator", comparators.stream().map(Comparator::id).toList());
        unique("indicator", all.stream().map(each -> each.id().text()).toList());
        all.forEach(each -> indicators.put(each.id(), each));
        for (Indicator indicator : all) {
            Definition definition = indicator.definition();
            if (!definition.priority().isEmpty()) {
                known(indicator, "priority", definition.priority(), priorityIds);
            }
            definition.comparators().forEach(each -> known(indicator, "comparator", each.comparator(), comparatorIds));
            pooled(indicator, comparators);
            placed(indicator, comparators);
            definition.targets().comparators().forEach(each -> known(indicator, "comparator", each, comparatorIds));
            needsIndicators(indicator, definition.measure().inputs());
            if (indicator instanceof ValueForMoney value) {
                needsIndicators(
                        indicator,
                        value.partners().stream().map(Partner::indicator).toList());
            }
            List<IndicatorId> circle = circle(indicator.id(), indicator.id(), new HashSet<>());
            if (!circle.isEmpty()) {
                faults.add("indicator " + indicator.id() + " is measured from itself: "
                        + circle.stream().map(IndicatorId::text).collect(Collectors.joining(" -> ")));
            }
        }
        disclosure.exceptions().keySet().stream()
                .filter(id -> !indicators.containsKey(id))
                .forEach(id ->
                        faults.add("disclosure has an exception for indicator \"" + id + "\", which is not defined"));
        all.forEach(this::fits);
        PartnerFault.in(all)
                .forEach(fault -> faults.add("indicator " + fault.indicator().id() + ": " + fault.message()));
    }

    private void pooled(Indicator indicator, List<Comparator> comparators) {
        Definition definition = indicator.definition();
        if (!definition.measure().poolsOverAreas()) {
            comparators.stream()
                    .filter(each -> each.summary() == Comparator.Summary.POOLED)
                    .map(Comparator::id)
                    .filter(id -> definition.comparators().stream()
                            .anyMatch(each -> each.comparator().equals(id)))
                    .forEach(id -> faults.add("indicator " + indicator.id() + ": comparator \"" + id
                            + "\" is pooled, and the measure has no counts to add up"));
        }
    }

    private void placed(Indicator indicator, List<Comparator> comparators) {
        comparators.stream()
                .filter(each -> each.summary() == Comparator.Summary.PUBLISHED)
                .map(Comparator::id)
                .filter(id -> indicator.definition().comparators().stream()
                        .anyMatch(each ->
                                each.position() != null && each.comparator().equals(id)))
                .forEach(id -> faults.add("indicator " + indicator.id() + ": comparator \"" + id
                        + "\" is a published figure, and has no areas to be placed among"));
    }

    private void fits(Indicator indicator) {
        Measure measure = indicator.definition().measure();
        if (indicators.keySet().containsAll(measure.inputs())) {
            measure.mismatch(id ->
                            requireNonNull(indicators.get(id)).definition().measure())
                    .ifPresent(mismatch -> faults.add("indicator " + indicator.id() + ": " + mismatch.message()));
        }
        if (measure instanceof RealTerms real
                && !deflators
                        .computeIfAbsent(real.deflator().id(), id -> real.deflator())
                        .equals(real.deflator())) {
            faults.add("indicator " + indicator.id() + " has another deflator \""
                    + real.deflator().id() + "\" than an indicator before it");
        }
        if (measure instanceof GroupGap gap && indicators.keySet().containsAll(gap.inputs())) {
            Definition first = requireNonNull(indicators.get(gap.first())).definition();
            Definition second = requireNonNull(indicators.get(gap.second())).definition();
            GapFault.between(first, second)
                    .forEach(fault -> faults.add("indicator " + indicator.id() + ": " + fault.message()));
        }
    }

    List<String> faults() {
        return faults;
    }

    private Set<String> unique(String what, List<String> ids) {
        var seen = new HashSet<String>();
        for (String id : ids) {
            if (!seen.add(id)) {
                faults.add(what + " \"" + id + "\" is defined twice");
            }
        }
        return seen;
    }

    private void needsIndicators(Indicator indicator, Collection<IndicatorId> wanted) {
        for (IndicatorId id : wanted) {
            if (!indicators.containsKey(id)) {
                faults.add("indicator " + indicator.id() + " needs indicator \"" + id + "\", which is not defined");
            }
        }
    }

    private void known(Indicator indicator, String what, String wanted, Set<String> ids) {
        if (!ids.contains(wanted)) {
            faults.add(
                    "indicator " + indicator.id() + " refers to " + what + " \"" + wanted + "\", which is not defined");
        }
    }

    /** The way from one indicator through what it is measured from back to the first, both ends named; empty if none. */
    private List<IndicatorId> circle(IndicatorId start, IndicatorId from, Set<IndicatorId> visited) {
        Indicator indicator = indicators.get(from);
        if (indicator == null || !visited.add(from)) {
            return List.of();
        }
        for (IndicatorId input : indicator.definition().measure().inputs()) {
            List<IndicatorId> rest = input.equals(start) ? List.of(start) : circle(start, input, visited);
            if (!rest.isEmpty()) {
                var way = new ArrayList<IndicatorId>();
                way.add(from);
                way.addAll(rest);
                return way;
            }
        }
        return List.of();
    }
}
