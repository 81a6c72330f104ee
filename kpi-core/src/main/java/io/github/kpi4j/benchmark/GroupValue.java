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
 * @param reorganised the members left out because other areas had taken their place, or because they had not yet taken that of
 *     others; in the order of their codes
 * @param members how many members could have been counted
 */
public record GroupValue(
        @Nullable Membership version,
        Value value,
        List<AreaId> counted,
        List<AreaId> withoutCounts,
        List<AreaId> reorganised,
        int members) {

    /**
     * Checks that the parts go together.
     *
     * @param version the membership in force
     * @param value the comparator's value
     * @param counted the members whose values it is made from
     * @param withoutCounts the members left out of a pooled value
     * @param reorganised the members left out because of a reorganisation
     * @param members how many members could have been counted
     * @throws IllegalArgumentException if there are fewer members than are named
     */
    public GroupValue {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(withoutCounts, "withoutCounts");
        counted = counted.stream().sorted().toList();
        Objects.requireNonNull(reorganised, "reorganised");
        withoutCounts = withoutCounts.stream().sorted().toList();
        reorganised = reorganised.stream().sorted().toList();
        if (members < counted.size() + withoutCounts.size()) {
            throw new IllegalArgumentException("members is " + members + ", and " + counted.size() + " are counted, "
                    + withoutCounts.size() + " without counts");
        }
    }

    /**
     * The same, where some of the set do not count at the time.
     *
     * @param absent the members that other areas had replaced, or that had not yet replaced others
     * @return a copy
     */
    public GroupValue leavingOut(List<AreaId> absent) {
        return new GroupValue(version, value, counted, withoutCounts, absent, members);
    }
}
