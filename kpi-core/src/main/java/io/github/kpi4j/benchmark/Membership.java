package io.github.kpi4j.benchmark;

import io.github.kpi4j.series.AreaId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which areas belong to a comparator from a day on, until another membership takes its place.
 *
 * @param from the first day on which it holds, or null where it has always held
 * @param approved the day on which it was approved, or null when nobody noted it; before that day an evaluation does not know it
 * @param source where it comes from, such as a model and its month, or an empty text
 * @param members the areas, each once
 */
public record Membership(@Nullable LocalDate from, @Nullable LocalDate approved, String source, List<AreaId> members) {

    /**
     * Checks the members.
     *
     * @param from the first day on which it holds
     * @param approved the day on which it was approved
     * @param source where it comes from
     * @param members the areas
     * @throws IllegalArgumentException if there is no member, or one stands twice
     */
    public Membership {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(members, "members");
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a comparator has no members; at least one area is wanted");
        }
        if (new HashSet<>(members).size() < members.size()) {
            throw new IllegalArgumentException("a comparator names an area twice; each area counts once");
        }
    }

    /**
     * A membership that has always held, of which nobody noted where it comes from.
     *
     * @param members the areas, each once
     * @return the membership
     * @throws IllegalArgumentException if there is no member, or one stands twice
     */
    public static Membership always(List<AreaId> members) {
        return new Membership(null, null, "", members);
    }

    boolean isInForce(LocalDate day, LocalDate asOf) {
        return (from == null || !from.isAfter(day)) && (approved == null || !approved.isAfter(asOf));
    }
}
