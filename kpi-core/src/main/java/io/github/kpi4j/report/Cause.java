package io.github.kpi4j.report;

/** Why an indicator's part of a report is no longer what it was. */
public enum Cause {
    /** A figure became known where none was known before. */
    LATE_DATA,
    /** A figure that was known was replaced or withdrawn: its value, its counts, its marks or its note. */
    REVISION,
    /** Another version of the target is in force. */
    NEW_TARGET,
    /** Another version of the baseline is in force. */
    NEW_BASELINE,
    /** What is measured, which way is better, how it is rounded, judged, reported or compared was changed. */
    NEW_DEFINITION,
    /** Levels are decided or shown in another way. */
    NEW_RATING_SCHEME,
    /** The framework has the indicator now and had not before. */
    NEW_INDICATOR,
    /** The framework had the indicator before and has it no longer. */
    DROPPED_INDICATOR,
    /** The day on which a missing figure was due has passed. */
    DUE_DATE_PASSED,
    /** Figures of other areas or indicators, which this one is held against, were added or changed. */
    OTHER_FIGURES,
    /** People set a level, or set it anew, or more evidence became known. */
    NEW_EVIDENCE
}
