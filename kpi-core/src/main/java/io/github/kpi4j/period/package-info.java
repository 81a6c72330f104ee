/**
 * Months, quarters, terms, years, rolling windows and days, told apart by calendar identity, and how often figures are
 * reported. Start at {@link io.github.kpi4j.period.Period} and {@link io.github.kpi4j.period.Cadence}. Uses nothing but
 * the JDK.
 */
@NullMarked
package io.github.kpi4j.period;

import org.jspecify.annotations.NullMarked;
