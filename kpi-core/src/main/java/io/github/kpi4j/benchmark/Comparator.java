package io.github.kpi4j.benchmark;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        MEAN_OF_AREAS,
        /**
         * The middle of the members' values in order, or the mean of the two in the middle; of two grades the lower.
         * Otherwise as the mean.
         */
        MEDIAN,
        /**
         * The value with which the best quarter of the members begins, at the end that the indicator's polarity calls better:
         * the quantile of three quarters, or of one quarter where lower is better, between two members in proportion (type 7
         * of Hyndman and Fan). Without such an end there is none.
         */
        TOP_QUARTILE
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
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(members, "members");
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
     * @param area the area it belongs to; it is left out of whatever is made from several members
     * @param values the members' values; a member without an entry has none
     * @param polarity which way is better; only the top quartile depends on it
     * @return the finding
     */
    public BenchmarkFinding compare(Value own, AreaId area, Map<AreaId, Value> values, Polarity polarity) {
        List<AreaId> others = summary == Summary.PUBLISHED
                ? members
                : members.stream().filter(member -> !member.equals(area)).toList();
        List<Value> present = others.stream()
                .flatMap(member -> Stream.ofNullable(values.get(member)))
                .filter(value -> value.rank().isPresent())
                .toList();
        return new BenchmarkFinding(
                this, summarise(others, present, values, polarity), present.size(), others.size(), own);
    }

    private Value summarise(List<AreaId> others, List<Value> present, Map<AreaId, Value> values, Polarity polarity) {
        if (summary == Summary.PUBLISHED) {
            return values.getOrDefault(others.get(0), new Value.Absent(Reason.NOT_AVAILABLE));
        }
        if (summary == Summary.MEDIAN
                && !present.isEmpty()
                && present.stream().allMatch(Value.Graded.class::isInstance)) {
            return lowerMedian(present);
        }
        var areas = new HashMap<AreaId, Value>();
        others.stream().filter(values::containsKey).forEach(member -> areas.put(member, values.get(member)));
        return summarise(AreaValues.of(areas), polarity);
    }

    private Value summarise(AreaValues areas, Polarity polarity) {
        Answer<Rational> answer = switch (summary) {
            case PUBLISHED, MEAN_OF_AREAS -> areas.mean();
            case MEDIAN -> areas.median();
            case TOP_QUARTILE -> areas.topQuartile(polarity);
        };
        return answer instanceof Answer.Known<Rational> known
                ? Value.Amount.of(known.value())
                : new Value.Absent(((Answer.Unknown<Rational>) answer).why().reason());
    }

    /** Grades have an order and no distances: of two in the middle the lower counts. */
    private static Value lowerMedian(List<Value> grades) {
        List<Scale.Grade> inOrder = grades.stream()
                .flatMap(value -> value instanceof Value.Graded graded ? Stream.of(graded.grade()) : Stream.empty())
                .sorted(java.util.Comparator.comparing(Scale.Grade::position))
                .toList();
        return new Value.Graded(inOrder.get((inOrder.size() - 1) / 2));
    }
}
