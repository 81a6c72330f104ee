package io.github.kpi4j.series;

import java.util.Locale;

/** Why there is no value, or why a value is not judged. Never zero, never a sentinel number. */
public enum Reason {
    /** The indicator's own period does not end in the period reported on, or its figure is not due yet. */
    NOT_DUE,
    /** The figure was due on the as-of date and nobody has supplied it. */
    LATE,
    /** Nothing was collected for the period. */
    NOT_COLLECTED,
    /** The source does not publish it; {@code [x]} in GSS shorthand. */
    NOT_AVAILABLE,
    /** Withheld so that nobody can be identified; {@code [c]} in GSS shorthand. */
    SUPPRESSED,
    /** The question does not arise for this area; {@code [z]} in GSS shorthand. */
    NOT_APPLICABLE,
    /** Rounds to zero but is not zero; {@code [low]} in GSS shorthand. */
    LOW,
    /** A break in the series, or figures of another kind, stand between the two things to be compared. */
    NOT_COMPARABLE,
    /** The denominator is zero: no cases, so no share. */
    ZERO_DENOMINATOR,
    /** The method needs more points, or more cases, than there are. */
    TOO_FEW,
    /** No target is in force for the period. */
    NO_TARGET,
    /** No baseline is set, or the baseline itself has no value. */
    NO_BASELINE,
    /** Neither more nor less is better, so nothing is judged good or bad. */
    NO_POLARITY,
    /** A cost would be met, but what it buys got worse, or cannot be told: cheap is not good by itself. */
    RESULT_NOT_HELD,
    /** What is promised and what is reported are words: only people can judge it. */
    IN_WORDS;

    /**
     * Whether a figure is still to come.
     *
     * @return true for {@link #NOT_DUE} and {@link #LATE}
     */
    public boolean isAwaited() {
        return this == NOT_DUE || this == LATE;
    }

    /**
     * The reason as one stable word for files.
     *
     * @return the name in lower case with hyphens, such as {@code not-due}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
