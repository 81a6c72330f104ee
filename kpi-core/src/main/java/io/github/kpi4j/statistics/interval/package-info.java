/**
 * Intervals of one number and changes between two: {@link io.github.kpi4j.statistics.interval.Proportions}, {@link
 * io.github.kpi4j.statistics.interval.Rates} and {@link io.github.kpi4j.statistics.interval.Means}; {@link
 * io.github.kpi4j.statistics.interval.ProportionChange}, {@link io.github.kpi4j.statistics.interval.RateRatio} and {@link
 * io.github.kpi4j.statistics.interval.Welch}; and {@link io.github.kpi4j.statistics.interval.Comparison} with a benchmark and {@link
 * io.github.kpi4j.statistics.interval.TargetComparison} with a target. A comparison of before with after removes no trend that was there already: say so beside it.
 */
@NullMarked
package io.github.kpi4j.statistics.interval;

import org.jspecify.annotations.NullMarked;
