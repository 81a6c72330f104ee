/**
 * How a value stands beside others: comparators and their summaries. Entry type:
 * {@link io.github.kpi4j.benchmark.Comparator}. May use {@code series}, {@code period} and {@code number}.
 */
@NullMarked
package io.github.kpi4j.benchmark;

import org.jspecify.annotations.NullMarked;
