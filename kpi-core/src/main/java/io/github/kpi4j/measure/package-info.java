/**
 * How raw figures become the measured value: a number, a share, a rate, a mean, a grade, words; and, made from other
 * indicators, a unit cost, a formula, money in real terms, a number graded by bands, the gap between two groups. Entry type:
 * {@link io.github.kpi4j.measure.Measure}. May use {@code formula}, {@code price} and {@code series}, and what lies below
 * them.
 */
@NullMarked
package io.github.kpi4j.measure;

import org.jspecify.annotations.NullMarked;
