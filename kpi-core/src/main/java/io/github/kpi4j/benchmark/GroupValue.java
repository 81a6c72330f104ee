package io.github.kpi4j.benchmark;

import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the areas of a comparator have in common, without the area that is compared with them.
 *
 * @param version the membership in force, or null where none was
 * @param value the comparator's value, or why there is none
 * @param counted the members whose values it is made from, in the order of their codes
 * @param withoutCounts the members that have a value of which it is not known what was counted and out of what, so that they
 *     are left out of a pooled value; in the order of their codes
 * @param members how many members could have been counted
 */
public record GroupValue(
        @Nullable Membership version, Value value, List<AreaId> counted, List<AreaId> withoutCounts, int members) {

    /**
     * Checks that the parts go together.
     *
     * @param version the membership in force
     * @param value the comparator's value
     * @param counted the members whose values it is made from
     * @param withoutCounts the members left out of a pooled value
     * @param members how many members could have been counted
     * @throws IllegalArgumentException if there are fewer members than are named
     */
    public GroupValue {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(withoutCounts, "withoutCounts");
        counted = counted.stream().sorted().toList();
        withoutCounts = withoutCounts.stream().sorted().toList();
        if (members < counted.size() + withoutCounts.size()) {
            throw new IllegalArgumentException("members is " + members + ", and " + counted.size() + " are counted, "
                    + withoutCounts.size() + " without counts");
        }
    }
}
