/**
 * Control charts and run charts: which values are noise and which deserve a question. Entry types:
 * {@link io.github.kpi4j.spc.ControlChart} and {@link io.github.kpi4j.spc.RunChart}; for the charts of a nation, which lie in
 * columns, {@link io.github.kpi4j.spc.XmrColumn}. Knows numbers and their order only; uses {@code statistics} for means that say
 * exactly on which side a value lies.
 *
 * <p>The conventions are those of NHS England's "Making Data Count" as the R package NHSRplotthedots 0.2.2 applies them, and
 * for run charts those of Anhøj as qicharts2 0.8.1 applies them; {@link io.github.kpi4j.spc.ChartRules} says what can be
 * chosen.
 */
@NullMarked
package io.github.kpi4j.spc;

import org.jspecify.annotations.NullMarked;
