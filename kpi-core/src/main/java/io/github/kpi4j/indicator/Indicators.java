package io.github.kpi4j.indicator;

import io.github.kpi4j.series.IndicatorId;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** A list of indicators that finds one by its id without going through all. Immutable; equal to any list of the same. */
final class Indicators extends AbstractList<Indicator> implements RandomAccess {

    private final List<Indicator> all;
    private final Map<IndicatorId, Indicator> byId = new HashMap<>();

    Indicators(List<Indicator> all) {
        this.all = List.copyOf(all);
        this.all.forEach(each -> byId.putIfAbsent(each.id(), each));
    }

    /** The first indicator of an id. */
    Optional<Indicator> find(IndicatorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Indicator get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
