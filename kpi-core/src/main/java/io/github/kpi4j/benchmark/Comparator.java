package io.github.kpi4j.benchmark;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A named set of areas to compare with, and how they are summarised. An area is never compared with itself.
 *
 * @param id the name by which indicators refer to the comparator
 * @param name the name for readers
 * @param summary how the members become one value
 * @param membership which areas belong to it, in dated versions; one area each for {@link Summary#PUBLISHED}
 */
public record Comparator(String id, String name, Summary summary, MembershipHistory membership) {

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
         * What is counted in all members out of what it is counted of in all of them: a large area counts for more than a small
         * one, as in a national figure. Members of which the counts are not known are left out and counted.
         */
        POOLED,
        /** The best of the members' values, by the indicator's polarity; without one there is none. */
        BEST,
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
     * @param membership which areas belong to it
     * @throws IllegalArgumentException if id or name is blank, or a published figure is wanted from more than one area
     */
    public Comparator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(membership, "membership");
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a comparator needs an id and a name");
        }
        for (Membership version : membership.versions()) {
            if (summary == Summary.PUBLISHED && version.members().size() > 1) {
                throw new IllegalArgumentException("comparator " + id + ": a published figure is that of one area, and "
                        + version.members().size() + " are named");
            }
        }
    }

    /**
     * A comparator whose members are the same at all times.
     *
     * @param id the name by which indicators refer to the comparator
     * @param name the name for readers
     * @param summary how the members become one value
     * @param members the areas, each once; one area for {@link Summary#PUBLISHED}
     * @throws IllegalArgumentException as for the other constructor, or if there is no member, or one stands twice
     */
    public Comparator(String id, String name, Summary summary, List<AreaId> members) {
        this(id, name, summary, MembershipHistory.always(members));
    }

    /**
     * The areas.
     *
     * @return every area that belonged to it at some time, each once
     */
    public List<AreaId> members() {
        return membership.areas();
    }

    /**
     * Makes one value of the members' values.
     *
     * @param version the membership in force
     * @param members those of its members that count
     * @param area the area to be compared; it is left out
     * @param values the members' values, all of one period; a member without an entry has none
     * @param polarity which way is better; the best and the top quartile depend on it
     * @param counts what a value is made of; a pooled value depends on it
     * @return what the members have in common
     */
    public GroupValue of(
            Membership version,
            List<AreaId> members,
            AreaId area,
            Map<AreaId, Value> values,
            Polarity polarity,
            Function<Value, Optional<Quotient>> counts) {
        List<AreaId> others =
                members.stream().filter(member -> !member.equals(area)).toList();
        Map<AreaId, Value> present = new TreeMap<>();
        for (AreaId member : others) {
            Value value = values.get(member);
            if (value != null && value.rank().isPresent()) {
                present.put(member, value);
            }
        }
        List<AreaId> withoutCounts = summary == Summary.POOLED
                ? present.keySet().stream()
                        .filter(member -> counts.apply(requireNonNull(present.get(member)))
                                .isEmpty())
                        .toList()
                : List.of();
        withoutCounts.forEach(present::remove);
        Value value = summary == Summary.PUBLISHED
                ? published(others, values)
                : Summaries.of(summary, present, !withoutCounts.isEmpty(), polarity, counts);
        return new GroupValue(version, value, List.copyOf(present.keySet()), withoutCounts, List.of(), others.size());
    }

    private static Value published(List<AreaId> others, Map<AreaId, Value> values) {
        return others.isEmpty()
                ? new Value.Absent(Reason.NOT_APPLICABLE)
                : values.getOrDefault(others.get(0), new Value.Absent(Reason.NOT_AVAILABLE));
    }
}
