package io.github.kpi4j.intervention;

import org.jspecify.annotations.Nullable;

/** Both sides of an indicator, and those of a comparator over the same periods where one is held against. */
record Pairs(Pair own, @Nullable Pair others) {}
