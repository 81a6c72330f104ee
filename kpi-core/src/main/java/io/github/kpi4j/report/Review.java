package io.github.kpi4j.report;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.promise.TargetVersion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * What people need to know to decide whether an indicator and its target are kept.
 *
 * @param evaluation how the indicator stands: progress since the baseline, target in force, comparators
 * @param lints what is to be looked at in its definition, as far as it was known
 * @param asOf the date of knowledge
 */
public record Review(Evaluation evaluation, List<Lint> lints, LocalDate asOf) {

    /** Whether the review is due. */
    public enum State {
        /** The day set for the review has come. */
        OVERDUE,
        /** The day set for the review is still to come. */
        AHEAD,
        /** No day is set. */
        UNDATED
    }

    /** What people may decide. */
    public enum Proposal {
        /** Keep indicator and target. */
        KEEP,
        /** Keep the indicator, with another target. */
        CHANGE_TARGET,
        /** Measure it in another way. */
        REDEFINE,
        /** Measure it no longer. */
        RETIRE
    }

    /**
     * Copies the lints.
     *
     * @param evaluation how the indicator stands
     * @param lints what is to be looked at
     * @param asOf the date of knowledge
     */
    public Review {
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(lints, "lints");
        Objects.requireNonNull(asOf, "asOf");
        lints = List.copyOf(lints);
    }

    /**
     * Whether the review is due.
     *
     * @return overdue from the day set on
     */
    public State state() {
        LocalDate reviewBy = evaluation.indicator().definition().reviewBy();
        if (reviewBy == null) {
            return State.UNDATED;
        }
        return reviewBy.isAfter(asOf) ? State.AHEAD : State.OVERDUE;
    }

    /**
     * For how long the review is overdue.
     *
     * @return the days since the day set; 0 on that day, and where nothing is overdue
     */
    public long daysOverdue() {
        LocalDate reviewBy = evaluation.indicator().definition().reviewBy();
        return reviewBy == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(reviewBy, asOf));
    }

    /**
     * The target's versions so far, with their approvals and reasons.
     *
     * @return the versions known on the date of knowledge, in the order in which they began or begin to hold
     */
    public List<TargetVersion> targets() {
        return evaluation.indicator().definition().targets().versions().stream()
                .filter(version -> version.isKnownOn(asOf))
                .toList();
    }
}
