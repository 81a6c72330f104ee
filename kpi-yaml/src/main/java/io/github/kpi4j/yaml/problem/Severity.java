package io.github.kpi4j.yaml.problem;

/** How much a problem matters. */
public enum Severity {
    /** The file cannot be used until this is mended. */
    ERROR,
    /** The file can be used, but the author should look at this. */
    WARNING
}
