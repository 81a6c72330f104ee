package io.github.kpi4j.yaml.tree;

/** How a scalar was written. */
public enum ScalarStyle {
    /** Without quotes. */
    PLAIN,
    /** In single or double quotes. */
    QUOTED,
    /** As an indented block after {@code |} or {@code >}. */
    BLOCK
}
