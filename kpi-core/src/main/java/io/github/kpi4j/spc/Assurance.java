package io.github.kpi4j.spc;

/** What the limits say of a target: the "assurance" icons of Making Data Count. */
public enum Assurance {
    /** The target will be met unless something changes: it lies outside the limits, on the side away from what is wanted. */
    CONSISTENT_PASS,
    /** The target will not be met unless something changes: it lies outside the limits, on the side that is wanted. */
    CONSISTENT_FAIL,
    /** The target is sometimes met and sometimes not: it lies within the limits or on one of them. */
    INCONSISTENT
}
