package io.github.kpi4j.spc;

/** Which values are wanted. */
public enum Better {
    /** High ones. */
    HIGHER,
    /** Low ones. */
    LOWER,
    /** Neither: nothing is called an improvement or a concern. */
    NEITHER
}
