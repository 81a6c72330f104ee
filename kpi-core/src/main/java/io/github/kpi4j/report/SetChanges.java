package io.github.kpi4j.report;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.series.IndicatorId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What changed in the set of indicators between two versions of a framework, whatever the figures. Reports before and after
 * such changes count different sets.
 *
 * @param before the framework as it was
 * @param after the framework as it is now
 */
public record SetChanges(Framework before, Framework after) {

    /**
     * Checks that both are given.
     *
     * @param before the framework as it was
     * @param after the framework as it is now
     */
    public SetChanges {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * The indicators whose definition differs.
     *
     * @return a change for each indicator that was added, changed in any part, or is gone: in the order of the framework as it
     *     is now, those that are gone last; empty when nothing changed
     */
    public List<SetChange> list() {
        var changes = new ArrayList<SetChange>();
        for (Indicator now : after.indicators()) {
            Indicator then = before.find(now.id()).orElse(null);
            SetChange change = new SetChange(then, now, null);
            if (then == null || !change.parts().isEmpty()) {
                changes.add(change);
            }
        }
        for (Indicator then : before.indicators()) {
            IndicatorId id = then.id();
            if (after.find(id).isEmpty()) {
                changes.add(new SetChange(
                        then, null, after.governance().retirement(id).orElse(null)));
            }
        }
        return changes;
    }

    /**
     * What changed in the results chain.
     *
     * @return its links that came, went or differ, and the indicators that stand elsewhere; apart from {@link #list}, which is
     *     about the indicators alone
     */
    public ChainChanges chain() {
        return new ChainChanges(before, after);
    }

    /**
     * How many indicators each kind of change befell.
     *
     * @return the number for every kind
     */
    public Map<SetChange.Kind, Integer> counts() {
        var counts = new EnumMap<SetChange.Kind, Integer>(SetChange.Kind.class);
        for (SetChange.Kind kind : SetChange.Kind.values()) {
            counts.put(kind, 0);
        }
        list().forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    /**
     * How many indicators stayed as they were.
     *
     * @return the number of indicators that the framework has now and had before, with the same definition
     */
    public int unchanged() {
        long changed = list().stream().filter(change -> change.after() != null).count();
        return after.indicators().size() - Math.toIntExact(changed);
    }
}
