/**
 * What a council decided to measure: indicators of four kinds, priorities and the framework that holds them. Entry type:
 * {@link io.github.kpi4j.indicator.Framework}. May use everything that finds one judgement, such as {@code measure},
 * {@code promise}, {@code baseline}, {@code vfm}, {@code chain} and {@code rollup}, and what lies below them.
 */
@NullMarked
package io.github.kpi4j.indicator;

import org.jspecify.annotations.NullMarked;
