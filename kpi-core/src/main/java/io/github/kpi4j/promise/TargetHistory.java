package io.github.kpi4j.promise;

import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All versions of one indicator's target, in order of the day from which they hold.
 *
 * @param versions the versions; at least one
 */
public record TargetHistory(List<TargetVersion> versions) {

    /**
     * Orders the versions and proves that each day has at most one.
     *
     * @param versions the versions
     * @throws IllegalArgumentException if there is no version, or two overlap
     */
    public TargetHistory {
        versions = versions.stream()
                .sorted(Comparator.comparing(TargetVersion::from))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("state a target, or say why there is none");
        }
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i).overlaps(versions.get(i - 1))) {
                throw new IllegalArgumentException(
                        "the target from " + versions.get(i - 1).from() + " overlaps the target from "
                                + versions.get(i).from());
            }
        }
    }

    /**
     * One target that has always held.
     *
     * @param target the target
     * @return the history
     */
    public static TargetHistory always(Target target) {
        return new TargetHistory(List.of(TargetVersion.always(target)));
    }

    /**
     * The comparators that the promises ask for.
     *
     * @return their ids, each once
     */
    public List<String> comparators() {
        return versions.stream()
                .flatMap(version -> version.promise().comparators().stream())
                .distinct()
                .toList();
    }

    /**
     * The version in force on a day, as known on another day. A version that was not approved yet is not known, so what
     * held before it still holds.
     *
     * @param day the day asked about: the last day of the period that is judged
     * @param asOf the as-of date
     * @return the version; empty if none held on the day
     */
    public Optional<TargetVersion> inForce(LocalDate day, LocalDate asOf) {
        return versions.stream()
                .filter(version -> version.isKnownOn(asOf) && !version.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(version -> version.until() == null || !version.until().isBefore(day));
    }
}
