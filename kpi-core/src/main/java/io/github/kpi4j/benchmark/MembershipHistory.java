package io.github.kpi4j.benchmark;

import io.github.kpi4j.series.AreaId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The dated versions of a comparator's membership. Each holds until the next one.
 *
 * @param versions the versions in order of their first day; at least one
 */
public record MembershipHistory(List<Membership> versions) {

    /**
     * Orders the versions.
     *
     * @param versions the versions, in any order
     * @throws IllegalArgumentException if there is no version, or two hold from the same day
     */
    public MembershipHistory {
        Objects.requireNonNull(versions, "versions");
        versions = versions.stream()
                .sorted(Comparator.comparing(Membership::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a comparator has no version of its members; at least one is wanted");
        }
        var days = new HashSet<Optional<LocalDate>>();
        for (Membership version : versions) {
            if (!days.add(Optional.ofNullable(version.from()))) {
                throw new IllegalArgumentException("two versions of a comparator hold from "
                        + (version.from() == null ? "the beginning" : version.from())
                        + "; each version holds from a day of its own");
            }
        }
    }

    /**
     * The same members at all times.
     *
     * @param members the areas, each once
     * @return the history
     * @throws IllegalArgumentException if there is no member, or one stands twice
     */
    public static MembershipHistory always(List<AreaId> members) {
        return new MembershipHistory(List.of(Membership.always(members)));
    }

    /**
     * The version that holds on a day, as known on another.
     *
     * @param day the last day of what is compared
     * @param asOf the date of knowledge; a version that was approved later is not known
     * @return the version; empty before the first one
     */
    public Optional<Membership> inForce(LocalDate day, LocalDate asOf) {
        return versions.stream().filter(version -> version.isInForce(day, asOf)).reduce((earlier, later) -> later);
    }

    /**
     * Every area that belonged to it at some time.
     *
     * @return the areas, each once, in the order of the versions
     */
    public List<AreaId> areas() {
        return versions.stream()
                .flatMap(version -> version.members().stream())
                .distinct()
                .toList();
    }
}
