package io.github.kpi4j.target;

/**
 * How a value stands against its target, from best to worst. Which values have which level is for the rating scheme to say;
 * what is said here is the default scheme's. What is not judged has no level, but a reason.
 */
public enum Level {
    /** The stretch target is reached: beyond what was promised. */
    EXCEEDED,
    /** The target is met; a value equal to an inclusive target meets it. */
    MET,
    /** The target is missed, but by no more than the tolerance. */
    NEAR,
    /** The target is missed. */
    MISSED
}
