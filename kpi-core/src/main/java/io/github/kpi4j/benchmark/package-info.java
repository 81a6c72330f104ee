/**
 * How a value stands beside others: comparators and their summaries, ranks and bands; and what may be shown of small counts.
 * Entry types: {@link io.github.kpi4j.benchmark.Comparator}, {@link io.github.kpi4j.benchmark.AreaValues} ({@link
 * io.github.kpi4j.benchmark.RankColumn} for those of a nation) and {@link io.github.kpi4j.benchmark.Suppression}. May use {@code
 * series}, {@code period} and {@code number}.
 */
@NullMarked
package io.github.kpi4j.benchmark;

import org.jspecify.annotations.NullMarked;
