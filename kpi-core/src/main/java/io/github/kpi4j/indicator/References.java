package io.github.kpi4j.indicator;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.series.IndicatorId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The proof that every reference of a framework leads somewhere. */
final class References {

    private final List<String> faults = new ArrayList<>();
    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();

    References(List<Priority> priorities, List<Comparator> comparators, List<Indicator> all) {
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
            definition.comparators().forEach(each -> known(indicator, "comparator", each, comparatorIds));
            definition.targets().comparators().forEach(each -> known(indicator, "comparator", each, comparatorIds));
            needsIndicators(indicator, definition.measure().inputs());
            if (indicator instanceof ValueForMoney value) {
                needsIndicators(indicator, value.partners());
            }
            if (leadsBack(indicator.id(), indicator.id(), new HashSet<>())) {
                faults.add("indicator " + indicator.id() + " is measured from itself");
            }
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

    private boolean leadsBack(IndicatorId start, IndicatorId from, Set<IndicatorId> visited) {
        Indicator indicator = indicators.get(from);
        if (indicator == null || !visited.add(from)) {
            return false;
        }
        return indicator.definition().measure().inputs().stream()
                .anyMatch(input -> input.equals(start) || leadsBack(start, input, visited));
    }
}
