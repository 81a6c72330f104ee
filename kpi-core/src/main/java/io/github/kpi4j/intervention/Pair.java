package io.github.kpi4j.intervention;

/** Before and after. */
record Pair(Side before, Side after) {}
