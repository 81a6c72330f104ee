/**
 * Funnel plots in the convention of public health: how far an area of its size may lie from the whole by chance, {@link
 * io.github.kpi4j.statistics.funnel.FunnelLimits}; whether it lies beyond, {@link
 * io.github.kpi4j.statistics.funnel.FunnelFlag}; and where to plot the lines, {@link
 * io.github.kpi4j.statistics.funnel.FunnelAxis}. Plotted lines of rates are exact, flags are Byar's from ten events on: they can
 * disagree at the edge.
 */
@NullMarked
package io.github.kpi4j.statistics.funnel;

import org.jspecify.annotations.NullMarked;
