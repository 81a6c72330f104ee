/**
 * How raw figures become the measured value: a number, a share, a rate, a mean, a grade, a unit cost. Entry type:
 * {@link io.github.kpi4j.measure.Measure}. May use {@code series}, {@code period} and {@code number}.
 */
@NullMarked
package io.github.kpi4j.measure;

import org.jspecify.annotations.NullMarked;
