package io.github.kpi4j.examples.conformance;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one row of a peer's results compares with ours.
 *
 * @param line the line of the file, from 1
 * @param key what the row is about
 * @param mismatches what differs for no reason on the written list, in words; empty if nothing does
 * @param worstError the largest relative error of the numbers that agree; 0 if none was compared
 * @param listed the deviation on the written list by which something differs; null if nothing does
 */
public record RowResult(
        int line,
        String key,
        List<String> mismatches,
        double worstError,
        @Nullable Deviation listed) {

    /** What becomes of a row. */
    public enum Outcome {
        /** All columns agree. */
        PASSED,
        /** A column differs, and no deviation on the list says why. */
        FAILED,
        /** A column differs, as the list says. */
        DEVIATES
    }

    /**
     * Copies the mismatches.
     *
     * @param line the line of the file, from 1
     * @param key what the row is about
     * @param mismatches what differs, in words
     * @param worstError the largest relative error of the numbers that agree
     * @param listed the deviation on the written list by which something differs
     */
    public RowResult {
        Objects.requireNonNull(key, "key");
        mismatches = List.copyOf(mismatches);
    }

    /**
     * What becomes of the row.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        if (!mismatches.isEmpty()) {
            return Outcome.FAILED;
        }
        return listed == null ? Outcome.PASSED : Outcome.DEVIATES;
    }
}
