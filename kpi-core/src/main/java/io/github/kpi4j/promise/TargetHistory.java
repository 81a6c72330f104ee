package io.github.kpi4j.promise;

import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that was promised about one indicator: the versions of its target in order of the day from which they hold, the
 * exceptions that were agreed for a time, and what is to be reached in the end.
 *
 * @param versions the versions; at least one
 * @param exceptions the exceptions in order of the day from which they hold; may be empty
 * @param end what is to be reached in the end, or null
 */
public record TargetHistory(
        List<TargetVersion> versions,
        List<AgreedException> exceptions,
        @Nullable EndTarget end) {

    /**
     * Orders the versions and the exceptions, and proves that each day has at most one of each.
     *
     * @param versions the versions
     * @param exceptions the exceptions
     * @param end what is to be reached in the end
     * @throws IllegalArgumentException if there is no version, two versions overlap, or two exceptions do
     */
    public TargetHistory {
        Objects.requireNonNull(exceptions, "exceptions");
        Objects.requireNonNull(versions, "versions");
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
        exceptions = exceptions.stream()
                .sorted(Comparator.comparing(AgreedException::from))
                .toList();
        for (int i = 1; i < exceptions.size(); i++) {
            if (exceptions.get(i).overlaps(exceptions.get(i - 1))) {
                throw new IllegalArgumentException(
                        "the exception from " + exceptions.get(i - 1).from() + " overlaps the exception from "
                                + exceptions.get(i).from());
            }
        }
    }

    /**
     * Versions alone.
     *
     * @param versions the versions; at least one
     * @throws IllegalArgumentException if there is no version, or two overlap
     */
    public TargetHistory(List<TargetVersion> versions) {
        this(versions, List.of(), null);
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
     * Everything that is promised at some time.
     *
     * @return the promises of the versions, of the exceptions and of the end, in this order
     */
    public List<Promise> promises() {
        var promises = new ArrayList<Promise>(versions.size() + exceptions.size() + 1);
        versions.forEach(version -> promises.add(version.promise()));
        exceptions.forEach(exception -> promises.add(exception.promise()));
        if (end != null) {
            promises.add(end.promise());
        }
        return Collections.unmodifiableList(promises);
    }

    /**
     * The comparators that the promises ask for.
     *
     * @return their ids, each once
     */
    public List<String> comparators() {
        return promises().stream()
                .flatMap(promise -> promise.comparators().stream())
                .distinct()
                .toList();
    }

    /**
     * What was in force on a day, as known on another day: an exception that was agreed for that day, or else the ordinary
     * version.
     *
     * @param day the day asked about: the last day of the period that is judged
     * @param asOf the as-of date
     * @return the version; empty if none held on the day
     */
    public Optional<TargetVersion> inForce(LocalDate day, LocalDate asOf) {
        Optional<AgreedException> exception = exceptionOn(day, asOf);
        return exception.isPresent() ? exception.map(AgreedException::asVersion) : ordinary(day, asOf);
    }

    /**
     * The exception that held on a day, as known on another day.
     *
     * @param day the day asked about
     * @param asOf the as-of date
     * @return the exception; empty if none held
     */
    public Optional<AgreedException> exceptionOn(LocalDate day, LocalDate asOf) {
        for (AgreedException each : exceptions) {
            if (each.holdsOn(day, asOf)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * The last exception that came to its end within the year before a day, so that a report should say so.
     *
     * @param day the day asked about
     * @param asOf the as-of date
     * @return the exception; empty if none lapsed in that time, or another one holds on the day
     */
    public Optional<AgreedException> lapsedBefore(LocalDate day, LocalDate asOf) {
        return exceptionOn(day, asOf).isPresent()
                ? Optional.empty()
                : exceptions.stream()
                        .filter(each -> each.hasLapsedBefore(day, asOf))
                        .reduce((earlier, later) -> later);
    }

    /**
     * The ordinary version in force on a day, as known on another day, whatever exceptions were agreed. A version that was
     * not approved yet is not known, so what held before it still holds.
     *
     * @param day the day asked about
     * @param asOf the as-of date
     * @return the version; empty if none held on the day
     */
    public Optional<TargetVersion> ordinary(LocalDate day, LocalDate asOf) {
        TargetVersion latest = null;
        for (TargetVersion version : versions) {
            if (version.isKnownOn(asOf) && !version.from().isAfter(day)) {
                latest = version;
            }
        }
        boolean holds =
                latest != null && (latest.until() == null || !latest.until().isBefore(day));
        return holds ? Optional.ofNullable(latest) : Optional.empty();
    }
}
