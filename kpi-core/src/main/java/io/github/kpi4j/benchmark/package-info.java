/**
 * How a value stands beside others: comparators and their summaries; and what may be shown of small counts. Entry types:
 * {@link io.github.kpi4j.benchmark.Comparator} and {@link io.github.kpi4j.benchmark.Suppression}. May use {@code series}, {@code period} and {@code number}.
 */
@NullMarked
package io.github.kpi4j.benchmark;

import org.jspecify.annotations.NullMarked;
