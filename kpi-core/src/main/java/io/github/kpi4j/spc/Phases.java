package io.github.kpi4j.spc;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From where on a chart is worked out afresh, and which rows its limits are taken from.
 *
 * @param rebases where a group of rows of its own begins; order and repetition do not matter. A date that no row has begins
 *     nothing
 * @param fixedAfter in each group, the number of first rows (missing ones included) that alone decide mean and limits, at
 *     least 12; null if all rows do
 */
public record Phases(List<Rebase> rebases, @Nullable Integer fixedAfter) {

    /** The fewest rows that a fixed baseline takes. */
    public static final int SHORTEST_BASELINE = 12;

    /** All rows are one group and decide its limits. */
    public static final Phases ONE = new Phases(List.of(), null);

    /**
     * A fresh start.
     *
     * @param from the date of the first row of the new group
     * @param reason what changed
     */
    public record Rebase(LocalDate from, String reason) {

        /**
         * Checks that there is a reason.
         *
         * @param from the date of the first row of the new group
         * @param reason what changed
         * @throws IllegalArgumentException if the reason is blank
         */
        public Rebase {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(reason, "reason");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("reason is blank; limits are not moved without one");
            }
        }
    }

    /**
     * Checks the length of the baseline.
     *
     * @param rebases where a group of rows of its own begins
     * @param fixedAfter the number of first rows that decide the limits; null if all do
     * @throws IllegalArgumentException if the baseline is shorter than 12 rows
     */
    public Phases {
        rebases = List.copyOf(Objects.requireNonNull(rebases, "rebases"));
        if (fixedAfter != null && fixedAfter < SHORTEST_BASELINE) {
            throw new IllegalArgumentException(
                    "fixedAfter is " + fixedAfter + "; a baseline takes at least " + SHORTEST_BASELINE + " rows");
        }
    }

    /**
     * Adds a fresh start.
     *
     * @param from the date of the first row of the new group
     * @param reason what changed
     * @return the phases with it
     * @throws IllegalArgumentException if the reason is blank
     */
    public Phases rebasedFrom(LocalDate from, String reason) {
        return new Phases(
                Stream.concat(rebases.stream(), Stream.of(new Rebase(from, reason)))
                        .toList(),
                fixedAfter);
    }

    /**
     * Takes the limits of each group from its first rows.
     *
     * @param rows how many, at least 12; more than a group has means all it has
     * @return the phases with it
     * @throws IllegalArgumentException if there are fewer than 12
     */
    public Phases fixedAfter(int rows) {
        return new Phases(rebases, rows);
    }
}
