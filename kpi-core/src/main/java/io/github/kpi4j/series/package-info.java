/**
 * What is observed: identifiers, observations and why one is missing, measured values, ordered series, and the figures
 * of an evaluation. Entry types: {@link io.github.kpi4j.series.Figures} and {@link io.github.kpi4j.series.Series}.
 * May use {@code number} and {@code period}.
 */
@NullMarked
package io.github.kpi4j.series;

import org.jspecify.annotations.NullMarked;
