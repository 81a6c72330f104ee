/**
 * Where an indicator is heading: the pace that a goal asks for, how a series would go on by a rule and how far off that may be, and
 * what a value would be had things gone on as before. Entry types: {@link io.github.kpi4j.forecast.ForecastRule} and {@link
 * io.github.kpi4j.forecast.PaceFinding}. May use {@code series}, {@code period}, {@code number} and {@code statistics}.
 */
@NullMarked
package io.github.kpi4j.forecast;

import org.jspecify.annotations.NullMarked;
