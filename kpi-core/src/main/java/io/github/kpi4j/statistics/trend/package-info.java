/**
 * Whether a series goes somewhere: {@link io.github.kpi4j.statistics.trend.MannKendall} for any values ({@link
 * io.github.kpi4j.statistics.trend.MannKendallColumn} and {@link io.github.kpi4j.statistics.trend.SenColumn} for those of a nation's
 * series), {@link io.github.kpi4j.statistics.trend.ProportionTrend} for counts out of counts, {@link
 * io.github.kpi4j.statistics.trend.RecentTrend} as Fingertips publishes it, {@link io.github.kpi4j.statistics.trend.YearOnYear}
 * and {@link io.github.kpi4j.statistics.trend.Cusum}. Directions here are up and down; which of them is good is no matter of
 * statistics.
 */
@NullMarked
package io.github.kpi4j.statistics.trend;

import org.jspecify.annotations.NullMarked;
