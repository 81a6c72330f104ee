package io.github.kpi4j.examples.conformance;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one row of a peer's results compares with ours.
 *
 * @param line the line of the file, from 1
 * @param key what the row is about
 * @param mismatches what differs, in words; empty if nothing does
 * @param worstError the largest relative error of the numbers compared; 0 if none was
 * @param listed the deviation on the written list that the row falls under; null if none
 */
public record RowResult(
        int line, String key, List<String> mismatches, double worstError, @Nullable Deviation listed) {

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
     * @param worstError the largest relative error of the numbers compared
     * @param listed the deviation on the written list that the row falls under
     */
    public RowResult {
        Objects.requireNonNull(key, "key");
        mismatches = List.copyOf(mismatches);
    }

    /**
     * What becomes of the row. A row that agrees has passed, whether it is on the list or not.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        if (mismatches.isEmpty()) {
            return Outcome.PASSED;
        }
        return listed == null ? Outcome.FAILED : Outcome.DEVIATES;
    }
}
