package io.github.kpi4j.lint;

import com.google.common.collect.Sets;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.ValueForMoney;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the indicators of a framework, or of one priority, are spread over the questions that they answer and the tiers that
 * see them.
 *
 * @param indicators the indicators
 */
public record Balance(List<Indicator> indicators) {

    /**
     * Copies the indicators.
     *
     * @param indicators the indicators
     */
    public Balance {
        indicators = List.copyOf(indicators);
    }

    /**
     * All indicators of a framework.
     *
     * @param framework the framework
     * @return its balance
     */
    public static Balance of(Framework framework) {
        return new Balance(framework.indicators());
    }

    /**
     * The indicators under one priority.
     *
     * @param framework the framework
     * @param priority one of its priorities
     * @return the priority's balance
     */
    public static Balance under(Framework framework, Priority priority) {
        return new Balance(framework.indicators().stream()
                .filter(each -> each.definition().priority().equals(priority.id()))
                .toList());
    }

    /**
     * How many indicators ask each question.
     *
     * @return the number for every kind; together they are all indicators
     */
    public Map<Indicator.Kind, Integer> byKind() {
        var counts = new EnumMap<Indicator.Kind, Integer>(Indicator.Kind.class);
        for (Indicator.Kind kind : Indicator.Kind.values()) {
            counts.put(kind, 0);
        }
        indicators.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The questions that no indicator asks.
     *
     * @return the kinds without an indicator; all of them if there are no indicators
     */
    public Set<Indicator.Kind> missingKinds() {
        var missing = EnumSet.allOf(Indicator.Kind.class);
        indicators.forEach(each -> missing.remove(each.kind()));
        return Sets.immutableEnumSet(missing);
    }

    /**
     * How many indicators each tier sees. An indicator of two tiers counts in both, so the sum may exceed the number of
     * indicators.
     *
     * @return the number for each tier that occurs, in order of name
     */
    public Map<String, Integer> byTier() {
        var counts = new TreeMap<String, Integer>();
        for (Indicator indicator : indicators) {
            indicator.definition().tiers().stream().distinct().forEach(tier -> counts.merge(tier, 1, Integer::sum));
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * How many indicators carry the voice of the child or the service user.
     *
     * @return the number of qualitative indicators that say so
     */
    public int voices() {
        return (int) indicators.stream()
                .filter(each -> each instanceof Qualitative quality && quality.voice())
                .count();
    }

    /**
     * How many indicators of value for money look through each of the four Es.
     *
     * @return the number for every lens
     */
    public Map<ValueForMoney.Lens, Integer> byLens() {
        var counts = new EnumMap<ValueForMoney.Lens, Integer>(ValueForMoney.Lens.class);
        for (ValueForMoney.Lens lens : ValueForMoney.Lens.values()) {
            counts.put(lens, 0);
        }
        for (Indicator indicator : indicators) {
            if (indicator instanceof ValueForMoney money) {
                counts.merge(money.lens(), 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(counts);
    }
}
