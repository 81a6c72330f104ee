/**
 * Where an indicator is heading: the pace that a goal asks for, and what a value would be had things gone on as before. Entry
 * types: {@link io.github.kpi4j.forecast.PaceFinding} and {@link io.github.kpi4j.forecast.ForecastRule}. May use
 * {@code series}, {@code period}, {@code number} and {@code statistics}.
 */
@NullMarked
package io.github.kpi4j.forecast;

import org.jspecify.annotations.NullMarked;
