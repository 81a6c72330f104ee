package io.github.kpi4j.evaluation;

import io.github.kpi4j.series.IndicatorId;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** A list of evaluations that finds that of an indicator without going through all. Immutable; equal to any list of the same. */
final class Evaluations extends AbstractList<Evaluation> implements RandomAccess {

    private final List<Evaluation> all;
    private final Map<IndicatorId, Evaluation> byId = new HashMap<>();

    Evaluations(List<Evaluation> all) {
        this.all = List.copyOf(all);
        this.all.forEach(each -> byId.putIfAbsent(each.indicator().id(), each));
    }

    /** The first evaluation of an indicator. */
    Optional<Evaluation> find(IndicatorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Evaluation get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
