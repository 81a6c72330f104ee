/**
 * Formulas over indicators: how they are written, what they come to, and whether their units fit. Entry type:
 * {@link io.github.kpi4j.formula.Expression}. May use {@code series}, {@code number} and {@code period}.
 */
@NullMarked
package io.github.kpi4j.formula;

import org.jspecify.annotations.NullMarked;
