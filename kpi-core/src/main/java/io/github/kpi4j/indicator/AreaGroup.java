package io.github.kpi4j.indicator;

import io.github.kpi4j.series.AreaId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * A group of areas that is itself reported on, such as a council of its localities. Where the group has figures of its own for
 * an indicator those hold; where it has none, they are put together from its members as the indicator declares. Members are
 * never added to a group's own figures.
 *
 * @param area the group's own code
 * @param name the name for readers
 * @param members the areas of the group, each once
 */
public record AreaGroup(AreaId area, String name, List<AreaId> members) {

    /**
     * Checks the members.
     *
     * @param area the group's own code
     * @param name the name for readers
     * @param members the areas of the group
     * @throws IllegalArgumentException if the name is blank, there are no members, one stands twice, or the group is its own
     *     member
     */
    public AreaGroup {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(members, "members");
        members = List.copyOf(members);
        if (name.isBlank()) {
            throw new IllegalArgumentException("area group " + area + " needs a name");
        }
        if (members.isEmpty()) {
            throw new IllegalArgumentException("area group " + area + " has no members; at least one is wanted");
        }
        if (members.contains(area) || new HashSet<>(members).size() < members.size()) {
            throw new IllegalArgumentException(
                    "area group " + area + " names an area twice, or itself; each area counts once");
        }
    }
}
