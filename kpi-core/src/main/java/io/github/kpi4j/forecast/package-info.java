/**
 * Where an indicator is heading: the pace that a goal asks for, what a value would be had things gone on as before, where it will
 * be, and what the rest of a year has to come to. Entry types: {@link io.github.kpi4j.forecast.PaceFinding}, {@link
 * io.github.kpi4j.forecast.ForecastRule} and {@link io.github.kpi4j.forecast.Prospects}. May use
 * {@code series}, {@code period}, {@code number} and {@code statistics}.
 */
@NullMarked
package io.github.kpi4j.forecast;

import org.jspecify.annotations.NullMarked;
