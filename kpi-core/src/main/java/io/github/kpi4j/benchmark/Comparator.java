package io.github.kpi4j.benchmark;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A named set of areas to compare with, and how they are summarised. The name should say which model or which day the set is
 * from.
 *
 * @param id the name by which indicators refer to the comparator
 * @param name the name for readers
 * @param summary how the members become one value
 * @param members the areas, each once; one area for {@link Summary#PUBLISHED}
 */
public record Comparator(String id, String name, Summary summary, List<AreaId> members) {

    /** How the members of a comparator become one value. */
    public enum Summary {
        /** The figure that was published for the one member, such as a nation or a ready-made mean of neighbours. */
        PUBLISHED,
        /** The unweighted mean of the members' values; members without a value are left out and counted. Grades have no mean. */
        MEAN_OF_AREAS
    }

    /**
     * Checks the members.
     *
     * @param id the name by which indicators refer to the comparator
     * @param name the name for readers
     * @param summary how the members become one value
     * @param members the areas
     * @throws IllegalArgumentException if id or name is blank, there is no member, a member stands twice, or a published
     *     figure is wanted from more than one area
     */
    public Comparator {
        members = List.copyOf(members);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a comparator needs an id and a name");
        }
        if (members.isEmpty()) {
            throw new IllegalArgumentException("comparator " + id + " has no members");
        }
        if (new HashSet<>(members).size() < members.size()) {
            throw new IllegalArgumentException("comparator " + id + " names an area twice");
        }
        if (summary == Summary.PUBLISHED && members.size() > 1) {
            throw new IllegalArgumentException("comparator " + id + ": a published figure is that of one area, and "
                    + members.size() + " are named");
        }
    }

    /**
     * Compares a value with the members' values of the same period.
     *
     * @param own the value to compare
     * @param area the area it belongs to; it is left out of a mean
     * @param values the members' values; a member without an entry has none
     * @return the finding
     */
    public BenchmarkFinding compare(Value own, AreaId area, Map<AreaId, Value> values) {
        List<AreaId> others = summary == Summary.PUBLISHED
                ? members
                : members.stream().filter(member -> !member.equals(area)).toList();
        List<Value> present = others.stream()
                .flatMap(member -> Stream.ofNullable(values.get(member)))
                .filter(value -> value.rank().isPresent())
                .toList();
        return new BenchmarkFinding(this, summarise(others, present, values), present.size(), others.size(), own);
    }

    private Value summarise(List<AreaId> others, List<Value> present, Map<AreaId, Value> values) {
        if (summary == Summary.PUBLISHED) {
            return values.getOrDefault(others.get(0), new Value.Absent(Reason.NOT_AVAILABLE));
        }
        List<Rational> amounts = present.stream()
                .flatMap(value -> value instanceof Value.Amount amount ? Stream.of(amount.value()) : Stream.empty())
                .toList();
        if (amounts.size() < present.size()) {
            return new Value.Absent(Reason.NOT_COMPARABLE);
        }
        return amounts.isEmpty() ? new Value.Absent(Reason.NOT_AVAILABLE) : Value.Amount.of(Rational.mean(amounts));
    }
}
